// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/evidence.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "core/reading/reading_model.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

constexpr float kFloor = -12;

/// Token offsets of every passage in the evidence codes, which hold `stride` bytes for each token.
std::vector<std::int64_t> tokenStarts(const EvidenceCodes& evidence, std::int64_t stride) {
  std::vector<std::int64_t> starts;
  for (const auto offset : evidence.offsets) starts.push_back(static_cast<std::int64_t>(offset) / stride);
  return starts;
}

/// (heads, passages) of one question asked after the document.
std::vector<float> profileOf(const ReadingModel& model, const models::ReadingState& state, const EvidenceCodes& evidence,
                             const std::string& question) {
  const auto& language = model.language();
  const auto prompt = models::questionTokens(model.tokenizer(), question);
  auto copy = state;
  models::AbsorbOptions options;
  options.evidenceQueries = true;
  const auto seen = language.absorb(prompt.ids, {}, copy, options);
  const auto words = prompt.questionEnd - prompt.questionBegin;
  const auto queries = seen.evidenceQueries.narrow(0, prompt.questionBegin, words);
  const auto starts = tokenStarts(evidence, language.evidence().bytesPerToken());
  const auto* codes = reinterpret_cast<const std::uint8_t*>(evidence.codes.data());
  const auto maxima = language.evidence().maxSimilarity(queries, {codes, evidence.codes.size()}, starts);
  return headProfile(maxima, words, language.evidence().heads(), starts.size() - 1);
}

std::vector<std::string> textsOf(const std::vector<PassageRow>& rows) {
  std::vector<std::string> texts;
  for (const auto& row : rows) texts.push_back(row.passage.text);
  return texts;
}

}  // namespace

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

std::vector<float> headProfile(std::span<const float> maxima, std::size_t tokens, std::size_t heads, std::size_t passages) {
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

std::vector<float> EvidenceFinder::nullProfile(const Reading& reading) const {
  const auto evidence = library_.evidence(reading.id);
  const auto values = model_.language().evidence().heads() * (evidence.offsets.size() - 1);
  if (const auto stored = library_.nullProfile(reading.id); stored && stored->size() == values * sizeof(float)) {
    std::vector<float> profile(values);
    std::memcpy(profile.data(), stored->data(), stored->size());
    return profile;
  }
  const auto state = finalState(model_, library_, reading);
  const auto& questions = model_.language().evidence().weights().nullQuestions;
  std::vector<float> mean(values, 0);
  for (const auto& question : questions) {
    const auto profile = profileOf(model_, state, evidence, question);
    for (std::size_t i = 0; i < values; ++i) mean[i] += profile[i] / static_cast<float>(questions.size());
  }
  library_.saveNullProfile(reading.id, std::as_bytes(std::span(mean)));
  return mean;
}

EvidenceScores EvidenceFinder::score(const Reading& reading, const std::string& question) const {
  const auto texts = textsOf(library_.passages(reading.id));
  EvidenceScores scores{zScores(bm25Scores(texts, question)), std::vector<float>(texts.size(), 0), {}};
  const auto& index = model_.language().evidence();
  if (!index.empty() && !texts.empty()) {
    const auto evidence = library_.evidence(reading.id);
    auto profile = profileOf(model_, finalState(model_, library_, reading), evidence, question);
    const auto null = nullProfile(reading);
    for (std::int64_t head = 0; head < index.heads(); ++head) {
      const auto offset = head * texts.size();
      for (std::size_t p = 0; p < texts.size(); ++p) profile[offset + p] -= null[offset + p];
      const auto z = zScores(std::span(profile).subspan(offset, texts.size()));
      for (std::size_t p = 0; p < texts.size(); ++p) scores.heads[p] += z[p];
    }
    scores.heads = zScores(scores.heads);
  }
  for (std::size_t p = 0; p < texts.size(); ++p) scores.fused.push_back(scores.bm25[p] + scores.heads[p]);
  return scores;
}

std::vector<EvidencePassage> EvidenceFinder::best(const Reading& reading, const std::string& question, int count) const {
  const auto scores = score(reading, question);
  std::vector<std::size_t> order(scores.fused.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores.fused[a] > scores.fused[b]; });
  std::vector<EvidencePassage> result;
  for (std::size_t i = 0; i < std::min<std::size_t>(count, order.size()); ++i) {
    const auto p = order[i];
    auto row = library_.passages(reading.id, static_cast<int>(p), 1);
    if (row.empty()) continue;
    result.push_back({std::move(row.front().passage), scores.fused[p], scores.bm25[p], scores.heads[p]});
  }
  return result;
}

}  // namespace core
