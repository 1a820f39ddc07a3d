// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/passage_axis.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {
namespace {

constexpr int kMostSteps = 10, kLeastGap = 15;
constexpr std::array kMinutes = {1, 2, 5, 10, 15, 30, 60, 120, 180, 300};

bool hasTime(const Anchor& anchor) {
  const auto* time = std::get_if<TimeAnchor>(&anchor);
  return time && time->beginMs >= 0;
}

/// A page counted from 1, a line, or a time in minutes.
double placeOf(const Anchor& anchor) {
  if (const auto* page = std::get_if<PageAnchor>(&anchor)) return page->firstPage + 1;
  if (const auto* line = std::get_if<LineAnchor>(&anchor)) return line->firstLine;
  const auto& time = std::get<TimeAnchor>(anchor);
  return time.beginMs >= 0 ? time.beginMs / 60000.0 : time.firstLine;
}

double roundStep(double range, bool minutes) {
  if (minutes)
    for (const int step : kMinutes)
      if (range / step <= kMostSteps) return step;
  for (double ten = 1;; ten *= 10)
    for (const int digit : {1, 2, 5})
      if (range / (digit * ten) <= kMostSteps) return digit * ten;
}

}  // namespace

PassageAxis passageAxis(const std::vector<Passage>& passages, const std::function<std::string(const Anchor&)>& label) {
  PassageAxis axis;
  if (passages.empty()) return axis;
  const Anchor& first = passages.front().anchor;
  axis.name = std::holds_alternative<PageAnchor>(first) ? "page" : hasTime(first) ? "time" : "line";
  std::vector<double> places;
  for (const Passage& passage : passages) places.push_back(placeOf(passage.anchor));
  const auto [least, most] = std::minmax_element(places.begin(), places.end());
  const double step = roundStep(*most - *least, hasTime(first));
  const auto stepAt = [&](std::size_t i) { return static_cast<std::int64_t>(places[i] / step); };
  std::size_t last = 0;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const bool isNew = i == 0 || (stepAt(i) != stepAt(i - 1) && (i - last) * kLeastGap >= passages.size());
    if (!isNew) continue;
    axis.ticks.push_back({static_cast<int>(i), label(passages[i].anchor)});
    last = i;
  }
  return axis;
}

}  // namespace core
