// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/running_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace core {
namespace {

constexpr std::size_t kMostLines = 3;
constexpr float kEdge = 0.1F;    ///< of the page's height, in which running lines stand
constexpr float kSamePlace = 4;  ///< points by which they may differ from page to page
constexpr float kApart = 0.5F;   ///< of a line's height: the least space between running lines and the text
constexpr float kWellApart = 2;
constexpr std::size_t kLongestPageNumber = 5;  ///< words: "Page 3 of 20"
constexpr float kTurned = 2.5F;                ///< height of a word's box over its width: text up along the page

std::string romanOf(int value) {
  constexpr std::array<std::pair<int, const char*>, 9> kNumerals = {
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string roman;
  for (const auto& [worth, numeral] : kNumerals)
    for (; value >= worth; value -= worth) roman += numeral;
  return roman;
}

/// A Roman numeral below 400, in letters of one case.
std::optional<int> romanNumber(std::string_view word) {
  constexpr std::string_view kLetters = "ivxlc";
  constexpr std::array<int, 5> kWorth = {1, 5, 10, 50, 100};
  constexpr std::size_t kLongest = 14;  // letters: "ccclxxxviii" and some
  if (word.size() > kLongest) return std::nullopt;
  std::string lower(word);
  if (word.find_first_of("ivxlc") == word.npos)
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  int value = 0, before = 1000;
  for (const char c : lower) {
    const auto letter = kLetters.find(c);
    if (letter == kLetters.npos) return std::nullopt;
    value += kWorth[letter] > before ? kWorth[letter] - 2 * before : kWorth[letter];
    before = kWorth[letter];
  }
  return !lower.empty() && romanOf(value) == lower ? std::optional(value) : std::nullopt;
}

/// Byte by byte is enough: of what is left nobody asks but whether it is a number.
std::string_view withoutBrackets(std::string_view word) {
  constexpr std::string_view kAround = "-–—()[]|.,:•·";
  while (!word.empty() && kAround.find(word.front()) != kAround.npos) word.remove_prefix(1);
  while (!word.empty() && kAround.find(word.back()) != kAround.npos) word.remove_suffix(1);
  return word;
}

/// The number of a page as it may be printed: "12", "- 12 -", "xii".
std::optional<int> pageNumber(std::string_view word) {
  word = withoutBrackets(word);
  if (word.empty() || word.size() > 5 || word.find_first_not_of("0123456789") != word.npos) return romanNumber(word);
  return std::stoi(std::string(word));
}

bool isAroundPageNumber(std::string_view word) {
  constexpr std::array<std::string_view, 11> kWords = {"Page", "page", "PAGE", "p", "Seite", "Blatt",
                                                       "of",   "OF",   "von",  "/", "sur"};
  const auto bare = withoutBrackets(word);
  return bare.empty() || std::find(kWords.begin(), kWords.end(), bare) != kWords.end();
}

/// "12", "Page 3 of 20", "– iv –".
bool isPageNumber(const std::vector<std::string_view>& words) {
  const auto numbers =
      std::count_if(words.begin(), words.end(), [](auto word) { return pageNumber(word).has_value(); });
  const auto others = std::count_if(words.begin(), words.end(), isAroundPageNumber);
  return words.size() <= kLongestPageNumber && (numbers == 1 || (numbers == 2 && others > 0)) &&
         static_cast<std::size_t>(numbers + others) == words.size();
}

std::string patternOf(std::string_view text) {
  std::string pattern;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit || !pattern.ends_with('#')) pattern += digit ? '#' : c;
  }
  return pattern;
}

EdgeLine lineOf(const PageRow& row, const std::vector<PlacedWord>& words, const std::vector<std::size_t>& level) {
  EdgeLine line;
  std::vector<std::string_view> texts;
  for (const std::size_t member : row.members) {
    line.words.push_back(level[member]);
    texts.push_back(words[level[member]].text);
  }
  line.isPageNumber = isPageNumber(texts);
  for (const auto text : texts) line.text.append(line.text.empty() ? "" : " ").append(text);
  line.pattern = line.isPageNumber ? "#" : patternOf(line.text);
  for (const auto word : {texts.back(), texts.front()})
    if (const auto number = pageNumber(word)) line.number = *number;
  return line;
}

/// The lines at one edge; `rows` from that edge inwards.
std::vector<EdgeLine> edgeOf(const std::vector<const PageRow*>& rows, const std::vector<PlacedWord>& words,
                             const std::vector<std::size_t>& level, float pageHeight, bool top) {
  std::vector<EdgeLine> lines;
  for (std::size_t i = 0; i < rows.size() && lines.size() < kMostLines; ++i) {
    const Box& band = rows[i]->band;
    EdgeLine line = lineOf(*rows[i], words, level);
    const float middle = (band.top + band.bottom) / 2;
    line.distance = top ? middle : pageHeight - middle;
    line.inMargin = line.distance <= kEdge * pageHeight;
    if (!line.inMargin && !(i == 0 && line.isPageNumber)) break;
    if (i > 0 && !line.isPageNumber) line.number = -1;  // of a footnote, or part of a title
    if (i + 1 < rows.size()) {
      const Box& next = rows[i + 1]->band;
      line.gap = (top ? next.top - band.bottom : band.top - next.bottom) / std::max(band.bottom - band.top, 1.0F);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

enum class Likeness { None, NumbersApart, Same };

Likeness compared(const EdgeLine& a, const EdgeLine& b, int pages) {
  const bool countsOn = a.number >= 0 && b.number == a.number + pages;
  if (a.isPageNumber && b.isPageNumber && countsOn) return Likeness::Same;
  if (!a.inMargin || !b.inMargin || std::abs(a.distance - b.distance) >= kSamePlace) return Likeness::None;
  if (countsOn || a.text == b.text) return Likeness::Same;
  return a.pattern == b.pattern ? Likeness::NumbersApart : Likeness::None;
}

/// On how many pages nearby a line is seen again.
struct Sightings {
  std::size_t same = 0, all = 0;
};

Sightings sightingsOf(const EdgeLine& line, const std::vector<NearPage>& nearby,
                      std::vector<EdgeLine> PageEdges::*edge) {
  Sightings seen;
  for (const NearPage& page : nearby) {
    auto best = Likeness::None;
    for (const EdgeLine& other : page.edges->*edge) best = std::max(best, compared(line, other, page.distance));
    seen.all += best != Likeness::None ? 1 : 0;
    seen.same += best == Likeness::Same ? 1 : 0;
  }
  return seen;
}

/// Titles of statements and heads of tables recur on two or three pages too, right above what they belong to, and what
/// is well apart may be the title of an exhibit.
bool isRunning(const EdgeLine& line, const Sightings& seen, std::size_t nearby, bool outermost) {
  if (outermost && line.isPageNumber && (seen.all > 0 || line.inMargin)) return true;
  // "(in millions)" and its like say something about what follows.
  if (line.text.front() == '(' && line.text.back() == ')' && !line.isPageNumber) return false;
  if (outermost && line.gap >= kWellApart && seen.same > 0) return true;
  const std::size_t enough = line.number >= 0 ? 2 : 3;
  return seen.all >= enough || (nearby > 1 && seen.same == nearby);
}

/// How many of an edge's lines are running ones, from the edge inwards.
std::size_t runningOf(const std::vector<EdgeLine>& lines, const std::vector<NearPage>& nearby,
                      std::vector<EdgeLine> PageEdges::*edge) {
  std::size_t running = 0;
  while (running < lines.size() &&
         isRunning(lines[running], sightingsOf(lines[running], nearby, edge), nearby.size(), running == 0))
    ++running;
  // What stands as close to the text as its own lines do is a part of it.
  while (running > 0 && lines[running - 1].gap < kApart) --running;
  return running;
}

}  // namespace

PageEdges edgesOf(const std::vector<PlacedWord>& words, float pageHeight) {
  std::vector<std::size_t> level;  // words that are not turned
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Box& box = words[i].box;
    if (words[i].text.size() > 2 && box.bottom - box.top > kTurned * (box.right - box.left)) continue;
    level.push_back(i);
    boxes.push_back(box);
  }
  const auto rows = rowsOf(boxes);
  std::vector<const PageRow*> inwards;
  for (const PageRow& row : rows) inwards.push_back(&row);
  PageEdges edges;
  edges.top = edgeOf(inwards, words, level, pageHeight, true);
  std::reverse(inwards.begin(), inwards.end());
  edges.bottom = edgeOf(inwards, words, level, pageHeight, false);
  return edges;
}

void removeRunningLines(std::vector<PlacedWord>& words, const PageEdges& edges, const std::vector<NearPage>& nearby) {
  std::vector<bool> runs(words.size(), false);
  for (const auto edge : {&PageEdges::top, &PageEdges::bottom}) {
    const auto running = runningOf(edges.*edge, nearby, edge);
    for (std::size_t i = 0; i < running; ++i)
      for (const std::size_t word : (edges.*edge)[i].words) runs[word] = true;
  }
  if (std::find(runs.begin(), runs.end(), false) == runs.end()) return;
  std::vector<PlacedWord> kept;
  bool opensLine = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    opensLine = opensLine || words[i].opensLine;
    if (runs[i]) continue;
    kept.push_back(words[i]);
    kept.back().opensLine = std::exchange(opensLine, false);
  }
  words = std::move(kept);
}

}  // namespace core
