// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/evidence_fit.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

#include "models/conversion/kmeans.h"
#include "models/conversion/stopped.h"

namespace models {
namespace {

constexpr double kFloor = -12;  ///< a token that avoids a passage counts no less than this

/// What one reading of a text shows of all layers, and the state it leaves.
struct ReadText {
  std::vector<at::Tensor> keys;          ///< by layer (tokens, kvHeads, headDim), fp32
  std::vector<at::Tensor> queryMoments;  ///< by layer (kvHeads, headDim, headDim): Σ q̃q̃ᵀ over tokens and a group's heads
  std::int64_t passages = 0;
  at::Tensor members;  ///< (passages·longest): the tokens of each passage, the last one repeated
  ReadingState state;
};

/// Tells how far the fit is, and ends it where it is not wanted any more.
class Meter {
 public:
  Meter(const EvidenceFitOptions& options, const std::vector<CalibrationText>& texts,
        const std::vector<QuestionTokens>& nullQuestions)
      : options_(options) {
    for (const auto& text : texts) {
      for (const auto& passage : text.passages) of_ += passage.size();
      for (const auto& question : nullQuestions) of_ += question.ids.size();
      for (const auto& question : text.questions) of_ += question.tokens.ids.size();
    }
    add(0);
  }
  void add(std::int64_t tokens) {
    throwIfStopped(options_.stop);
    tokens_ += tokens;
    if (options_.progress) options_.progress(tokens_, of_);
  }

 private:
  const EvidenceFitOptions& options_;
  std::int64_t tokens_ = 0, of_ = 0;
};

at::Tensor membersOf(const CalibrationText& text) {
  std::size_t longest = 0;
  for (const auto& passage : text.passages) longest = std::max(longest, passage.size());
  std::vector<std::int64_t> members;
  std::int64_t start = 0;
  for (const auto& passage : text.passages) {
    for (std::size_t i = 0; i < longest; ++i) members.push_back(start + std::min(i, passage.size() - 1));
    start += passage.size();
  }
  return at::tensor(members, at::kLong);
}

/// (kvHeads, headDim, headDim): Σ q̃q̃ᵀ of the far queries, the metric in which a group's keys are to be rendered well.
at::Tensor queryMoments(const LanguageModel& model, const at::Tensor& query) {
  const auto groups = model.config().kvHeads;
  std::vector<at::Tensor> moments;
  for (const auto& heads : query.chunk(groups, 1)) {
    const auto far = model.evidence().farQuery(heads.flatten(0, 1));
    moments.push_back(far.t().mm(far));
  }
  return at::stack(moments);
}

ReadText readText(const LanguageModel& model, const CalibrationText& text, std::int64_t chunkTokens, Meter& meter) {
  ReadText result;
  std::vector<std::int32_t> ids;
  for (const auto& passage : text.passages) ids.insert(ids.end(), passage.begin(), passage.end());
  result.passages = text.passages.size();
  result.members = membersOf(text);
  result.state = model.initialState();
  const auto& c = model.config();
  const std::int64_t tokens = ids.size();
  for (std::int64_t layer = 0; layer < c.layers; ++layer) {
    result.keys.push_back(at::empty({tokens, c.kvHeads, c.headDim}));
    result.queryMoments.push_back(at::zeros({c.kvHeads, c.headDim, c.headDim}));
  }
  for (std::int64_t from = 0; from < tokens; from += chunkTokens) {
    const auto count = std::min(chunkTokens, tokens - from);
    AbsorbOptions options;
    options.onLayer = [&](std::int64_t layer, const LayerTrace& trace) {
      result.keys[layer].narrow(0, from, count).copy_(trace.key);
      result.queryMoments[layer] += queryMoments(model, trace.query);
    };
    model.absorb(std::span(ids).subspan(from, count), {}, result.state, options);
    meter.add(count);
  }
  return result;
}

/// (layers·heads, passages): each head's score of every passage for one question, null questions not yet taken out.
at::Tensor headScores(const LanguageModel& model, const ReadText& text, const QuestionTokens& question, Meter& meter) {
  const auto groupHeads = model.config().heads / model.config().kvHeads;
  const auto count = question.questionEnd - question.questionBegin;
  std::vector<at::Tensor> rows;
  AbsorbOptions options;
  options.onLayer = [&](std::int64_t layer, const LayerTrace& trace) {
    const auto words = trace.query.narrow(0, question.questionBegin, count).transpose(0, 1);
    for (std::int64_t group = 0; group < model.config().kvHeads; ++group) {
      const auto query = model.evidence().farQuery(words.narrow(0, group * groupHeads, groupHeads).flatten(0, 1));
      const auto dots = query.mm(text.keys[layer].select(1, group).t());
      const auto most = dots.index_select(1, text.members).unflatten(1, {text.passages, -1}).amax(2);
      rows.push_back(at::log_softmax(most, 1).clamp_min(kFloor).unflatten(0, {groupHeads, count}).mean(1));
    }
  };
  auto state = text.state;
  model.absorb(question.ids, {}, state, options);
  meter.add(question.ids.size());
  return at::cat(rows);
}

/// Adds 1 / rank of the right passage to each head's sum. Ties count against it: a head that says nothing wins nothing.
void addRanks(const at::Tensor& scores, std::int64_t right, std::vector<HeadScore>& sums) {
  const auto better = scores.lt(scores.select(1, right).unsqueeze(1)).logical_not().sum(1) - 1;
  for (std::size_t i = 0; i < sums.size(); ++i)
    sums[i].reciprocalRank += 1.0 / (1 + better[i].item<std::int64_t>());
}

/// A product quantiser of keys A·k, A = E[q̃q̃ᵀ]^½: the principal axes of those are spread evenly over the parts, so that
/// every part has its share of the variance. A⁻¹ turns the queries, so dot products stay what they were.
EvidenceWeights::Group fitGroup(std::int32_t layer, std::int32_t kvHead, const at::Tensor& keys, const at::Tensor& moment,
                                const EvidenceFitOptions& options) {
  const auto d = keys.size(1), part = d / options.parts;
  const auto [moments, axes] = at::linalg_eigh(moment);
  const auto scale = moments.clamp_min(moments.max() * 1e-6).sqrt();
  const auto metric = (axes * scale).mm(axes.t()), inverse = (axes / scale).mm(axes.t());
  const auto points = keys.mm(metric);
  const auto principal = std::get<1>(at::linalg_eigh(points.t().mm(points) / points.size(0))).flip(1);
  const auto order = at::arange(d).view({part, options.parts}).t().reshape(-1);
  const auto basis = principal.index_select(1, order).t();
  const auto turned = at::linear(points, basis).unflatten(1, {options.parts, part});
  std::vector<at::Tensor> codebook;
  for (std::int64_t j = 0; j < options.parts; ++j) {
    throwIfStopped(options.stop);
    codebook.push_back(kMeans(turned.select(1, j).contiguous(), EvidenceWeights::kCodewords, options.kMeansIterations));
  }
  return {layer, kvHead, basis.mm(metric), basis.mm(inverse), at::stack(codebook)};
}

std::vector<HeadScore> rankHeads(const LanguageModel& model, const std::vector<CalibrationText>& texts,
                                 const std::vector<ReadText>& read, const std::vector<QuestionTokens>& nullQuestions,
                                 Meter& meter) {
  std::vector<HeadScore> scores;
  for (std::int32_t layer = 0; layer < model.config().layers; ++layer)
    for (std::int32_t head = 0; head < model.config().heads; ++head) scores.push_back({{layer, head}, 0});
  std::size_t questions = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::vector<at::Tensor> nulls;
    for (const auto& question : nullQuestions) nulls.push_back(headScores(model, read[i], question, meter));
    const auto profile = at::stack(nulls).mean(0);
    for (const auto& question : texts[i].questions)
      addRanks(headScores(model, read[i], question.tokens, meter) - profile, question.passage, scores);
    questions += texts[i].questions.size();
  }
  for (auto& score : scores) score.reciprocalRank /= questions;
  std::stable_sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.reciprocalRank > b.reciprocalRank; });
  return scores;
}

std::vector<HeadRef> chooseHeads(const std::vector<HeadScore>& ranked, const ModelConfig& model,
                                 const EvidenceFitOptions& options) {
  std::vector<HeadRef> heads;
  std::set<std::pair<std::int32_t, std::int32_t>> groups;
  for (const auto& [head, rank] : ranked) {
    const std::pair<std::int32_t, std::int32_t> group{head.layer, head.head / (model.heads / model.kvHeads)};
    const bool room = groups.contains(group) || static_cast<std::int64_t>(groups.size()) < options.groups;
    if (head.layer < model.layers / 3 || !room || static_cast<std::int64_t>(heads.size()) >= options.heads) continue;
    heads.push_back(head);
    groups.insert(group);
  }
  std::sort(heads.begin(), heads.end());
  return heads;
}

}  // namespace

EvidenceFit fitEvidence(const LanguageModel& model, const std::vector<CalibrationText>& texts,
                        const std::vector<QuestionTokens>& nullQuestions, const EvidenceFitOptions& options) {
  const at::NoGradGuard noGrad;
  Meter meter(options, texts, nullQuestions);
  std::vector<ReadText> read;
  for (const auto& text : texts) read.push_back(readText(model, text, options.chunkTokens, meter));
  EvidenceFit fit;
  fit.scores = rankHeads(model, texts, read, nullQuestions, meter);
  auto& weights = fit.weights;
  weights.parts = options.parts;
  weights.heads = chooseHeads(fit.scores, model.config(), options);
  for (const auto head : weights.heads) {
    const std::int32_t kvHead = head.head / (model.config().heads / model.config().kvHeads);
    if (weights.groupOf(head, model.config()) >= 0) continue;
    std::vector<at::Tensor> keys, moments;
    for (const auto& text : read) {
      keys.push_back(text.keys[head.layer].select(1, kvHead));
      moments.push_back(text.queryMoments[head.layer][kvHead]);
    }
    const auto all = at::cat(keys);
    weights.groups.push_back(fitGroup(head.layer, kvHead, all, at::stack(moments).sum(0) / all.size(0), options));
  }
  return fit;
}

}  // namespace models
