// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_table.h"

#include <algorithm>

namespace core {

void ScoreSums::add(const std::string& row, std::size_t document, const std::vector<std::optional<double>>& scores) {
  auto place = std::find_if(rows_.begin(), rows_.end(), [&](const auto& one) { return one.first == row; });
  if (place == rows_.end()) place = rows_.insert(rows_.end(), {row, {}});
  auto& sums = place->second[document];
  sums.resize(measures_.size());
  for (std::size_t i = 0; i < measures_.size(); ++i) {
    if (!scores.at(i)) continue;
    sums[i].sum += *scores[i];
    ++sums[i].count;
  }
}

ScoreTable ScoreSums::table(std::uint64_t seed) const {
  ScoreTable table{measures_, {}};
  for (const auto& [name, documents] : rows_) {
    auto& row = table.rows.emplace_back(ScoreRow{name, {}});
    for (std::size_t i = 0; i < measures_.size(); ++i) {
      std::vector<ClusterSum> clusters;
      ScoreCell cell;
      for (const auto& [document, sums] : documents) {
        clusters.push_back(sums[i]);
        cell.count += sums[i].count;
        cell.mean += sums[i].sum;
      }
      if (cell.count > 0) cell.mean /= static_cast<double>(cell.count);
      if (cell.count > 0) cell.interval = bootstrapInterval(clusters, seed);
      row.cells.push_back(cell);
    }
  }
  return table;
}

}  // namespace core
