// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/attention_variants.h"
#include "core/evaluation/prediction_sums.h"
#include "core/evaluation/score_table.h"

namespace core {

/// Tokens begin … end − 1 of each text, counted without the header.
struct PositionBucket {
  std::int64_t begin = 0, end = 0;
};

/// Buckets that end at `ends`, ascending, the first beginning at 0.
std::vector<PositionBucket> bucketsUntil(std::span<const std::int64_t> ends);

struct PerplexityOptions {
  std::vector<std::int64_t> positions{256, 512, 1024, 2048, 4096};  ///< where the buckets end
  std::int64_t tokens = 0;                                          ///< of each text; 0: up to the last position
  int chunkTokens = 256;                                            ///< logits of so many tokens are kept at once
  std::uint64_t seed = 7;                                           ///< of the intervals
};

struct TextSample {
  std::string name, text;
};

/// A text file in any encoding, named after its file. Throws Error(Unreadable) for what is no text.
TextSample readSample(const std::string& path);

/// The documents of a question set. Throws Error(Unreadable) as readQuestionSet does.
std::vector<TextSample> readSamples(const std::string& set, const models::Tokenizer& tokenizer);

using VariantSums = std::array<PredictionSums, kAttentions.size()>;  ///< in the order of kAttentions

struct PerplexityReport {
  std::vector<std::string> texts;  ///< names
  std::vector<PositionBucket> buckets;
  std::vector<std::vector<VariantSums>> sums;  ///< of each text, by bucket
  std::int64_t window = 0;                     ///< tokens before which nothing is left out
};

/// A row for each bucket and variant: perplexity; KL divergence from full attention in nats; how often the likeliest
/// token is the same; and, beyond the window, the part of its divergence that is removed. Counted in tokens; intervals by
/// text.
ScoreTable perplexityTable(const PerplexityReport& report, std::uint64_t seed);

/// Called after each chunk with the tokens done, of all.
using PerplexityWatcher = std::function<void(std::size_t text, std::int64_t tokens, std::int64_t of)>;

/// How well every variant predicts the same tokens, by their position. A text counts as far as it goes. Throws
/// Error(Interrupted) when stopped.
PerplexityReport evaluatePerplexity(AttentionVariants& models, std::span<const TextSample> texts,
                                    const PerplexityOptions& options, const PerplexityWatcher& watch,
                                    std::stop_token stop);

}  // namespace core
