// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_scores.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>

namespace core {
namespace {

/// What Python's \w matches: the script finds the articles between two of its boundaries.
bool isWordCharacter(UChar32 c) {
  return c == '_' || (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_ND_MASK | U_GC_NL_MASK | U_GC_NO_MASK)) != 0;
}

bool isArticle(const icu::UnicodeString& word) { return word == u"a" || word == u"an" || word == u"the"; }

/// Of ASCII alone, and what Unicode calls symbols ("$+<=>^`|~") too: Python's string.punctuation.
bool isPunctuation(UChar32 c) { return c > ' ' && c < 0x7F && !u_isalnum(c); }

icu::UnicodeString withoutPunctuation(const icu::UnicodeString& text) {
  icu::UnicodeString rest;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    if (const auto c = text.char32At(i); !isPunctuation(c)) rest.append(c);
  return rest;
}

icu::UnicodeString withoutArticles(const icu::UnicodeString& text) {
  icu::UnicodeString rest;
  for (int begin = 0; begin < text.length();) {
    int end = begin;
    while (end < text.length() && isWordCharacter(text.char32At(end))) end = text.moveIndex32(end, 1);
    const auto word = text.tempSubStringBetween(begin, end);
    rest.append(isArticle(word) ? icu::UnicodeString(u' ') : word);
    begin = end;
    if (begin == text.length()) break;
    rest.append(text.char32At(begin));
    begin = text.moveIndex32(begin, 1);
  }
  return rest;
}

std::vector<std::string> splitAtWhiteSpace(const icu::UnicodeString& text) {
  std::vector<std::string> words;
  bool inWord = false;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto c = text.char32At(i);
    const bool white = u_isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
    if (!white) {
      if (!inWord) words.emplace_back();
      icu::UnicodeString(c).toUTF8String(words.back());
    }
    inWord = !white;
  }
  return words;
}

double f1Of(const std::vector<std::string>& words, const std::vector<std::string>& right) {
  if (words.empty() || right.empty()) return words == right;
  std::map<std::string_view, int> left;
  for (const auto& word : right) ++left[word];
  double same = 0;
  for (const auto& word : words)
    if (left[word]-- > 0) ++same;
  return 2 * same / static_cast<double>(words.size() + right.size());
}

bool contains(const std::vector<std::string>& words, const std::vector<std::string>& right) {
  if (right.empty()) return words.empty();
  return std::search(words.begin(), words.end(), right.begin(), right.end()) != words.end();
}

}  // namespace

std::vector<std::string> answerWords(std::string_view answer) {
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(answer.data(), static_cast<std::int32_t>(answer.size())));
  return splitAtWhiteSpace(withoutArticles(withoutPunctuation(text.toLower(icu::Locale::getRoot()))));
}

AnswerScores scoreAnswer(std::string_view answer, std::span<const std::string> rightAnswers) {
  const auto words = answerWords(answer);
  std::vector<std::vector<std::string>> rights;
  for (const auto& right : rightAnswers)
    if (auto rightWords = answerWords(right); !rightWords.empty()) rights.push_back(std::move(rightWords));
  if (rights.empty()) rights.emplace_back();
  AnswerScores best;
  for (const auto& right : rights) {
    best.exact = std::max(best.exact, words == right ? 1.0 : 0.0);
    best.f1 = std::max(best.f1, f1Of(words, right));
    best.contains = std::max(best.contains, contains(words, right) ? 1.0 : 0.0);
  }
  return best;
}

}  // namespace core
