// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/computed.h"

#include <unicode/regex.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/document/words.h"
#include "core/error.h"

namespace core {
namespace {

struct Category {
  const char16_t* subject;  ///< as a question names it
  const char16_t* items;    ///< MONTH stands for kMonths
};
constexpr const char16_t* kMonths =
    u"(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:"
    u"ember|\\.)?|"
    u"Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
constexpr std::array<Category, 5> kCategories{{
    {u"dates?",
     u"\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?MONTH(?:,?\\s+\\d{4})?|MONTH\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+"
     u"\\d{4})?|"
     u"MONTH,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b"},
    {u"e-?mails?|e-?mail addresses", u"\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}\\b"},
    {u"links?|urls?|web addresses", u"\\b(?:https?://|www\\.)[^\\s<>\"')\\]]{2,500}"},
    {u"amounts?(?: of money)?|sums?",
     u"(?:[$\u20AC\u00A3\u00A5]\\s?\\d[\\d,.]*\\d|[$\u20AC\u00A3\u00A5]\\s?\\d)(?:\\s(?:thousand|million|billion|"
     u"trillion))?|"
     u"\\b\\d[\\d,.]*(?:\\s(?:thousand|million|billion|trillion))?\\s(?:dollars|euros?|pounds|kroner|crowns|francs|yen|"
     u"USD|EUR|GBP)\\b"},
    {u"percentages?", u"\\b\\d[\\d.,]*\\s?(?:%|per\\s?cent\\b|percent\\b)"},
}};
constexpr std::int32_t kMatchMilliseconds = 2000;

/// A document as one text, and where each passage begins in it.
struct WholeText {
  std::string text;
  std::vector<std::size_t> starts;

  explicit WholeText(std::span<const Passage> passages) {
    for (const auto& passage : passages) {
      if (!text.empty() && text.back() != '\n' && passage.text.find_first_of(" \n\t") != 0) text += '\n';
      starts.push_back(text.size());
      text += passage.text;
    }
  }
  std::size_t passageOf(std::size_t at) const {
    return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), at) - starts.begin()) - 1;
  }
};

bool isArticle(const std::string& folded) { return folded == "the" || folded == "a" || folded == "an"; }

std::vector<TextRange> occurrences(const std::string& text, const QuestionKind& question) {
  auto wanted = wordsIn(question.subject);
  const auto words = wordsIn(text);
  if (!question.exact && wanted.size() > 1 && isArticle(wanted.front().folded)) wanted.erase(wanted.begin());
  const auto same = [&](const WordInText& a, const WordInText& b) {
    return question.exact ? a.folded == b.folded : a.stem == b.stem;
  };
  std::vector<TextRange> found;
  if (wanted.empty()) return found;
  for (auto at = words.begin();;) {
    at = std::search(at, words.end(), wanted.begin(), wanted.end(), same);
    if (at == words.end()) return found;
    const auto last = at + static_cast<std::ptrdiff_t>(wanted.size()) - 1;
    found.push_back({at->range.begin, last->range.end});
    at = last + 1;
  }
}

const Category* categoryOf(const std::string& subject) {
  const auto text = icu::UnicodeString::fromUTF8(subject);
  for (const auto& category : kCategories) {
    UErrorCode status = U_ZERO_ERROR;
    icu::RegexMatcher matcher(icu::UnicodeString(category.subject), text, UREGEX_CASE_INSENSITIVE, status);
    if (U_SUCCESS(status) && matcher.matches(status)) return &category;
  }
  return nullptr;
}

std::vector<TextRange> itemsOf(const Category& category, const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  auto pattern = icu::UnicodeString(category.items).findAndReplace(u"MONTH", kMonths);
  icu::RegexMatcher matcher(pattern, 0, status);
  std::unique_ptr<UText, decltype(&utext_close)> view(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status), &utext_close);
  if (U_SUCCESS(status)) matcher.reset(view.get());
  matcher.setTimeLimit(kMatchMilliseconds, status);
  std::vector<TextRange> found;
  while (U_SUCCESS(status) && matcher.find(status))
    found.push_back(
        {static_cast<std::size_t>(matcher.start64(status)), static_cast<std::size_t>(matcher.end64(status))});
  if (U_FAILURE(status))
    throw Error(Failure::Failed, "The text is too unusual to be searched for these: ask for the words themselves.");
  return found;
}

}  // namespace

std::vector<TextHit> findAll(std::span<const Passage> passages, const QuestionKind& question) {
  const WholeText whole(passages);
  const auto* category = question.exact ? nullptr : categoryOf(question.subject);
  const auto found = category ? itemsOf(*category, whole.text) : occurrences(whole.text, question);
  std::vector<TextHit> hits;
  std::size_t last = passages.size();
  std::vector<TextRange> sentences;
  for (const auto& range : found) {
    const auto p = whole.passageOf(range.begin);
    const auto start = whole.starts[p], size = passages[p].text.size();
    if (p != last) sentences = sentencesIn(passages[p].text);
    last = p;
    const TextRange inside{range.begin - start, std::min(range.end - start, size)};
    const auto around =
        std::find_if(sentences.begin(), sentences.end(), [&](const auto& s) { return inside.begin < s.end; });
    hits.push_back({p, inside, around == sentences.end() ? inside : *around});
  }
  return hits;
}

}  // namespace core
