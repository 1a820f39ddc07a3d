// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/passage_places.h"

#include <algorithm>
#include <cmath>

namespace ui {

std::vector<double> passageStarts(const std::vector<core::Passage>& passages, int pages) {
  const auto pageOf = [&](std::size_t i) {
    const auto* place = std::get_if<core::PageAnchor>(&passages[i].anchor);
    return place ? std::clamp(place->firstPage, 0, std::max(0, pages - 1)) : 0;
  };
  std::vector<double> starts;
  for (std::size_t first = 0; first < passages.size();) {
    const bool paged = pages > 0 && std::holds_alternative<core::PageAnchor>(passages[first].anchor);
    auto end = paged ? first : passages.size();
    while (end < passages.size() && pageOf(end) == pageOf(first)) ++end;
    const auto count = static_cast<double>(end - first);
    for (auto i = first; i < end; ++i) {
      const double within = static_cast<double>(i - first) / count;
      const double start = paged ? (pageOf(first) + within) / pages : within;
      starts.push_back(starts.empty() ? 0 : std::max(start, starts.back()));
    }
    first = end;
  }
  starts.push_back(1);
  return starts;
}

int passageAt(const std::vector<double>& starts, double place) {
  if (starts.size() < 2) return -1;
  const auto after = std::upper_bound(starts.begin(), starts.end() - 1, place);
  return std::max(0, static_cast<int>(after - starts.begin()) - 1);
}

std::vector<float> shareRows(const std::vector<double>& starts, const std::vector<float>& shares, int rows) {
  std::vector<float> values(static_cast<std::size_t>(std::max(0, rows)), 0);
  const auto count = std::min(shares.size(), starts.empty() ? 0 : starts.size() - 1);
  for (std::size_t i = 0; i < count; ++i) {
    const int first = std::min(rows - 1, static_cast<int>(starts[i] * rows));
    const int last = std::min(rows - 1, static_cast<int>(std::ceil(starts[i + 1] * rows)) - 1);
    for (int row = std::max(0, first); row <= std::max(first, last); ++row) {
      auto& value = values[static_cast<std::size_t>(row)];
      value = std::max(value, shares[i]);
    }
  }
  return values;
}

}  // namespace ui
