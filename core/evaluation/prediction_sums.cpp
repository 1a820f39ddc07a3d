// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prediction_sums.h"

#include <ATen/ATen.h>

#include <limits>
#include <vector>

namespace core {
namespace {

/// log p over the vocabulary, (rows, vocabulary).
at::Tensor logProbabilities(std::span<const float> logits, std::size_t rows) {
  const auto count = static_cast<std::int64_t>(rows), vocabulary = static_cast<std::int64_t>(logits.size()) / count;
  return at::log_softmax(at::from_blob(const_cast<float*>(logits.data()), {count, vocabulary}, at::kFloat), -1);
}

double surprise(const at::Tensor& own, std::span<const std::int32_t> targets) {
  const std::vector<std::int64_t> ids(targets.begin(), targets.end());
  return -own.gather(1, at::tensor(ids, at::kLong).unsqueeze(1)).sum(at::kDouble).item<double>();
}

}  // namespace

PredictionSums& PredictionSums::operator+=(const PredictionSums& more) {
  tokens += more.tokens;
  surprise += more.surprise;
  divergence += more.divergence;
  agreed += more.agreed;
  return *this;
}

PredictionSums comparePredictions(std::span<const float> logits, std::span<const float> reference,
                                  std::span<const std::int32_t> targets) {
  if (targets.empty()) return {};
  const auto own = logProbabilities(logits, targets.size()), other = logProbabilities(reference, targets.size());
  const auto agreed = own.argmax(-1).eq(other.argmax(-1)).sum().item<std::int64_t>();
  // 0 · (−∞ − …) is no divergence.
  const auto divergence = (other.exp() * (other - own)).nan_to_num(0.0, std::numeric_limits<double>::infinity());
  return {targets.size(), surprise(own, targets), divergence.sum(at::kDouble).item<double>(),
          static_cast<std::size_t>(agreed)};
}

PredictionSums sumPredictions(std::span<const float> logits, std::span<const std::int32_t> targets) {
  if (targets.empty()) return {};
  return {targets.size(), surprise(logProbabilities(logits, targets.size()), targets), 0, 0};
}

}  // namespace core
