// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_table.h"

#include <algorithm>
#include <cmath>

namespace core {

ScoreCell ratioCell(std::span<const ClusterSum> documents, std::size_t count, std::uint64_t seed) {
  ClusterSum total;
  for (const auto& document : documents) {
    total.sum += document.sum;
    total.weight += document.weight;
  }
  if (total.weight <= 0) return {};
  return {count, total.sum / total.weight, bootstrapInterval(documents, seed)};
}

ScoreCell exponential(const ScoreCell& cell) {
  if (cell.count == 0) return cell;
  return {cell.count, std::exp(cell.mean), {std::exp(cell.interval.low), std::exp(cell.interval.high)}};
}

void ScoreSums::add(const std::string& row, std::size_t document, const std::vector<std::optional<double>>& scores) {
  auto place = std::find_if(rows_.begin(), rows_.end(), [&](const auto& one) { return one.first == row; });
  if (place == rows_.end()) place = rows_.insert(rows_.end(), {row, {}});
  auto& sums = place->second[document];
  sums.resize(measures_.size());
  for (std::size_t i = 0; i < measures_.size(); ++i) {
    if (!scores.at(i)) continue;
    sums[i].sum += *scores[i];
    ++sums[i].weight;
  }
}

ScoreTable ScoreSums::table(std::uint64_t seed) const {
  ScoreTable table{measures_, {}};
  for (const auto& [name, documents] : rows_) {
    auto& row = table.rows.emplace_back(ScoreRow{name, {}});
    for (std::size_t i = 0; i < measures_.size(); ++i) {
      std::vector<ClusterSum> clusters;
      double count = 0;
      for (const auto& [document, sums] : documents) {
        clusters.push_back(sums[i]);
        count += sums[i].weight;
      }
      row.cells.push_back(ratioCell(clusters, static_cast<std::size_t>(count), seed));
    }
  }
  return table;
}

}  // namespace core
