// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "models/answering/answer_weights.h"
#include "models/reading/rope.h"
#include "models/training/answer_examples.h"
#include "models/training/training_loop.h"

namespace models {

/// Means over a batch, differentiable.
struct AnswerLosses {
  at::Tensor span;      ///< of −log p(start) − log p(end), over the examples whose span is known or absent
  at::Tensor answer;    ///< of −log p(token), over the tokens of the completions
  double spanHits = 0;  ///< share of those examples whose likeliest start and end are right
};

/// `base` in the dtype to compute in; additions of `weights` are merged in fp32 first.
AnswerLosses answerLosses(const std::vector<AnswerExample>& examples, const std::vector<std::size_t>& batch,
                          const Weights& base, const AnswerWeights& weights, const ModelConfig& config,
                          const Rope& rope, at::ScalarType dtype);

struct AnswerTuning {
  std::int64_t rank = 16, spanRank = 64;
  std::int64_t batchTokens = 6000;
  double answerWeight = 1;  ///< of the answer's loss beside the span's
  double spanRate = 5;      ///< the span head's learning rate in units of the additions'
  std::uint64_t seed = 1;
  at::ScalarType dtype = at::kBFloat16;
};

/// The task of tuning `weights`, which must outlive it, on `examples`.
TrainingTask answerTuningTask(const ModelFile& base, const std::vector<AnswerExample>& examples,
                              const std::vector<AnswerExample>& heldOut, AnswerWeights& weights,
                              const AnswerTuning& tuning);

/// What the span head says to one example.
struct SpanOutcome {
  double score = 0;         ///< of the best span: log odds against "none", nats
  bool right = false;       ///< it is the answer's, to the token
  bool answerable = false;  ///< there is one
};

/// Of the examples whose span is known or absent.
std::vector<SpanOutcome> spanOutcomes(const ModelFile& base, const std::vector<AnswerExample>& examples,
                                      const AnswerWeights& weights, const AnswerTuning& tuning);

}  // namespace models
