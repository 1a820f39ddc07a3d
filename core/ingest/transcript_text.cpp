// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/transcript_text.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/ingest/turn_marks.h"

namespace core {
namespace {

constexpr std::size_t kEnoughMarks = 4;
constexpr double kTimedShare = 0.3, kNamedShare = 0.25;  ///< of paragraphs, above which a text is a transcript

using Marks = std::vector<std::optional<TurnMark>>;

bool isBlank(const TextLine& line) { return trimmed(line.text).empty(); }

/// "_page : 8" and its like: what an archive notes about its own sheets and tapes.
bool isArchiveNote(std::string_view line) {
  return line.starts_with('_') && line.substr(0, 20).find(" :") != line.npos;
}

/// The marks that can be believed, by line.
Marks believedMarks(const std::vector<TextLine>& lines) {
  Marks marks;
  std::map<std::string, int> uses;
  for (const auto& line : lines) {
    marks.push_back(line.heading ? std::nullopt : turnMark(line.text));
    if (marks.back()) ++uses[marks.back()->speaker];
  }
  bool timeAbove = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto& mark = marks[i];
    const bool timed = timeAbove || (mark && mark->ms >= 0);
    timeAbove = (mark && mark->ms >= 0 && mark->rest.empty()) || (timeAbove && isArchiveNote(lines[i].text));
    if (!mark || mark->speaker.empty() || (mark->plainName && (timed || uses[mark->speaker] > 1))) continue;
    if (mark->ms < 0)
      mark.reset();
    else
      mark->rest = mark->afterTime, mark->speaker.clear();
  }
  return marks;
}

bool isTranscript(const std::vector<TextLine>& lines, const Marks& marks) {
  std::size_t paragraphs = 0, timed = 0, named = 0;
  std::map<std::string, int> names;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!isBlank(lines[i]) && (i == 0 || isBlank(lines[i - 1]))) ++paragraphs;
    if (!marks[i]) continue;
    if (marks[i]->ms >= 0) ++timed;
    if (!marks[i]->speaker.empty()) ++named, ++names[marks[i]->speaker];
  }
  const auto recurring = std::count_if(names.begin(), names.end(), [](const auto& name) { return name.second > 1; });
  return (timed >= kEnoughMarks && timed >= kTimedShare * paragraphs) ||
         (named >= kEnoughMarks && recurring > 1 && named >= kNamedShare * paragraphs);
}

/// "[glossary:P11]" reads "P11".
std::string withoutGlossary(std::string_view text) {
  constexpr std::string_view kTag = "[glossary:";
  std::string result;
  for (std::size_t at = 0;;) {
    const auto tag = text.find(kTag, at), end = tag == text.npos ? tag : text.find(']', tag);
    if (end == text.npos) return result += text.substr(at);
    result += text.substr(at, tag - at);
    result += text.substr(tag + kTag.size(), end - tag - kTag.size());
    at = end + 1;
  }
}

/// Every turn ends where a later one begins.
void setEnds(std::vector<Turn>& turns) {
  std::int64_t begin = -1, end = -1;
  for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn) {
    if (turn->beginMs != begin) end = std::max(begin, turn->beginMs);
    begin = turn->beginMs;
    turn->endMs = end;
  }
}

}  // namespace

std::optional<std::vector<Turn>> parseTypedTranscript(const std::vector<TextLine>& lines) {
  const auto marks = believedMarks(lines);
  if (!isTranscript(lines, marks)) return std::nullopt;
  std::vector<Turn> turns;
  std::int64_t ms = -1;
  std::string speaker;
  bool open = false, timeHolds = false;  // a time holds for the next speaker too, but only within its paragraph
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (const auto& mark = marks[i]) {
      if (mark->ms >= 0 || !timeHolds) ms = mark->ms;
      timeHolds = timeHolds || mark->ms >= 0;
      if (!mark->speaker.empty()) speaker = mark->speaker;
      open = false;
    }
    const auto text = trimmed(marks[i] ? marks[i]->rest : std::string_view(lines[i].text));
    if (isBlank(lines[i]) || lines[i].heading) open = timeHolds = false;
    if (text.empty() || isArchiveNote(text)) continue;
    if (!open) turns.push_back({ms, -1, lines[i].heading ? std::string() : speaker, {}, static_cast<int>(i) + 1});
    if (open) turns.back().text += '\n';
    turns.back().text += withoutGlossary(text);
    open = !lines[i].heading;
  }
  setEnds(turns);
  return turns;
}

}  // namespace core
