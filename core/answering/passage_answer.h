// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "core/answering/replay.h"

namespace core {

class ReadingModel;

/// An answer in the passages' own words.
struct PassageAnswer {
  std::string text;
  std::size_t passage = 0, begin = 0, end = 0;  ///< bytes of the passage, which are `text`
  double score = 0;                             ///< log odds against "not in the text", nats
  std::string written;  ///< what the model wrote, which may be in other words; empty where it says "not in the text"
};

/// Has the tuned model read the passages again and point at the answer; nothing where it points nowhere. Throws
/// Error(Interrupted) when stopped, std::logic_error for a model that has no answerer.
std::optional<PassageAnswer> answerFromPassages(const ReadingModel& model, const std::string& question,
                                                std::span<const std::string> passages, const ReplayOptions& options,
                                                std::stop_token stop);

}  // namespace core
