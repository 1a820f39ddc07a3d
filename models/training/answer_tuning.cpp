// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/answer_tuning.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <memory>

#include "models/answering/answer_model.h"
#include "models/conversion/causal_forward.h"

namespace models {
namespace {

using Batch = std::vector<const AnswerExample*>;

PackedTexts packed(const Batch& batch) {
  std::vector<std::int64_t> ids, lengths;
  for (const auto* example : batch) {
    ids.insert(ids.end(), example->ids.begin(), example->ids.end());
    lengths.push_back(static_cast<std::int64_t>(example->ids.size()));
  }
  return {at::tensor(ids, at::kLong), std::move(lengths)};
}

Weights tuned(const Weights& base, const AnswerWeights& added, at::ScalarType dtype) {
  auto weights = base;
  for (std::size_t i = 0; i < base.layers.size(); ++i) weights.layers[i] = merged(base.layers[i], added.layers[i]);
  return matricesIn(weights, dtype);
}

/// What the means of a batch are over, also where only a part of it is looked at.
struct Counts {
  std::int64_t spans = 0;   ///< examples whose span is known or absent
  std::int64_t tokens = 0;  ///< of the completions
};

Counts countsOf(const Batch& batch) {
  Counts counts;
  for (const auto* example : batch) {
    counts.spans += example->span != AnswerExample::Span::Unknown;
    counts.tokens += static_cast<std::int64_t>(example->ids.size()) - example->completionBegin;
  }
  return counts;
}

/// −log p of the completions' tokens, summed up.
at::Tensor completionLoss(const Batch& batch, const at::Tensor& hidden, const Weights& weights,
                          const ModelConfig& config) {
  std::vector<std::int64_t> rows, targets;
  std::int64_t begin = 0;
  for (const auto* example : batch) {
    for (std::int64_t i = example->completionBegin; i < static_cast<std::int64_t>(example->ids.size()); ++i) {
      rows.push_back(begin + i - 1);
      targets.push_back(example->ids[i]);
    }
    begin += static_cast<std::int64_t>(example->ids.size());
  }
  const auto head = config.tiedHead ? weights.embedding : weights.head.to(hidden.scalar_type());
  const auto logits = at::linear(hidden.index_select(0, at::tensor(rows, at::kLong)), head).to(at::kFloat);
  return at::cross_entropy_loss(logits, at::tensor(targets, at::kLong), {}, at::Reduction::Sum);
}

at::Tensor chosen(const at::Tensor& logits, std::int64_t index) { return -at::log_softmax(logits, 0)[index]; }

/// Calls visit(example, its span scores) for those whose span is known or absent.
template <typename Visit>
void visitSpans(const Batch& batch, const at::Tensor& hidden, const SpanHead& head, const Visit& visit) {
  std::int64_t begin = 0;
  for (const auto* e : batch) {
    if (e->span != AnswerExample::Span::Unknown)
      visit(*e, spanScores(head, hidden.narrow(0, begin + e->textBegin, e->textEnd - e->textBegin),
                           hidden[begin + e->completionBegin - 1]));
    begin += static_cast<std::int64_t>(e->ids.size());
  }
}

/// What `batch`, a part of one with these counts, adds to its means.
AnswerLosses losses(const Batch& batch, const Counts& whole, const Weights& weights, const SpanHead& head,
                    const ModelConfig& config, const Rope& rope) {
  const auto hidden = causalForward(packed(batch), weights, config, rope);
  const auto spans = static_cast<double>(std::max<std::int64_t>(whole.spans, 1));
  const auto tokens = static_cast<double>(std::max<std::int64_t>(whole.tokens, 1));
  AnswerLosses result{at::zeros({}), completionLoss(batch, hidden, weights, config) / tokens, 0};
  std::int64_t hits = 0;
  visitSpans(batch, hidden, head, [&](const AnswerExample& e, const SpanScores& scores) {
    const auto none = e.textEnd - e.textBegin;
    const bool has = e.span == AnswerExample::Span::Known;
    const auto first = has ? e.spanBegin - e.textBegin : none, last = has ? e.spanEnd - 1 - e.textBegin : none;
    result.span = result.span + chosen(scores.start, first) + chosen(scores.end, last);
    hits += scores.start.argmax().item<std::int64_t>() == first && scores.end.argmax().item<std::int64_t>() == last;
  });
  result.span = result.span / spans;
  result.spanHits = static_cast<double>(hits) / spans;
  return result;
}

Batch batchOf(const std::vector<AnswerExample>& examples, const std::vector<std::size_t>& indices) {
  Batch batch;
  for (const auto index : indices) batch.push_back(&examples[index]);
  return batch;
}

std::vector<Measured> validated(const std::vector<AnswerExample>& heldOut, const Weights& weights, const SpanHead& head,
                                const ModelConfig& config, const Rope& rope, std::int64_t batchTokens) {
  double span = 0, answer = 0, hits = 0, count = 0;
  for (const auto& indices : batchesOf(heldOut, batchTokens, 0, 0)) {
    const auto batch = batchOf(heldOut, indices);
    const auto seen = losses(batch, countsOf(batch), weights, head, config, rope);
    const auto share = static_cast<double>(indices.size());
    span += share * seen.span.item<double>();
    answer += share * seen.answer.item<double>();
    hits += share * seen.spanHits;
    count += share;
  }
  return {{"span", span / count}, {"answer", answer / count}, {"span_hits", hits / count}};
}

}  // namespace

AnswerLosses answerLosses(const std::vector<AnswerExample>& examples, const std::vector<std::size_t>& batch,
                          const Weights& base, const AnswerWeights& weights, const ModelConfig& config,
                          const Rope& rope, at::ScalarType dtype) {
  const auto whole = batchOf(examples, batch);
  return losses(whole, countsOf(whole), tuned(base, weights, dtype), weights.span, config, rope);
}

TrainingTask answerTuningTask(const ModelFile& base, const std::vector<AnswerExample>& examples,
                              const std::vector<AnswerExample>& heldOut, AnswerWeights& weights,
                              const AnswerTuning& tuning) {
  TrainingTask task;
  task.parameters = parametersOf(tensorsOf(weights.layers, base.config, weights.rank));
  for (auto& parameter : parametersOf(tensorsOf(weights.span, base.config, weights.spanRank), tuning.spanRate))
    task.parameters.push_back(std::move(parameter));
  const auto rope = std::make_shared<Rope>(base.config);
  task.gradients = [&base, &examples, &weights, tuning, rope](std::int64_t step, const StepPart& part) {
    // Epochs differ in their number of batches: the epoch of a step is found by going through them.
    auto place = static_cast<std::size_t>(step);
    auto batches = batchesOf(examples, tuning.batchTokens, tuning.seed, 0);
    for (std::int64_t epoch = 1; place >= batches.size(); ++epoch) {
      place -= batches.size();
      batches = batchesOf(examples, tuning.batchTokens, tuning.seed, epoch);
    }
    const auto whole = batchOf(examples, batches[place]);
    Batch batch;
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
      if (!part.has(static_cast<std::int64_t>(i))) continue;
      batch.push_back(whole[i]);
      tokens += static_cast<std::int64_t>(whole[i]->ids.size());
    }
    if (batch.empty()) return TrainingStep{0, {{"span", 0}, {"answer", 0}, {"span_hits", 0}}};
    const auto seen =
        losses(batch, countsOf(whole), tuned(base.weights, weights, tuning.dtype), weights.span, base.config, *rope);
    (seen.span + tuning.answerWeight * seen.answer).backward();
    return TrainingStep{
        tokens,
        {{"span", seen.span.item<double>()}, {"answer", seen.answer.item<double>()}, {"span_hits", seen.spanHits}}};
  };
  if (!heldOut.empty())
    task.validate = [&base, &heldOut, &weights, tuning, rope] {
      const at::NoGradGuard noGrad;
      return validated(heldOut, tuned(base.weights, weights, tuning.dtype), weights.span, base.config, *rope,
                       tuning.batchTokens);
    };
  return task;
}

std::vector<SpanOutcome> spanOutcomes(const ModelFile& base, const std::vector<AnswerExample>& examples,
                                      const AnswerWeights& weights, const AnswerTuning& tuning) {
  const at::NoGradGuard noGrad;
  const Rope rope(base.config);
  const auto model = tuned(base.weights, weights, tuning.dtype);
  std::vector<SpanOutcome> outcomes;
  for (const auto& indices : batchesOf(examples, tuning.batchTokens, 0, 0)) {
    const auto batch = batchOf(examples, indices);
    const auto hidden = causalForward(packed(batch), model, base.config, rope);
    visitSpans(batch, hidden, weights.span, [&](const AnswerExample& e, const SpanScores& scores) {
      const auto best = bestSpans(scores, AnswerModel::kLongestSpan, 1).front();
      const bool has = e.span == AnswerExample::Span::Known;
      outcomes.push_back(
          {best.score, has && e.textBegin + best.begin == e.spanBegin && e.textBegin + best.end == e.spanEnd, has});
    });
  }
  return outcomes;
}

}  // namespace models
