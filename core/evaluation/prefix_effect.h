// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <stop_token>

#include "core/evaluation/attention_variants.h"
#include "core/evaluation/perplexity.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/score_table.h"

namespace core {

struct PrefixOptions {
  std::int64_t own = 8192;      ///< tokens of a text that are read before its tail
  std::int64_t tail = 4096;     ///< tokens that are scored
  std::int64_t behind = 65536;  ///< tokens at least that come before the tail when all texts are one stream
  int chunkTokens = 256;        ///< logits of so many tokens are kept at once
  std::uint64_t seed = 7;       ///< of the intervals
};

/// Whether a long reading wears the state out: the same tails behind `own` tokens of their text, and behind `behind` or
/// more, of which the last are those. Texts of `own` + `tail` tokens are measured, one after the other in one stream;
/// what it begins with are the last texts, as many as it takes. Two rows for each of window, slots and latte: perplexity,
/// and beside the longer one what it is in units of the shorter. Counted in tokens, intervals by text. Throws Error:
/// Unreadable when no text is long enough or all of them are too short, Interrupted when stopped.
ScoreTable evaluatePrefixes(AttentionVariants& models, std::span<const TextSample> texts, const PrefixOptions& options,
                            const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
