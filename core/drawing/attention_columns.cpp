// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/attention_columns.h"

#include <algorithm>
#include <numeric>

namespace core {
namespace {

std::vector<int> firstPassages(int passages, int most) {
  const int together = std::max(1, (passages + most - 1) / most);
  std::vector<int> first;
  for (int passage = 0; passage < passages; passage += together) first.push_back(passage);
  first.push_back(passages);
  return first;
}

/// (slots, columns), slots in the order of the map.
std::vector<float> heatOf(const AttentionMap& map, const std::vector<int>& first) {
  const auto passages = map.passages.size(), columns = first.size() - 1;
  std::vector<float> heat(map.slots * columns);
  for (int slot = 0; slot < map.slots; ++slot)
    for (std::size_t column = 0; column < columns; ++column) {
      const float* row = map.slotPassage.data() + slot * passages;
      const float sum = std::accumulate(row + first[column], row + first[column + 1], 0.0f);
      heat[slot * columns + column] = sum * passages / (first[column + 1] - first[column]);
    }
  return heat;
}

double centre(const float* row, std::size_t columns) {
  double sum = 0, moment = 0;
  for (std::size_t column = 0; column < columns; ++column) {
    sum += row[column];
    moment += row[column] * static_cast<double>(column);
  }
  return sum > 0 ? moment / sum : static_cast<double>(columns);
}

std::vector<int> slotsByCentre(const std::vector<float>& heat, int slots, std::size_t columns) {
  std::vector<double> centres;
  for (int slot = 0; slot < slots; ++slot) centres.push_back(centre(heat.data() + slot * columns, columns));
  std::vector<int> order(slots);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return centres[a] < centres[b]; });
  return order;
}

/// By slot, over all layers and groups.
std::vector<double> weightsOf(const AttentionMap& map) {
  std::vector<double> weight(map.slots);
  for (std::size_t i = 0; i < map.slotShare.size(); ++i) weight[i % map.slots] += map.slotShare[i];
  const double sum = std::accumulate(weight.begin(), weight.end(), 0.0);
  for (double& one : weight) one = sum > 0 ? one / sum : 0;
  return weight;
}

}  // namespace

AttentionColumns attentionColumns(const AttentionMap& map, int most) {
  AttentionColumns drawn;
  drawn.firstPassage = firstPassages(static_cast<int>(map.passages.size()), most);
  const auto columns = drawn.firstPassage.size() - 1;
  for (std::size_t column = 0; column < columns; ++column)
    drawn.share.push_back(std::accumulate(map.share.begin() + drawn.firstPassage[column],
                                          map.share.begin() + drawn.firstPassage[column + 1], 0.0));
  if (std::none_of(map.slotPassage.begin(), map.slotPassage.end(), [](float part) { return part > 0; })) return drawn;
  const auto heat = heatOf(map, drawn.firstPassage);
  const auto weights = weightsOf(map);
  drawn.rows = map.slots;
  for (const int slot : slotsByCentre(heat, map.slots, columns)) {
    const auto row = heat.begin() + slot * columns;
    drawn.heat.insert(drawn.heat.end(), row, row + columns);
    drawn.weight.push_back(weights[slot]);
    drawn.slot.push_back(slot);
  }
  return drawn;
}

}  // namespace core
