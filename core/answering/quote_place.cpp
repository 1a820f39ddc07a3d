// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/quote_place.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace core {
namespace {

constexpr const char* kBlanks = " \t\r\n";

/// How many lines below the first word at or after `from` byte `at` stands.
int linesBetween(std::string_view text, std::size_t from, std::size_t at) {
  const auto lines = text.substr(0, at).substr(std::min(text.find_first_not_of(kBlanks, from), at));
  return static_cast<int>(std::count(lines.begin(), lines.end(), '\n'));
}

/// First and last byte of a range that are no white space; nullopt where there is nothing else.
std::optional<TextRange> wordsOf(std::string_view text, const TextRange& range) {
  const auto part = text.substr(0, range.end);
  const auto first = part.find_first_not_of(kBlanks, range.begin);
  if (first == part.npos) return std::nullopt;
  return TextRange{first, part.find_last_not_of(kBlanks)};
}

/// The turn in which byte `at` stands; `turns` begin at byte 0.
const PassageTurn& turnAt(const std::vector<PassageTurn>& turns, std::size_t at) {
  const auto after = std::upper_bound(turns.begin() + 1, turns.end(), at,
                                      [](std::size_t byte, const PassageTurn& turn) { return byte < turn.begin; });
  return *(after - 1);
}

Anchor narrowedTurns(const Passage& passage, const TextRange& words) {
  const auto &first = turnAt(passage.turns, words.begin), &last = turnAt(passage.turns, words.end);
  const auto lineOf = [&](const PassageTurn& turn, std::size_t at) {
    return turn.line == 0 ? 0 : turn.line + linesBetween(passage.text, turn.begin, at);
  };
  return TimeAnchor{first.beginMs, last.endMs, first.speaker, lineOf(first, words.begin), lineOf(last, words.end)};
}

}  // namespace

Anchor narrowed(const Passage& passage, const TextRange& range) {
  if (const auto* page = std::get_if<PageAnchor>(&passage.anchor))
    return PageAnchor{page->firstPage, page->lastPage, page->begin + static_cast<std::uint32_t>(range.begin),
                      page->begin + static_cast<std::uint32_t>(range.end)};
  const auto words = wordsOf(passage.text, range);
  if (!words) return passage.anchor;
  if (const auto* lines = std::get_if<LineAnchor>(&passage.anchor)) {
    const auto lineOf = [&](std::size_t at) {
      return std::min(lines->firstLine + linesBetween(passage.text, 0, at), lines->lastLine);
    };
    return LineAnchor{lineOf(words->begin), lineOf(words->end)};
  }
  return passage.turns.empty() ? passage.anchor : narrowedTurns(passage, *words);
}

}  // namespace core
