// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/key_sentences.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/answering/words.h"

namespace core {
namespace {

constexpr double kFragment = 0.05, kQuestion = 0.5, kLeaning = 0.8;
constexpr std::size_t kLeastWords = 8, kMostWords = 45;

constexpr std::array<std::string_view, 23> kLeaningWords{
    "also", "and", "as",   "because", "but",   "he",   "her",   "his",  "however", "it",    "its", "or",
    "she",  "so",  "such", "that",    "their", "then", "these", "they", "this",    "those", "thus"};

/// What stands in front matter, captions and references, not in statements.
constexpr std::array<std::string_view, 10> kBoilerplate{"http",  "www.", "@",    "©",      "....",
                                                        ". . .", "doi:", "isbn", "arxiv:", "all rights reserved"};
constexpr std::array<std::string_view, 6> kCaptions{"figure", "fig", "table", "copyright", "chapter", "page"};

/// The characters of a sentence by kind.
struct Characters {
  std::size_t letters = 0, digits = 0, marks = 0, lines = 1, initials = 0;
  bool startsLow = false, ends = false, asks = false;
};

Characters charactersOf(std::string_view text) {
  Characters found;
  bool sawLetter = false;
  UChar32 before = ' ', beforeThat = ' ';
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), i, static_cast<std::int32_t>(text.size()), c);
    if (c == '.' && u_isupper(before) && !u_isalnum(beforeThat)) ++found.initials;
    if (c == '\n') ++found.lines;
    if (u_isalpha(c)) {
      if (!sawLetter) found.startsLow = u_islower(c) && found.digits == 0;
      sawLetter = true;
      ++found.letters;
    } else if (u_isdigit(c)) {
      ++found.digits;
    } else if (!u_isUWhiteSpace(c)) {
      ++found.marks;
    }
    const auto type = u_charType(c);
    const bool closing = type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || c == '"' || c == '\'';
    if (!closing || !found.ends) {
      found.ends = u_hasBinaryProperty(c, UCHAR_S_TERM) || c == 0x2026;
      found.asks = found.ends && (c == '?' || c == 0xFF1F || c == 0x61F);
    }
    beforeThat = before;
    before = c;
  }
  return found;
}

bool isBoilerplate(std::string_view sentence, const std::vector<WordInText>& words) {
  if (std::find(kCaptions.begin(), kCaptions.end(), words.front().folded) != kCaptions.end() && words.size() > 1 &&
      u_isdigit(static_cast<unsigned char>(words[1].folded.front())))
    return true;
  std::string low(sentence);
  std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) { return c < 0x80 ? std::tolower(c) : c; });
  return std::any_of(kBoilerplate.begin(), kBoilerplate.end(),
                     [&](std::string_view sign) { return low.find(sign) != low.npos; });
}

double standingOf(std::string_view sentence, const std::vector<WordInText>& words) {
  if (words.size() < kLeastWords || words.size() > kMostWords) return kFragment;
  const auto chars = charactersOf(sentence);
  const auto written = chars.letters + chars.digits + chars.marks;
  const bool prose = chars.letters * 10 >= written * 7 && chars.digits * 8 <= written &&
                     chars.lines * 3 <= words.size() && chars.initials < 2;
  if (!prose || chars.startsLow || !chars.ends || isBoilerplate(sentence, words)) return kFragment;
  const bool leans = std::find(kLeaningWords.begin(), kLeaningWords.end(), words.front().folded) != kLeaningWords.end();
  return (chars.asks ? kQuestion : 1) * (leans ? kLeaning : 1);
}

/// The stretches of a passage that one speaker says, without labels.
std::vector<TextRange> spokenParts(const Passage& passage) {
  std::vector<TextRange> parts{{0, passage.text.size()}};
  for (const auto& turn : passage.turns) {
    const auto label = turn.speaker + ": ";
    if (turn.speaker.empty() || passage.text.compare(turn.begin, label.size(), label) != 0) continue;
    parts.back().end = turn.begin;
    parts.push_back({turn.begin + label.size(), passage.text.size()});
  }
  return parts;
}

KeySentence keySentence(const Passage& passage, const TextRange& range) {
  const auto text = std::string_view(passage.text).substr(range.begin, range.end - range.begin);
  auto words = wordsIn(text);
  KeySentence sentence{passage.index, range, {}, words.empty() ? 0 : standingOf(text, words), 0};
  for (auto& word : words)
    if (!isFunctionWord(word.folded)) sentence.stems.insert(std::move(word.stem));
  return sentence;
}

}  // namespace

double standingOf(std::string_view sentence) {
  const auto words = wordsIn(sentence);
  return words.empty() ? 0 : standingOf(sentence, words);
}

std::vector<KeySentence> keySentencesIn(const Passage& passage) {
  std::vector<KeySentence> sentences;
  for (const auto& part : spokenParts(passage))
    for (const auto& range : sentencesIn(std::string_view(passage.text).substr(part.begin, part.end - part.begin)))
      sentences.push_back(keySentence(passage, {part.begin + range.begin, part.begin + range.end}));
  return sentences;
}

void weigh(std::vector<KeySentence>& sentences) {
  std::map<std::string_view, std::size_t> holding;
  for (const auto& sentence : sentences)
    for (const auto& stem : sentence.stems) ++holding[stem];
  const auto tooMany = sentences.size() < 8 ? sentences.size() + 1 : sentences.size() / 2 + 1;
  for (auto& sentence : sentences) {
    double sum = 0.1;  // A sentence alone in its stretch has a weight too.
    for (const auto& stem : sentence.stems)
      if (const auto count = holding[stem]; count < tooMany) sum += std::log(static_cast<double>(count));
    sentence.weight =
        sentence.standing * sum / std::sqrt(std::max<double>(6, static_cast<double>(sentence.stems.size())));
  }
}

}  // namespace core
