// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/evidence.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <span>

#include "core/reading/reading_model.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

std::vector<std::string> textsOf(const std::vector<PassageRow>& rows) {
  std::vector<std::string> texts;
  for (const auto& row : rows) texts.push_back(row.passage.text);
  return texts;
}

}  // namespace

PassageScorer EvidenceFinder::scorer(const Reading& reading) const {
  ReadDocument document{textsOf(library_.passages(reading.id)), library_.evidence(reading.id), {}};
  if (!model_.language().evidence().empty())
    document.state = std::make_shared<models::ReadingState>(finalState(model_, library_, reading));
  return {model_.language(), model_.tokenizer(), std::move(document)};
}

std::vector<float> EvidenceFinder::nullProfile(const Reading& reading) const {
  if (model_.language().evidence().empty()) return {};
  const auto evidence = library_.evidence(reading.id);
  const auto values = model_.language().evidence().heads() * (evidence.offsets.size() - 1);
  if (const auto stored = library_.nullProfile(reading.id); stored && stored->size() == values * sizeof(float)) {
    std::vector<float> profile(values);
    std::memcpy(profile.data(), stored->data(), stored->size());
    return profile;
  }
  const auto profile = scorer(reading).nullProfile();
  library_.saveNullProfile(reading.id, std::as_bytes(std::span(profile)));
  return profile;
}

EvidenceScores EvidenceFinder::score(const Reading& reading, const std::string& question) const {
  return scorer(reading).score(question, nullProfile(reading));
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
