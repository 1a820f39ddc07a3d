// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/evidence_fit.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

#include "models/training/kmeans.h"

namespace models {
namespace {

constexpr double kFloor = -12;  ///< a token that avoids a passage counts no less than this

/// Keys of all layers while a text is read, and the state it leaves.
struct ReadText {
  std::vector<at::Tensor> keys;  ///< by layer (tokens, kvHeads, headDim), fp32
  std::vector<std::int64_t> starts;
  ReadingState state;
};

ReadText readText(const LanguageModel& model, const CalibrationText& text) {
  ReadText result;
  std::vector<std::int32_t> ids;
  for (const auto& passage : text.passages) {
    result.starts.push_back(ids.size());
    ids.insert(ids.end(), passage.begin(), passage.end());
  }
  result.starts.push_back(ids.size());
  result.state = model.initialState();
  AbsorbOptions options;
  options.onLayer = [&](std::int64_t, const LayerTrace& trace) { result.keys.push_back(trace.key.to(at::kCPU, at::kFloat)); };
  model.absorb(ids, {}, result.state, options);
  return result;
}

/// (layers·heads, passages): each head's score of every passage for one question, null questions not yet taken out.
at::Tensor headScores(const LanguageModel& model, const ReadText& text, const QuestionTokens& question) {
  const auto groupHeads = model.config().heads / model.config().kvHeads;
  const auto count = question.questionEnd - question.questionBegin;
  const std::int64_t passages = text.starts.size() - 1;
  std::vector<at::Tensor> rows;
  AbsorbOptions options;
  options.onLayer = [&](std::int64_t layer, const LayerTrace& trace) {
    for (std::int64_t head = 0; head < model.config().heads; ++head) {
      const auto query = model.evidence().farQuery(trace.query.narrow(0, question.questionBegin, count).select(1, head));
      const auto dots = query.mm(text.keys[layer].select(1, head / groupHeads).t());
      std::vector<at::Tensor> most;
      for (std::int64_t p = 0; p < passages; ++p)
        most.push_back(dots.narrow(1, text.starts[p], text.starts[p + 1] - text.starts[p]).amax(1));
      rows.push_back(at::log_softmax(at::stack(most, 1), 1).clamp_min(kFloor).mean(0));
    }
  };
  auto state = text.state;
  model.absorb(question.ids, {}, state, options);
  return at::stack(rows);
}

/// Adds 1 / rank of the right passage to each head's sum.
void addRanks(const at::Tensor& scores, std::int64_t right, std::vector<HeadScore>& sums) {
  const auto better = scores.gt(scores.select(1, right).unsqueeze(1)).sum(1);
  for (std::size_t i = 0; i < sums.size(); ++i)
    sums[i].reciprocalRank += 1.0 / (1 + better[i].item<std::int64_t>());
}

/// Far queries of a group's heads over a text (rows, headDim): the metric in which its keys are to be rendered well.
at::Tensor groupQueries(const LanguageModel& model, const CalibrationText& text, std::int32_t layer, std::int32_t kvHead) {
  const auto groupHeads = model.config().heads / model.config().kvHeads;
  std::vector<std::int32_t> ids;
  for (const auto& passage : text.passages) ids.insert(ids.end(), passage.begin(), passage.end());
  at::Tensor queries;
  AbsorbOptions options;
  options.onLayer = [&](std::int64_t at, const LayerTrace& trace) {
    if (at == layer)
      queries = model.evidence().farQuery(trace.query.narrow(1, kvHead * groupHeads, groupHeads).flatten(0, 1));
  };
  auto state = model.initialState();
  model.absorb(ids, {}, state, options);
  return queries;
}

/// A product quantiser of keys A·k, A = E[q̃q̃ᵀ]^½: the principal axes of those are spread evenly over the parts, so that
/// every part has its share of the variance. A⁻¹ turns the queries, so dot products stay what they were.
EvidenceWeights::Group fitGroup(std::int32_t layer, std::int32_t kvHead, const at::Tensor& keys, const at::Tensor& queries,
                                const EvidenceFitOptions& options) {
  const auto d = keys.size(1), part = d / options.parts;
  const auto [moments, axes] = at::linalg_eigh(queries.t().mm(queries) / queries.size(0));
  const auto scale = moments.clamp_min(moments.max() * 1e-6).sqrt();
  const auto metric = (axes * scale).mm(axes.t()), inverse = (axes / scale).mm(axes.t());
  const auto points = keys.mm(metric);
  const auto principal = std::get<1>(at::linalg_eigh(points.t().mm(points) / points.size(0))).flip(1);
  const auto order = at::arange(d).view({part, options.parts}).t().reshape(-1);
  const auto basis = principal.index_select(1, order).t();
  const auto turned = at::linear(points, basis).unflatten(1, {options.parts, part});
  std::vector<at::Tensor> codebook;
  for (std::int64_t j = 0; j < options.parts; ++j)
    codebook.push_back(kMeans(turned.select(1, j).contiguous(), EvidenceWeights::kCodewords, options.kMeansIterations));
  return {layer, kvHead, basis.mm(metric), basis.mm(inverse), at::stack(codebook)};
}

std::vector<HeadScore> rankHeads(const LanguageModel& model, const std::vector<CalibrationText>& texts,
                                 const std::vector<ReadText>& read, const std::vector<QuestionTokens>& nullQuestions) {
  std::vector<HeadScore> scores;
  for (std::int32_t layer = 0; layer < model.config().layers; ++layer)
    for (std::int32_t head = 0; head < model.config().heads; ++head) scores.push_back({{layer, head}, 0});
  std::size_t questions = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::vector<at::Tensor> nulls;
    for (const auto& question : nullQuestions) nulls.push_back(headScores(model, read[i], question));
    const auto profile = at::stack(nulls).mean(0);
    for (const auto& question : texts[i].questions)
      addRanks(headScores(model, read[i], question) - profile, question.passage, scores);
    questions += texts[i].questions.size();
  }
  for (auto& score : scores) score.reciprocalRank /= questions;
  std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.reciprocalRank > b.reciprocalRank; });
  return scores;
}

}  // namespace

EvidenceFit fitEvidence(const LanguageModel& model, const std::vector<CalibrationText>& texts,
                        const std::vector<QuestionTokens>& nullQuestions, const EvidenceFitOptions& options) {
  const at::NoGradGuard noGrad;
  std::vector<ReadText> read;
  for (const auto& text : texts) read.push_back(readText(model, text));
  EvidenceFit fit;
  fit.scores = rankHeads(model, texts, read, nullQuestions);
  auto& weights = fit.weights;
  weights.parts = options.parts;
  for (std::int64_t i = 0; i < std::min<std::int64_t>(options.heads, fit.scores.size()); ++i)
    weights.heads.push_back(fit.scores[i].head);
  std::sort(weights.heads.begin(), weights.heads.end());
  for (const auto head : weights.heads) {
    const std::int32_t kvHead = head.head / (model.config().heads / model.config().kvHeads);
    if (weights.groupOf(head, model.config()) >= 0) continue;
    std::vector<at::Tensor> keys, queries;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      keys.push_back(read[i].keys[head.layer].select(1, kvHead));
      queries.push_back(groupQueries(model, texts[i], head.layer, kvHead));
    }
    weights.groups.push_back(fitGroup(head.layer, kvHead, at::cat(keys), at::cat(queries), options));
  }
  return fit;
}

}  // namespace models
