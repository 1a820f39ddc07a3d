// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/page_layout.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core {
namespace {

float middleOf(const Box& box) { return (box.top + box.bottom) / 2; }

}  // namespace

bool atOneHeight(const Box& a, const Box& b) {
  const float shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return shared >= 0.5F * std::min(a.bottom - a.top, b.bottom - b.top);
}

std::vector<PlacedWord> placedWords(const Page& page) {
  const std::string_view text = page.text;
  std::vector<PlacedWord> words;
  words.reserve(page.words.size());
  std::size_t end = 0;
  for (const Word& word : page.words) {
    const bool newLine = words.empty() || text.substr(end, word.begin - end).find('\n') != text.npos;
    words.push_back({text.substr(word.begin, word.end - word.begin), word.box, newLine});
    end = word.end;
  }
  return words;
}

void setWords(Page& page, const std::vector<PlacedWord>& words) {
  std::string text;
  text.reserve(page.text.size());
  std::vector<Word> places;
  places.reserve(words.size());
  for (const PlacedWord& word : words) {
    if (!text.empty() && !word.joins) text += word.opensLine ? '\n' : ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += word.text;
    places.push_back({begin, static_cast<std::uint32_t>(text.size()), word.box});
  }
  page.text = std::move(text);
  page.words = std::move(places);
}

std::vector<PageRow> rowsOf(const std::vector<Box>& boxes) {
  std::vector<std::size_t> order(boxes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return middleOf(boxes[a]) < middleOf(boxes[b]); });
  std::vector<PageRow> rows;
  for (const std::size_t i : order) {
    if (rows.empty() || !atOneHeight(rows.back().band, boxes[i])) rows.push_back({boxes[i], {}});
    PageRow& row = rows.back();
    row.members.push_back(i);
    if (boxes[i].bottom - boxes[i].top > row.band.bottom - row.band.top) row.band = boxes[i];
  }
  for (PageRow& row : rows)
    std::stable_sort(row.members.begin(), row.members.end(),
                     [&](std::size_t a, std::size_t b) { return boxes[a].left < boxes[b].left; });
  return rows;
}

}  // namespace core
