// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/passage_scorer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

constexpr float kFloor = -8;       ///< a token that avoids a passage counts no less than this
constexpr float kNullShare = 0.5;  ///< of what content-free questions score, that is taken off a question's scores

/// Token offsets of every passage in the evidence codes, which hold `stride` bytes for each token.
std::vector<std::int64_t> tokenStarts(const EvidenceCodes& evidence, std::int64_t stride) {
  std::vector<std::int64_t> starts;
  for (const auto offset : evidence.offsets) starts.push_back(static_cast<std::int64_t>(offset) / stride);
  return starts;
}

/// What words, heads and the route count: as learnt, scaled so that words count one.
std::array<float, 3> fusionOf(const models::RouteWeights& route) {
  if (route.empty()) return {1, 1, 0};
  const auto learnt = route.fusion / route.fusion[0];
  return {1, learnt[1].item<float>(), learnt[2].item<float>()};
}

}  // namespace

std::vector<EvidencePassage> bestPassages(std::span<const Passage> passages, const EvidenceScores& scores,
                                          std::size_t count) {
  std::vector<std::size_t> order(passages.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores.fused[a] > scores.fused[b]; });
  order.resize(std::min(order.size(), count));
  std::vector<EvidencePassage> result;
  for (const auto p : order) result.push_back({passages[p], scores.fused[p], scores.bm25[p], scores.heads[p]});
  return result;
}

std::vector<float> zScores(std::span<const float> values) {
  std::vector<float> result(values.size(), 0);
  if (values.empty()) return result;
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / values.size();
  double square = 0;
  for (const float value : values) square += (value - mean) * (value - mean);
  const double deviation = std::sqrt(square / values.size());
  for (std::size_t i = 0; i < values.size() && deviation > 1e-6; ++i) result[i] = (values[i] - mean) / deviation;
  return result;
}

std::vector<float> headProfile(std::span<const float> maxima, std::size_t tokens, std::size_t heads,
                               std::size_t passages) {
  std::vector<float> profile(heads * passages, 0);
  for (std::size_t token = 0; token < tokens; ++token)
    for (std::size_t head = 0; head < heads; ++head) {
      const auto row = maxima.subspan((token * heads + head) * passages, passages);
      const float most = *std::max_element(row.begin(), row.end());
      double sum = 0;
      for (const float value : row) sum += std::exp(value - most);
      const float logSum = most + static_cast<float>(std::log(sum));
      for (std::size_t p = 0; p < passages; ++p)
        profile[head * passages + p] += std::max(row[p] - logSum, kFloor) / static_cast<float>(tokens);
    }
  return profile;
}

PassageScorer::PassageScorer(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                             ReadDocument document)
    : language_(language), tokenizer_(tokenizer), document_(std::move(document)), words_(document_.texts) {
  if (!language_.evidence().empty()) starts_ = tokenStarts(document_.evidence, language_.evidence().bytesPerToken());
  if (document_.nullProfile.size() != language_.evidence().heads() * document_.texts.size())
    document_.nullProfile = nullQuestionsProfile();
}

PassageScorer::Asked PassageScorer::ask(const std::string& question) const {
  const auto& index = language_.evidence();
  const auto prompt = models::questionTokens(tokenizer_, question);
  auto state = *document_.state;
  models::AbsorbOptions options;
  options.evidenceQueries = true;
  const auto seen = language_.absorb(prompt.ids, {}, state, options);
  const auto words = prompt.questionEnd - prompt.questionBegin;
  const auto queries = seen.evidenceQueries.narrow(0, prompt.questionBegin, words);
  const auto& codes = document_.evidence.codes;
  const std::span bytes(reinterpret_cast<const std::uint8_t*>(codes.data()), codes.size());
  const auto maxima = index.maxSimilarity(queries, bytes, starts_);
  Asked asked{headProfile(maxima, words, index.heads(), starts_.size() - 1), {}};
  if (seen.routeHidden.defined())
    asked.route = index.routeScores(seen.routeHidden.narrow(0, prompt.questionBegin, words), bytes, starts_);
  return asked;
}

std::vector<float> PassageScorer::nullQuestionsProfile() const {
  if (starts_.size() < 2) return {};
  const auto& questions = language_.evidence().weights().nullQuestions;
  std::vector<float> mean(language_.evidence().heads() * (starts_.size() - 1), 0);
  for (const auto& question : questions) {
    const auto values = ask(question).profile;
    for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += values[i] / static_cast<float>(questions.size());
  }
  return mean;
}

std::vector<float> PassageScorer::headScores(const std::vector<float>& profile) const {
  const auto passages = document_.texts.size();
  std::vector<float> scores(passages, 0);
  for (std::size_t i = 0; i < profile.size(); ++i)
    scores[i % passages] += profile[i] - kNullShare * document_.nullProfile[i];
  return zScores(scores);
}

EvidenceScores PassageScorer::score(const std::string& question) const {
  const auto asked = starts_.size() < 2 ? Asked{} : ask(question);
  EvidenceScores scores{zScores(words_.scores(question)), headScores(asked.profile), {}, zScores(asked.route)};
  const auto share = fusionOf(language_.evidence().weights().route);
  for (std::size_t p = 0; p < scores.bm25.size(); ++p)
    scores.fused.push_back(share[0] * scores.bm25[p] + share[1] * scores.heads[p] +
                           (scores.route.empty() ? 0 : share[2] * scores.route[p]));
  return scores;
}

}  // namespace core
