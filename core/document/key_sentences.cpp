// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/key_sentences.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/document/words.h"

namespace core {
namespace {

constexpr double kFragment = 0.05, kQuestion = 0.5, kLeaning = 0.6, kFaltering = 0.4;
constexpr std::size_t kLeastWords = 8, kMostWords = 45;

constexpr std::array<std::string_view, 36> kLeaningWords{
    "alright", "also",  "and",       "as",    "because", "but",  "hence", "he",   "her",  "his",  "however", "it",
    "it's",    "its",   "no",        "now",   "okay",    "or",   "she",   "so",   "such", "that", "that's",  "their",
    "then",    "there", "therefore", "these", "they",    "this", "those", "thus", "well", "yeah", "yes",     "you"};

/// What people say without saying anything.
constexpr std::array<std::string_view, 14> kFillers{"actually", "anything", "going", "got",    "know",
                                                    "like",     "mean",     "okay",  "really", "right",
                                                    "thing",    "things",   "think", "yeah"};

/// What stands in front matter, captions and references, not in statements.
constexpr std::array<std::string_view, 12> kBoilerplate{
    "http", "www.", "@",    "©",      "....",           ". . .",
    " / ",  "doi:", "isbn", "arxiv:", "proceedings of", "all rights reserved"};
constexpr std::array<std::string_view, 6> kCaptions{"figure", "fig", "table", "copyright", "chapter", "page"};

/// The characters of a sentence by kind.
struct Characters {
  std::size_t letters = 0, digits = 0, marks = 0, lines = 1, initials = 0;
  bool startsLow = false, startsWithNumber = false, startsWithQuote = false, ends = false, asks = false;
  bool broken = false;  ///< goes on without a capital after an end: two columns or pages were joined
  bool halts = false;   ///< "…" or "..." in it
};

Characters charactersOf(std::string_view text) {
  Characters found;
  bool sawLetter = false, afterEnd = false;
  std::size_t run = 0;  // letters up to here
  UChar32 before = ' ', beforeThat = ' ';
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), i, static_cast<std::int32_t>(text.size()), c);
    if (c == '.' && u_isupper(before) && !u_isalnum(beforeThat)) ++found.initials;
    if (c == '\n') ++found.lines;
    if (!sawLetter && (c == '"' || u_charType(c) == U_INITIAL_PUNCTUATION)) found.startsWithQuote = true;
    if (u_isalpha(c)) {
      if (!sawLetter) {
        found.startsLow = u_islower(c) && found.digits == 0;
        found.startsWithNumber = found.digits > 0;
      }
      sawLetter = true;
      found.broken = found.broken || (afterEnd && u_islower(c));
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
    if (c == 0x2026 || (c == '.' && before == '.')) found.halts = true;
    afterEnd = u_isUWhiteSpace(c) ? afterEnd : c == '.' && run >= 4;
    run = u_isalpha(c) ? run + 1 : 0;
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

/// "The, the", "if you, if you": one to three words said again at once.
bool stammers(const std::vector<WordInText>& words) {
  for (std::size_t lag = 1; lag <= 3; ++lag) {
    std::size_t same = 0;
    for (std::size_t i = lag; i < words.size(); ++i) {
      same = words[i].folded == words[i - lag].folded ? same + 1 : 0;
      if (same == lag) return true;
    }
  }
  return false;
}

double standingOf(std::string_view sentence, const std::vector<WordInText>& words) {
  if (words.size() < kLeastWords || words.size() > kMostWords) return kFragment;
  const auto chars = charactersOf(sentence);
  const auto written = chars.letters + chars.digits + chars.marks;
  const bool prose = chars.letters * 10 >= written * 7 && chars.digits * 8 <= written &&
                     chars.lines * 3 <= words.size() && chars.initials < 2;
  if (!prose || chars.startsLow || chars.broken || !chars.ends || isBoilerplate(sentence, words)) return kFragment;
  const bool leans = std::find(kLeaningWords.begin(), kLeaningWords.end(), words.front().folded) != kLeaningWords.end();
  const bool falters = chars.halts || stammers(words);
  return (chars.asks || chars.startsWithQuote ? kQuestion : 1) * (leans || chars.startsWithNumber ? kLeaning : 1) *
         (falters ? kFaltering : 1);
}

/// Whether a word says what a sentence is about. "It's" and "we'll" do not.
bool isContent(const std::string& folded) {
  const auto stump = folded.substr(0, std::min(folded.find('\''), folded.find("\u2019")));
  return !isFunctionWord(stump) && std::find(kFillers.begin(), kFillers.end(), stump) == kFillers.end();
}

/// A line of a page and what is in it.
struct Line {
  TextRange range;
  Characters characters;
  std::size_t size() const { return range.end - range.begin; }
};

std::vector<Line> linesIn(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back({{begin, end}, charactersOf(text.substr(begin, end - begin))});
    begin = end + 1;
  }
  return lines;
}

/// The stretches of a page's passage between the headings in it, which are stretches of their own: lines much shorter
/// than the longest that neither go on from the line before nor into the next.
std::vector<TextRange> printedParts(std::string_view text) {
  const auto lines = linesIn(text);
  std::size_t longest = 0;
  for (const auto& line : lines) longest = std::max(longest, line.size());
  std::vector<TextRange> parts;
  bool begins = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& [range, characters] = lines[i];
    const bool alone = begins || lines[i - 1].characters.ends;
    const bool ends = i + 1 == lines.size() || !lines[i + 1].characters.startsLow;
    const bool heading =
        alone && ends && !characters.ends && !characters.startsLow && lines[i].size() * 5 < longest * 3;
    if (begins || heading)
      parts.push_back(range);
    else
      parts.back().end = range.end;
    begins = heading;
  }
  return parts;
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

/// How many bytes of a list's mark a sentence begins with. A dash or an asterisk is one where a blank follows: "-2 °C"
/// begins with a minus.
std::size_t markBytes(std::string_view sentence) {
  for (const std::string_view mark : {"•", "■", "▪", "●", "·"})
    if (sentence.starts_with(mark)) return mark.size();
  for (const std::string_view mark : {"-", "–", "*"})
    if (sentence.starts_with(mark) && sentence.substr(mark.size()).find_first_of(" \t\n") == 0) return mark.size();
  return 0;
}

TextRange withoutMark(std::string_view text, TextRange range) {
  const auto mark = markBytes(text.substr(range.begin, range.end - range.begin));
  const auto words = mark > 0 ? text.find_first_not_of(" \t\n", range.begin + mark) : range.begin;
  return words < range.end ? TextRange{words, range.end} : range;
}

}  // namespace

double standingOf(std::string_view sentence) {
  const auto words = wordsIn(sentence);
  return words.empty() ? 0 : standingOf(sentence, words);
}

KeySentence keySentence(const Passage& passage, const TextRange& range) {
  const auto text = std::string_view(passage.text).substr(range.begin, range.end - range.begin);
  auto words = wordsIn(text);
  KeySentence sentence{passage.index, range, {}, words.empty() ? 0 : standingOf(text, words), 0};
  for (auto& word : words)
    if (isContent(word.folded)) sentence.stems.insert(std::move(word.stem));
  return sentence;
}

std::vector<KeySentence> keySentencesIn(const Passage& passage) {
  std::vector<KeySentence> sentences;
  const bool printed = std::holds_alternative<PageAnchor>(passage.anchor);
  for (const auto& part : printed ? printedParts(passage.text) : spokenParts(passage))
    for (const auto& range : sentencesIn(std::string_view(passage.text).substr(part.begin, part.end - part.begin)))
      sentences.push_back(
          keySentence(passage, withoutMark(passage.text, {part.begin + range.begin, part.begin + range.end})));
  return sentences;
}

double heldBy(const KeySentence& sentence, const std::set<std::string>& stems) {
  if (stems.empty()) return 0;
  const auto both =
      std::count_if(stems.begin(), stems.end(), [&](const auto& stem) { return sentence.stems.contains(stem); });
  return static_cast<double>(both) / static_cast<double>(stems.size());
}

double sharedWords(const KeySentence& a, const KeySentence& b) {
  return a.stems.size() <= b.stems.size() ? heldBy(b, a.stems) : heldBy(a, b.stems);
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
