// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hyphenation.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::array<std::string_view, 3> kHyphens = {"-", "\u2010", kSoftHyphen};

std::string folded(std::string_view word) {
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  std::int32_t begin = 0, end = text.length();
  while (begin < end && !u_isalnum(text.char32At(begin))) begin = text.moveIndex32(begin, 1);
  while (begin < end && !u_isalnum(text.char32At(text.moveIndex32(end, -1)))) end = text.moveIndex32(end, -1);
  std::string utf8;
  text.tempSubStringBetween(begin, end).foldCase().toUTF8String(utf8);
  return utf8;
}

UChar32 firstOf(std::string_view text) {
  UChar32 c = -1;
  if (!text.empty())
    U8_GET(reinterpret_cast<const std::uint8_t*>(text.data()), 0, 0, static_cast<std::int32_t>(text.size()), c);
  return c;
}

UChar32 lastOf(std::string_view text) {
  UChar32 c = -1;
  auto at = static_cast<std::int32_t>(text.size());
  if (at > 0) U8_PREV(reinterpret_cast<const std::uint8_t*>(text.data()), 0, at, c);
  return c;
}

bool isLower(UChar32 c) { return c >= 0 && u_islower(c); }
bool isAlnum(UChar32 c) { return c >= 0 && u_isalnum(c); }

/// The hyphen at the end of a word that has something before it; empty without one.
std::string_view hyphenOf(std::string_view word) {
  for (const auto hyphen : kHyphens)
    if (word.ends_with(hyphen) && isAlnum(lastOf(word.substr(0, word.size() - hyphen.size()))))
      return word.substr(word.size() - hyphen.size());
  return {};
}

std::string_view withoutHyphen(std::string_view word) { return word.substr(0, word.size() - hyphenOf(word).size()); }

/// "pre- and post-": a hyphen that stands for a word to come.
bool isConjunction(std::string_view word) {
  constexpr std::array<std::string_view, 7> kConjunctions = {"and", "or", "to", "und", "oder", "bis", "et"};
  return std::find(kConjunctions.begin(), kConjunctions.end(), word) != kConjunctions.end();
}

/// Whether a line goes on right below, and not in another column or box.
bool followsBelow(const Box& before, const Box& after) {
  const float height = std::max(before.bottom - before.top, after.bottom - after.top);
  const float down = after.top - before.bottom;
  return down > -0.5F * height && down < 1.2F * height && after.left < before.right;
}

bool isBroken(const std::vector<PlacedWord>& words, std::size_t i) {
  return i + 1 < words.size() && words[i + 1].opensLine && !hyphenOf(words[i].text).empty() &&
         isAlnum(firstOf(words[i + 1].text)) && !isConjunction(words[i + 1].text);
}

/// An address, a file, an option of a program: a hyphen in it is its own.
bool isTechnical(std::string_view word) { return word.starts_with('-') || word.find_first_of("/\\@_=") != word.npos; }

/// What is known of words from the pages nearby.
class Nearby {
 public:
  enum class Hyphen { Unknown, Stays, Goes };

  explicit Nearby(const std::vector<const Spelling*>& pages) : pages_(pages) {
    int staying = 0;
    for (const auto* page : pages_)
      for (const auto& [first, second] : page->broken) {
        const auto hyphen = hyphenIn(first, second);
        staying += hyphen == Hyphen::Stays ? 1 : hyphen == Hyphen::Goes ? -1 : 0;
      }
    mostly_ = staying > 0 ? Hyphen::Stays : staying < 0 ? Hyphen::Goes : Hyphen::Unknown;
  }

  Hyphen hyphenIn(const std::string& first, const std::string& second) const {
    if (has(first + "-" + second)) return Hyphen::Stays;
    if (has(first + second)) return Hyphen::Goes;
    if (first.find('-') != first.npos || (isWord(first) && isWord(second))) return Hyphen::Stays;
    return Hyphen::Unknown;
  }

  bool staysIn(const std::string& first, const std::string& second) const {
    auto hyphen = hyphenIn(first, second);
    if (hyphen == Hyphen::Unknown) hyphen = mostly_;
    return hyphen == Hyphen::Unknown ? isWord(first) : hyphen == Hyphen::Stays;
  }

 private:
  bool has(const std::string& word) const {
    return std::any_of(pages_.begin(), pages_.end(), [&](const auto* page) { return page->words.contains(word); });
  }
  bool isWord(const std::string& half) const { return half.size() > 2 && has(half); }

  const std::vector<const Spelling*>& pages_;
  Hyphen mostly_ = Hyphen::Unknown;
};

}  // namespace

Spelling spellingOf(const std::vector<PlacedWord>& words) {
  Spelling spelling;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!isBroken(words, i)) {
      spelling.words.insert(folded(words[i].text));
      continue;
    }
    if (isLower(lastOf(withoutHyphen(words[i].text))) && isLower(firstOf(words[i + 1].text)))
      spelling.broken.emplace_back(folded(words[i].text), folded(words[i + 1].text));
    ++i;
  }
  return spelling;
}

void joinBrokenWords(std::vector<PlacedWord>& words, const std::vector<const Spelling*>& nearby) {
  const Nearby known(nearby);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!isBroken(words, i)) continue;
    PlacedWord &first = words[i], &second = words[i + 1];
    const auto before = withoutHyphen(first.text);
    const auto start = folded(before), rest = folded(second.text);
    const bool inside = isLower(lastOf(before)) && isLower(firstOf(second.text));
    if (!followsBelow(first.box, second.box) && !(inside && known.hyphenIn(start, rest) != Nearby::Hyphen::Unknown))
      continue;
    const bool stays = !inside || isTechnical(first.text) || known.staysIn(start, rest);
    if (!stays || first.text.ends_with(kSoftHyphen)) first.text = before;
    second.joins = true;
    second.opensLine = false;
    if (i + 2 < words.size()) words[i + 2].opensLine = true;
  }
}

}  // namespace core
