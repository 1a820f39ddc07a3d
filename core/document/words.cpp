// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/words.h"

#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/error.h"

namespace core {
namespace {

constexpr std::array<std::string_view, 104> kFunctionWords{
    "a",     "about",  "after", "all",  "also",  "am",    "an",     "and",  "any",   "are",   "as",    "at",   "be",
    "been",  "before", "being", "but",  "by",    "can",   "could",  "did",  "do",    "does",  "doing", "done", "during",
    "each",  "else",   "ever",  "for",  "from",  "get",   "give",   "had",  "has",   "have",  "he",    "her",  "him",
    "his",   "how",    "i",     "if",   "in",    "into",  "is",     "it",   "its",   "just",  "many",  "may",  "me",
    "might", "much",   "must",  "my",   "no",    "not",   "of",     "on",   "or",    "other", "our",   "out",  "over",
    "own",   "said",   "say",   "says", "shall", "she",   "should", "so",   "some",  "such",  "tell",  "than", "that",
    "the",   "their",  "them",  "then", "there", "these", "they",   "this", "those", "to",    "under", "up",   "us",
    "was",   "we",     "were",  "what", "when",  "where", "which",  "who",  "whom",  "whose", "why",   "will", "with"};

std::unique_ptr<UText, decltype(&utext_close)> opened(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UText, decltype(&utext_close)> view(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status), &utext_close);
  if (U_FAILURE(status))
    throw Error(Failure::Failed, "A text cannot be searched: " + std::string(u_errorName(status)) + ".");
  return view;
}

std::unique_ptr<icu::BreakIterator> breaksOf(UText* text, std::unique_ptr<icu::BreakIterator> breaks,
                                             UErrorCode status) {
  if (U_SUCCESS(status)) breaks->setText(text, status);
  if (U_FAILURE(status))
    throw Error(Failure::Failed, "ICU's rules for words and sentences are missing: install libicu's data again.");
  return breaks;
}

class Stemmer {
 public:
  Stemmer() : stemmer_(sb_stemmer_new("english", nullptr), &sb_stemmer_delete) {}
  std::string stem(const std::string& folded) const {
    const auto* result = sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(folded.data()),
                                         static_cast<int>(folded.size()));
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
  }

 private:
  std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer_;
};

std::string foldedCase(std::string_view word) {
  std::string folded;
  icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())))
      .foldCase()
      .toUTF8String(folded);
  return folded;
}

bool isWhite(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/// Line ends inside paragraphs become blanks: the same bytes otherwise.
std::string withJoinedLines(std::string_view text) {
  std::string joined(text);
  for (std::size_t i = 0; i < joined.size(); ++i)
    if (joined[i] == '\n' && (i == 0 || text[i - 1] != '\n') && (i + 1 == text.size() || text[i + 1] != '\n'))
      joined[i] = ' ';
  return joined;
}

}  // namespace

std::vector<WordInText> wordsIn(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto view = opened(text);
  std::unique_ptr<icu::BreakIterator> created(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  const auto breaks = breaksOf(view.get(), std::move(created), status);
  const Stemmer stemmer;
  std::vector<WordInText> words;
  for (auto begin = breaks->first(), end = breaks->next(); end != icu::BreakIterator::DONE;
       begin = end, end = breaks->next()) {
    if (breaks->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
    const TextRange range{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    auto folded = foldedCase(text.substr(range.begin, range.end - range.begin));
    auto stem = stemmer.stem(folded.ends_with("'s") ? folded.substr(0, folded.size() - 2) : folded);
    words.push_back({std::move(folded), std::move(stem), range});
  }
  return words;
}

bool isFunctionWord(const std::string& folded) {
  return std::binary_search(kFunctionWords.begin(), kFunctionWords.end(), folded);
}

std::set<std::string> contentStems(std::string_view text) {
  std::set<std::string> stems;
  for (auto& word : wordsIn(text))
    if (!isFunctionWord(word.folded)) stems.insert(std::move(word.stem));
  return stems;
}

std::vector<TextRange> sentencesIn(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto joined = withJoinedLines(text);
  const auto view = opened(joined);
  const auto& english = icu::Locale::getEnglish();
  std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
      icu::FilteredBreakIteratorBuilder::createInstance(english, status));
  std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(english, status));
  std::unique_ptr<icu::BreakIterator> filtered(U_SUCCESS(status) ? builder->build(plain.release(), status) : nullptr);
  const auto breaks = breaksOf(view.get(), std::move(filtered), status);
  std::vector<TextRange> sentences;
  for (auto from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks->next()) {
    auto begin = static_cast<std::size_t>(from), end = static_cast<std::size_t>(to);
    while (begin < end && isWhite(text[begin])) ++begin;
    while (end > begin && isWhite(text[end - 1])) --end;
    if (begin < end) sentences.push_back({begin, end});
  }
  return sentences;
}

}  // namespace core
