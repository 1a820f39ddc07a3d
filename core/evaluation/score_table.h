// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/evaluation/statistics.h"

namespace core {

struct ScoreCell {
  std::size_t count = 0;  ///< questions, documents or tokens the measure means something for; 0: there is no score
  double mean = 0;
  Interval interval;  ///< 95 %, by document
};

struct ScoreRow {
  std::string name;
  std::vector<ScoreCell> cells;  ///< one for each measure
};

/// What an evaluation comes to.
struct ScoreTable {
  std::vector<std::string> measures;
  std::vector<ScoreRow> rows;
};

/// Σ sum / Σ weight over the documents that have a weight, as a score of `count` questions or tokens.
ScoreCell ratioCell(std::span<const ClusterSum> documents, std::size_t count, std::uint64_t seed);

/// e to the power of mean and interval: perplexity from surprise.
ScoreCell exponential(const ScoreCell& cell);

/// Adds scores up, row by row.
class ScoreSums {
 public:
  explicit ScoreSums(std::vector<std::string> measures) : measures_(std::move(measures)) {}

  /// One question's scores, in the order of the measures; nothing where a measure means nothing. Rows stand in the
  /// order in which they were first named.
  void add(const std::string& row, std::size_t document, const std::vector<std::optional<double>>& scores);

  ScoreTable table(std::uint64_t seed) const;

 private:
  using Sums = std::map<std::size_t, std::vector<ClusterSum>>;  ///< by document

  std::vector<std::string> measures_;
  std::vector<std::pair<std::string, Sums>> rows_;
};

}  // namespace core
