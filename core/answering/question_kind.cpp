// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/question_kind.h"

#include <unicode/regex.h>

#include <array>
#include <cstdint>
#include <optional>

namespace core {
namespace {

using Wants = QuestionKind::Wants;

struct Pattern {
  Wants wants;
  const char16_t* text;  ///< group 1, where there is one, is the subject; NOUN stands for kNouns
};

/// What people call a document.
constexpr const char16_t* kNouns =
    u"agreement|article|book|call|chapter|contract|conversation|document|documents|episode|essay|file|filing|guide|"
    u"guideline|handbook|hearing|interview|law|lecture|letter|manual|meeting|memo|minutes|paper|podcast|policy|"
    u"presentation|proposal|publication|report|specification|speech|standard|story|study|talk|text|thesis|transcript";

// Tried in this order.
constexpr std::array<Pattern, 9> kPatterns{{
    {Wants::Count,
     uR"(^how (?:often|many times) (?:is|are|was|were|does|do|did|has|have) (?:the (?:word|term|name|phrase)s? )?(.+?) (?:been )?(?:mentioned|named|referred to|used|said|written|cited|mention|occur|appear|come up|stand)\b.*$)"},
    {Wants::Count,
     uR"(^(?:how many|count(?: all| the)?|number of) (?:mentions|occurrences|instances|appearances|references|uses) (?:of|to) (?:the (?:word|term|name|phrase) )?(.+?)(?: are there| there are| in (?:this|the) .+)?\s*[?.!]*$)"},
    {Wants::List,
     uR"(^(?:please )?(?:list|show|find|give|name)(?: me)? (?:all|every|each)(?: of)?(?: the)? (?:mentions?|occurrences?|instances?|references?|places?|passages?) (?:of|to|about|where|that mention|mentioning) (?:the (?:word|term|name|phrase) )?(.+?)(?: (?:is|are) mentioned)?\s*[?.!]*$)"},
    {Wants::List, uR"(^where (?:is|are|was|were) (?:the (?:word|term|name|phrase) )?(.+?) mentioned\s*[?.!]*$)"},
    {Wants::List, uR"(^every mention of (?:the (?:word|term|name|phrase) )?(.+?)\s*[?.!]*$)"},
    {Wants::List,
     uR"(^(?:please )?(?:list|show|find|give)(?: me)? (?:all|every|each)(?: of)?(?: the)? (dates?|e-?mails?|e-?mail addresses|links?|urls?|web addresses|amounts?(?: of money)?|sums?|percentages?)(?: (?:mentioned|named))?(?: in .+)?\s*[?.!]*$)"},
    {Wants::Gist,
     uR"(^(?:please )?(?:summari[sz]e|sum up|give (?:me )?(?:a|an) (?:short |brief )?(?:summary|overview))\b.*$)"},
    {Wants::Gist,
     uR"(^.*\bwhat (?:is|are|was|were) (?:it|(?:this|these|the)(?: (?:whole )?(?:NOUN))?) (?:all )?about\b.*$)"},
    {Wants::Gist,
     uR"(^.*\b(?:main|central|key|overall|general) (?:themes?|topics?|subjects?|ideas?|points?|messages?|arguments?|conclusions?|purposes?|tone|mood)\b.*$)"},
}};
constexpr std::array<const char16_t*, 2> kGistWords{
    uR"(^what (?:is|are|was) the (?:theme|topic|gist|tone|mood|purpose|aim|subject|structure)s?\b(?: of (?:this|the) (?:NOUN))?\s*[?.!]*$)",
    uR"(^(?:please )?compare\b.*\b(?:beginning|start|first (?:half|part)|chapters?|parts?|sections?)\b.*$)"};

/// The first group, or everything; nothing when the pattern does not match.
std::optional<icu::UnicodeString> match(const char16_t* pattern, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::RegexMatcher matcher(icu::UnicodeString(pattern).findAndReplace(u"NOUN", kNouns), text, UREGEX_CASE_INSENSITIVE,
                            status);
  matcher.setTimeLimit(200, status);
  if (U_FAILURE(status) || !matcher.matches(status) || U_FAILURE(status)) return std::nullopt;
  return matcher.group(matcher.groupCount() > 0 ? 1 : 0, status);
}

bool isQuotationMark(char16_t c) {
  return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u00AB' || c == u'\u00BB';
}

}  // namespace

QuestionKind kindOf(std::string_view question) {
  auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(question.data(), static_cast<std::int32_t>(question.size())));
  text.trim();
  for (const auto& pattern : kPatterns) {
    auto subject = match(pattern.text, text);
    if (!subject) continue;
    QuestionKind kind{pattern.wants, {}, false};
    if (kind.wants == Wants::Gist) return kind;
    subject->trim();
    kind.exact = subject->length() > 2 && isQuotationMark(subject->charAt(0)) &&
                 isQuotationMark(subject->charAt(subject->length() - 1));
    if (kind.exact) subject->setTo(*subject, 1, subject->length() - 2);
    subject->toUTF8String(kind.subject);
    return kind;
  }
  for (const auto* pattern : kGistWords)
    if (match(pattern, text)) return {Wants::Gist, {}, false};
  return {};
}

}  // namespace core
