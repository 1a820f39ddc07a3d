// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sentence_graph.h"

#include <cmath>
#include <map>

#include "core/document/words.h"

namespace core {
namespace {

constexpr double kLeastTie = 0.1;
constexpr double kFollowed = 0.85;  ///< share of the steps that follow a tie
constexpr int kMostRounds = 100;
constexpr double kSettled = 1e-7;

}  // namespace

SentenceGraph::SentenceGraph(std::span<const std::string> sentences) {
  std::map<std::string, std::size_t> numbers;
  std::vector<double> holding;
  for (const auto& sentence : sentences) {
    std::map<std::size_t, double> counts;
    for (const auto& word : wordsIn(sentence)) ++counts[numbers.emplace(word.stem, numbers.size()).first->second];
    holding.resize(numbers.size(), 0);
    for (const auto& [word, count] : counts) ++holding[word];
    vectors_.emplace_back(counts.begin(), counts.end());
  }
  words_ = numbers.size();
  for (auto& vector : vectors_) {
    double square = 0;
    for (auto& [word, weight] : vector) {
      weight *= std::log(static_cast<double>(sentences.size()) / holding[word]);
      square += weight * weight;
    }
    if (square == 0) vector.clear();
    for (auto& [word, weight] : vector) weight /= std::sqrt(square);
  }
}

double SentenceGraph::similarity(std::size_t a, std::size_t b) const {
  double sum = 0;
  auto other = vectors_[b].begin();
  for (const auto& [word, weight] : vectors_[a]) {
    while (other != vectors_[b].end() && other->first < word) ++other;
    if (other != vectors_[b].end() && other->first == word) sum += weight * other->second;
  }
  return sum;
}

std::vector<std::vector<std::pair<std::size_t, double>>> SentenceGraph::ties() const {
  std::vector<std::vector<std::pair<std::size_t, double>>> holders(words_), ties(size());
  for (std::size_t s = 0; s < size(); ++s)
    for (const auto& [word, weight] : vectors_[s]) holders[word].emplace_back(s, weight);
  std::vector<double> row(size());
  for (std::size_t s = 0; s < size(); ++s) {
    row.assign(size(), 0);
    for (const auto& [word, weight] : vectors_[s])
      for (const auto& [other, otherWeight] : holders[word]) row[other] += weight * otherWeight;
    for (std::size_t other = 0; other < size(); ++other)
      if (row[other] >= kLeastTie) ties[s].emplace_back(other, row[other]);
  }
  return ties;
}

std::vector<double> SentenceGraph::centrality() const {
  const auto all = ties();
  const auto count = static_cast<double>(size());
  std::vector<double> share(size(), 1 / count);
  for (int round = 0; round < kMostRounds; ++round) {
    // From a sentence without ties, any other is next.
    std::vector<double> next(size(), 0);
    double anywhere = 1 - kFollowed, change = 0;
    for (std::size_t s = 0; s < size(); ++s) {
      double sum = 0;
      for (const auto& [other, tie] : all[s]) sum += tie;
      if (sum == 0) anywhere += kFollowed * share[s];
      for (const auto& [other, tie] : all[s]) next[other] += kFollowed * share[s] * tie / sum;
    }
    for (std::size_t s = 0; s < size(); ++s) {
      next[s] += anywhere / count;
      change += std::abs(next[s] - share[s]);
    }
    share = std::move(next);
    if (change < kSettled) break;
  }
  return share;
}

}  // namespace core
