// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/passage_cut.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t kTarget = 128, kShortest = 96, kLongest = 144;  ///< tokens
constexpr std::size_t kRest = 48;  ///< a shorter rest joins the piece before it

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// How good a place `at` is to cut: 4 after a paragraph, 3 after a sentence, 2 after a line, 1 between words, 0 inside one.
int quality(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || !isSpace(text[at])) return 0;
  if (text.substr(at, 2) == "\n\n") return 4;
  const char before = text[at - 1];
  if (before == '.' || before == '!' || before == '?' || before == '"' || before == ')') return 3;
  return text[at] == '\n' ? 2 : 1;
}

/// A place inside a character is never a cut.
bool splitsCharacter(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

}  // namespace

std::vector<TextPiece> cutPassages(std::string_view text, std::span<const std::size_t> tokenEnds) {
  std::vector<TextPiece> pieces;
  std::size_t begin = 0, token = 0;
  while (tokenEnds.size() - token > kLongest + kRest - 16) {
    std::size_t best = token + kTarget;
    int bestQuality = -1;
    for (auto end = token + kShortest; end <= token + kLongest; ++end) {
      const auto at = tokenEnds[end - 1];
      const int here = splitsCharacter(text, at) ? -1 : quality(text, at);
      const auto distance = [&](std::size_t t) { return t > token + kTarget ? t - token - kTarget : token + kTarget - t; };
      if (here > bestQuality || (here == bestQuality && distance(end) < distance(best))) {
        bestQuality = here;
        best = end;
      }
    }
    const auto at = tokenEnds[best - 1];
    pieces.push_back({begin, at});
    begin = at;
    token = best;
  }
  if (begin < text.size()) pieces.push_back({begin, text.size()});
  return pieces;
}

}  // namespace core
