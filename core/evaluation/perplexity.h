// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/attention_variants.h"

namespace core {

/// Sums over predicted tokens of one model, beside the pretrained one.
struct PredictionSums {
  std::size_t tokens = 0;
  double surprise = 0;     ///< −log p(token), nats
  double divergence = 0;   ///< KL(full ‖ this), nats
  std::size_t agreed = 0;  ///< the most likely token is the same

  double perplexity() const;
  double meanDivergence() const;
  double agreement() const;
  PredictionSums& operator+=(const PredictionSums& more);
};

/// Adds up the rows of `logits`, (tokens, vocabulary), that predict `targets`, (tokens), beside those of `reference`.
PredictionSums comparePredictions(std::span<const float> logits, std::span<const float> reference,
                                  std::span<const std::int32_t> targets);

/// Tokens begin … end − 1 of each text, counted without the header.
struct PositionBucket {
  std::int64_t begin = 0, end = 0;
  std::array<PredictionSums, kAttentions.size()> sums;  ///< in the order of kAttentions
};

/// Buckets that end at `ends`, ascending, the first beginning at 0.
std::vector<PositionBucket> bucketsUntil(std::span<const std::int64_t> ends);

struct PerplexityOptions {
  std::vector<std::int64_t> positions{256, 512, 1024, 2048, 4096};  ///< where the buckets end
  std::int64_t tokens = 0;                                          ///< of each text; 0: up to the last position
  int chunkTokens = 256;                                            ///< logits of so many tokens are kept at once
};

struct TextSample {
  std::string name, text;
};

/// A text file in any encoding, named after its file. Throws Error(Unreadable) for what is no text.
TextSample readSample(const std::string& path);

struct PerplexityReport {
  std::vector<std::string> texts;  ///< names
  std::vector<PositionBucket> buckets;
};

/// Called after each chunk with the tokens done, of all.
using PerplexityWatcher = std::function<void(std::size_t text, std::int64_t tokens, std::int64_t of)>;

/// How well every variant predicts the same tokens, by their position. A text counts as far as it goes. Throws
/// Error(Interrupted) when stopped.
PerplexityReport evaluatePerplexity(AttentionVariants& models, std::span<const TextSample> texts,
                                    const PerplexityOptions& options, const PerplexityWatcher& watch,
                                    std::stop_token stop);

}  // namespace core
