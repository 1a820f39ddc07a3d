// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/marked_text.h"

#include <algorithm>
#include <string_view>

#include "core/answering/citations.h"
#include "core/document/page_place.h"
#include "core/document/words.h"
#include "core/error.h"

namespace core {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f";

void refuseLong(std::size_t bytes) {
  if (bytes > kLongestMark)
    throw Error(Failure::Failed, "That is too long for one source: mark no more than a paragraph.");
}

/// Widened to whole words, without white space around; nothing where nothing else is in it.
std::optional<TextRange> wholeWords(std::string_view text, TextRange range) {
  for (const WordInText& word : wordsIn(text)) {
    if (word.range.begin < range.begin && range.begin < word.range.end) range.begin = word.range.begin;
    if (word.range.begin < range.end && range.end < word.range.end) range.end = word.range.end;
  }
  const auto first = text.substr(0, range.end).find_first_not_of(kBlanks, range.begin);
  if (first == text.npos) return std::nullopt;
  return TextRange{first, text.substr(0, range.end).find_last_not_of(kBlanks) + 1};
}

/// Where words stand in a text that may break its lines elsewhere.
std::optional<TextRange> placeOf(std::string_view words, std::string_view text) {
  const auto isBlank = [](char c) { return kBlanks.find(c) != kBlanks.npos; };
  std::string wanted(words), bare;
  std::erase_if(wanted, isBlank);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (isBlank(text[i])) continue;
    bare += text[i];
    places.push_back(i);
  }
  const auto at = bare.find(wanted);
  if (wanted.empty() || at == bare.npos) return std::nullopt;
  return TextRange{places[at], places[at + wanted.size() - 1] + 1};
}

bool overlap(int firstLine, int lastLine, int otherFirst, int otherLast) {
  return firstLine <= otherLast && otherFirst <= lastLine;
}

bool overlap(const Anchor& passage, const Anchor& place) {
  if (passage.index() != place.index()) return false;
  if (const auto* lines = std::get_if<LineAnchor>(&place)) {
    const auto& own = std::get<LineAnchor>(passage);
    return overlap(own.firstLine, own.lastLine, lines->firstLine, lines->lastLine);
  }
  const auto* times = std::get_if<TimeAnchor>(&place);
  if (times == nullptr) return false;
  const auto& own = std::get<TimeAnchor>(passage);
  if (own.firstLine > 0 && times->firstLine > 0)
    return overlap(own.firstLine, own.lastLine, times->firstLine, times->lastLine);
  if (own.beginMs < 0 || times->beginMs < 0) return true;
  return own.beginMs <= std::max(times->beginMs, times->endMs) && times->beginMs <= std::max(own.beginMs, own.endMs);
}

void lengthen(Anchor& anchor, const Anchor& next) {
  if (auto* lines = std::get_if<LineAnchor>(&anchor)) lines->lastLine = std::get<LineAnchor>(next).lastLine;
  if (auto* times = std::get_if<TimeAnchor>(&anchor)) {
    times->endMs = std::get<TimeAnchor>(next).endMs;
    times->lastLine = std::get<TimeAnchor>(next).lastLine;
  }
}

/// Puts the passage that follows `whole` at its end. A speaker who goes on is not named again.
void append(Passage& whole, Passage next) {
  const bool marked = !whole.turns.empty() && !next.turns.empty();
  std::size_t left = 0;
  if (marked) {
    const std::string name = next.turns.front().speaker + ": ";
    if (whole.turns.back().speaker == next.turns.front().speaker && next.text.starts_with(name)) left = name.size();
  } else {
    whole.turns.clear();
  }
  for (PassageTurn& turn : next.turns) {
    if (!marked) break;
    const auto begin = std::max<std::size_t>(turn.begin, left) - left + whole.text.size();
    turn.begin = static_cast<std::uint32_t>(begin);
    whole.turns.push_back(std::move(turn));
  }
  whole.text += next.text.substr(left);
  lengthen(whole.anchor, next.anchor);
}

std::optional<Citation> inPassages(const MarkedText& marked, const std::vector<PassageRow>& rows) {
  std::optional<Passage> whole;
  std::vector<std::size_t> ends;
  std::vector<int> indexes;
  for (const PassageRow& row : rows) {
    if (!overlap(row.passage.anchor, marked.place)) continue;
    if (whole)
      append(*whole, row.passage);
    else
      whole = row.passage;
    ends.push_back(whole->text.size());
    indexes.push_back(row.passage.index);
  }
  if (!whole) return std::nullopt;
  auto range = placeOf(marked.words, whole->text);
  if (range) range = wholeWords(whole->text, *range);
  if (!range) return std::nullopt;
  auto citation = citationOf(*whole, *range);
  citation.passage = indexes[static_cast<std::size_t>(std::ranges::upper_bound(ends, range->begin) - ends.begin())];
  return citation;
}

/// The passage in which a byte of a page stands.
int passageAt(const std::vector<PassageRow>& rows, int page, std::uint32_t byte) {
  const auto holds = [&](const PassageRow& row) {
    const auto* own = std::get_if<PageAnchor>(&row.passage.anchor);
    return own != nullptr && own->firstPage == page && own->begin <= byte && byte < own->end;
  };
  const auto found = std::ranges::find_if(rows, holds);
  return found == rows.end() ? 0 : found->passage.index;
}

std::optional<Citation> onPages(PageAnchor place, const Library& library, const Reading& reading) {
  const int count = place.lastPage - place.firstPage + 1;
  if (count < 1) return std::nullopt;
  auto pages = library.pages(reading.document, place.firstPage, count);
  if (!textAt(pages, place)) return std::nullopt;
  // Words are not divided between pages, so each end is widened on its own.
  const auto wholeOn = [&](const Page& page) {
    const auto part = partOn(page, place);
    return part ? wholeWords(page.text, *part) : std::nullopt;
  };
  while (!pages.empty() && !wholeOn(pages.front())) pages.erase(pages.begin());
  while (!pages.empty() && !wholeOn(pages.back())) pages.pop_back();
  if (pages.empty()) return std::nullopt;
  const auto begin = wholeOn(pages.front())->begin, end = wholeOn(pages.back())->end;
  place = {pages.front().index, pages.back().index, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  auto text = *textAt(pages, place);
  refuseLong(text.size());
  return Citation{passageAt(library.passages(reading.id), place.firstPage, place.begin), place, std::move(text)};
}

}  // namespace

std::optional<Citation> citationOf(const MarkedText& marked, const Library& library, const Reading& reading) {
  refuseLong(marked.words.size());
  const auto* pages = std::get_if<PageAnchor>(&marked.place);
  auto citation =
      pages != nullptr ? onPages(*pages, library, reading) : inPassages(marked, library.passages(reading.id));
  if (citation) citation->byReader = true;
  return citation;
}

}  // namespace core
