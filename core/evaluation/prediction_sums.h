// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace core {

/// Sums over predicted tokens of one model, beside the pretrained one.
struct PredictionSums {
  std::size_t tokens = 0;
  double surprise = 0;     ///< −log p(token), nats
  double divergence = 0;   ///< KL(full ‖ this), nats
  std::size_t agreed = 0;  ///< the most likely token is the same

  PredictionSums& operator+=(const PredictionSums& more);
};

/// Adds up the rows of `logits`, (tokens, vocabulary), that predict `targets`, (tokens), beside those of `reference`.
PredictionSums comparePredictions(std::span<const float> logits, std::span<const float> reference,
                                  std::span<const std::int32_t> targets);

/// The same without another model: surprise alone.
PredictionSums sumPredictions(std::span<const float> logits, std::span<const std::int32_t> targets);

}  // namespace core
