// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/map_values.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(Attention)
};

/// The first of the passages at the end of which the latents hold nothing or hardly anything yet.
std::size_t windowBegin(const core::AttentionMap& map) {
  const auto passages = map.passages.size();
  if (map.slotPassage.empty()) return passages;
  auto first = passages;
  for (; first > 0; --first) {
    double held = 0;
    for (auto at = first - 1; at < map.slotPassage.size(); at += passages) held += map.slotPassage[at];
    if (held * static_cast<double>(passages) > 0.5 * map.slots) break;
  }
  return first;
}

}  // namespace

QString shareText(double share) {
  const double percent = share * 100;
  const int digits = percent >= 9.95 || percent <= 0 ? 0 : percent >= 0.995 ? 1 : percent >= 0.0095 ? 2 : 4;
  return Words::tr("%1\u00A0%").arg(QLocale().toString(percent, 'f', digits));
}

QString shortPlaceText(const core::Anchor& anchor, const QStringList& labels) {
  if (const auto* page = std::get_if<core::PageAnchor>(&anchor)) return pageLabel(labels, page->firstPage);
  if (const auto* line = std::get_if<core::LineAnchor>(&anchor)) return QString::number(line->firstLine);
  const auto& time = std::get<core::TimeAnchor>(anchor);
  return time.beginMs >= 0 ? clockText(time.beginMs) : QString::number(time.firstLine);
}

double shareTop(const core::AttentionMap& map) {
  const auto window = windowBegin(map);
  const auto shown = static_cast<std::ptrdiff_t>(window > 0 ? window : map.share.size());
  const auto end = map.share.begin() + std::min(shown, static_cast<std::ptrdiff_t>(map.share.size()));
  return end == map.share.begin() ? 0 : *std::max_element(map.share.begin(), end);
}

double heatTop(const core::AttentionColumns& columns) {
  if (columns.heat.empty()) return 1;
  auto sorted = columns.heat;
  const auto high = sorted.begin() + static_cast<std::ptrdiff_t>(0.995 * static_cast<double>(sorted.size() - 1));
  std::nth_element(sorted.begin(), high, sorted.end());
  return std::max(1.0, std::ceil(*high * 10.0) / 10);
}

std::vector<Holding> mostHeld(const core::AttentionMap& map, int slot, int count) {
  const auto passages = map.passages.size();
  std::vector<int> order(passages);
  std::iota(order.begin(), order.end(), 0);
  const auto* row = map.slotPassage.data() + static_cast<std::size_t>(slot) * passages;
  const auto end = order.begin() + std::min<std::ptrdiff_t>(count, static_cast<std::ptrdiff_t>(passages));
  std::partial_sort(order.begin(), end, order.end(),
                    [&](int a, int b) { return row[a] != row[b] ? row[a] > row[b] : a < b; });
  std::vector<Holding> result;
  for (auto it = order.begin(); it != end && row[*it] > 0; ++it) result.push_back({*it, row[*it]});
  return result;
}

Holding mostHeldIn(const core::AttentionMap& map, int slot, int first, int end) {
  const auto* row = map.slotPassage.data() + static_cast<std::size_t>(slot) * map.passages.size();
  const auto* most = std::max_element(row + first, row + end);
  return {static_cast<int>(most - row), *most};
}

core::AttentionMap mapOfWord(core::AttentionMap map, const core::WordAttention& word) {
  map.share = word.passages;
  map.share.resize(map.passages.size());
  map.outside = word.outside;
  map.sinks = word.sinks;
  map.slotShare = word.slots;
  return map;
}

double farShare(const core::WordAttention& word) {
  return std::accumulate(word.slots.begin(), word.slots.end(), 0.0) + word.cache;
}

}  // namespace ui
