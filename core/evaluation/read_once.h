// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/passage_scorer.h"
#include "core/document/document.h"

namespace models {
struct LayerTrace;
struct Observation;
}

namespace core {

/// Passages as one stream, the blank line after a passage being part of it.
struct PassageTokens {
  std::vector<std::int32_t> ids;       ///< with what stands before every document
  std::vector<std::int64_t> passages;  ///< of each token; −1 for none
};

PassageTokens tokensOf(const models::Tokenizer& tokenizer, std::span<const std::int32_t> header,
                       std::span<const Passage> passages);

/// Says how far an evaluation is: a line for people. May be empty.
using EvaluationWatcher = std::function<void(const std::string& line)>;

/// Called after every layer of every chunk, as AbsorbOptions says; may be empty.
using LayerListener = std::function<void(std::int64_t layer, const models::LayerTrace&)>;

/// Called with what each chunk left behind; may be empty.
using ObservationListener = std::function<void(const models::Observation&)>;

/// Called with the tokens read; may be empty.
using TokenWatcher = std::function<void(std::size_t tokens)>;

/// Throws Error(Interrupted) when that was asked for.
void stopIfAsked(const std::stop_token& stop);

/// Reads passages once into `state`, which has read nothing, and keeps what questions need, as reading a file does but
/// without a library. Throws Error(Interrupted) when stopped.
ReadDocument readOnce(const models::LanguageModel& language, models::ReadingState state,
                      std::span<const Passage> passages, const PassageTokens& tokens, const TokenWatcher& watch,
                      std::stop_token stop, const LayerListener& onLayer = {},
                      const ObservationListener& onChunk = {});

}  // namespace core
