// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// The sentences of a document, tied by the words they share: what LexRank (Erkan and Radev, 2004) ranks. Similarity
/// is the cosine of the counts of word stems, each weighed by the logarithm of sentences over those that hold it.
class SentenceGraph {
 public:
  explicit SentenceGraph(std::span<const std::string> sentences);

  std::size_t size() const { return vectors_.size(); }
  double similarity(std::size_t a, std::size_t b) const;

  /// How often a reader is at each sentence who goes from one to another by their similarity, if that is 0.1 at least,
  /// and in 15 of 100 steps to any. The shares add up to 1.
  std::vector<double> centrality() const;

 private:
  using Vector = std::vector<std::pair<std::size_t, double>>;  ///< weights of words, by word; of length 1, or empty

  std::vector<std::vector<std::pair<std::size_t, double>>> ties() const;

  std::vector<Vector> vectors_;
  std::size_t words_ = 0;
};

}  // namespace core
