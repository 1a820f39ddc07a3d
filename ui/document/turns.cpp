// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/turns.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "ui/document/folded_text.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr std::size_t kLongestHeading = 80;

int linesIn(std::string_view text) { return static_cast<int>(std::ranges::count(text, '\n')); }

void trimEnd(std::string& text) { text.erase(text.find_last_not_of(" \t\r\n") + 1); }

core::Turn wholePassage(const core::Passage& passage) {
  core::Turn turn;
  if (const auto* time = std::get_if<core::TimeAnchor>(&passage.anchor)) {
    turn.beginMs = time->beginMs;
    turn.endMs = time->endMs;
    turn.speaker = time->speaker;
    turn.line = time->firstLine;
  }
  turn.text = passage.text;
  return turn;
}

void addTurns(const core::Passage& passage, bool goesOn, std::vector<core::Turn>& turns) {
  if (passage.turns.empty()) turns.push_back(wholePassage(passage));
  for (std::size_t i = 0; i < passage.turns.size(); ++i) {
    const auto& mark = passage.turns[i];
    const auto end = i + 1 < passage.turns.size() ? passage.turns[i + 1].begin : passage.text.size();
    auto text = passage.text.substr(mark.begin, end - mark.begin);
    if (i == 0 && goesOn) {
      turns.back().text += text;
      continue;
    }
    const auto name = mark.speaker + ": ";
    if (!mark.speaker.empty() && text.starts_with(name)) text.erase(0, name.size());
    turns.push_back({mark.beginMs, mark.endMs, mark.speaker, std::move(text), mark.line});
  }
}

void addParagraphs(const core::Passage& passage, bool goesOn, std::vector<core::Turn>& turns) {
  constexpr std::string_view kBreak = "\n\n";
  const auto* anchor = std::get_if<core::LineAnchor>(&passage.anchor);
  int line = anchor != nullptr ? anchor->firstLine : 0;
  for (std::size_t at = 0; at < passage.text.size();) {
    const auto found = passage.text.find(kBreak, at);
    const auto end = found == std::string::npos ? passage.text.size() : found + kBreak.size();
    const auto text = passage.text.substr(at, end - at);
    if (at == 0 && goesOn)
      turns.back().text += text;
    else
      turns.push_back({-1, -1, {}, text, line});
    line += linesIn(text);
    at = end;
  }
}

bool covers(const core::Turn& turn, const core::Anchor& anchor) {
  const int last = turn.line + linesIn(turn.text);
  if (const auto* lines = std::get_if<core::LineAnchor>(&anchor))
    return turn.line <= lines->lastLine && last >= lines->firstLine;
  const auto* time = std::get_if<core::TimeAnchor>(&anchor);
  if (time == nullptr) return false;
  if (time->firstLine > 0 && turn.line > 0) return turn.line <= time->lastLine && last >= time->firstLine;
  return time->beginMs >= 0 && turn.beginMs >= time->beginMs &&
         turn.beginMs <= std::max(time->beginMs, time->endMs - 1);
}

/// The turns' text in one piece, and where the text of each begins.
struct Joined {
  std::string text;
  std::vector<std::size_t> begins;
};

Joined joined(std::span<const core::Turn> turns, bool named) {
  Joined all;
  const std::string* speaker = nullptr;
  for (const auto& turn : turns) {
    if (named && !turn.speaker.empty() && (speaker == nullptr || *speaker != turn.speaker))
      all.text += turn.speaker + ": ";
    speaker = &turn.speaker;
    all.begins.push_back(all.text.size());
    all.text += turn.text + "\n";
  }
  return all;
}

}  // namespace

std::vector<core::Turn> turnsOf(std::span<const core::PassageRow> rows, core::DocumentKind kind) {
  std::vector<core::Turn> turns;
  const bool transcript = kind == core::DocumentKind::Transcript;
  const std::string_view end = transcript ? "\n" : "\n\n";
  bool goesOn = false;
  for (const auto& row : rows) {
    goesOn = goesOn && !turns.empty();
    if (transcript)
      addTurns(row.passage, goesOn, turns);
    else
      addParagraphs(row.passage, goesOn, turns);
    goesOn = !row.passage.text.ends_with(end);
  }
  for (auto& turn : turns) trimEnd(turn.text);
  return turns;
}

bool looksLikeHeading(const core::Turn& paragraph) {
  const auto& text = paragraph.text;
  return !text.empty() && text.size() <= kLongestHeading && text.find('\n') == std::string::npos &&
         std::string_view(".,;:!?|").find(text.back()) == std::string_view::npos &&
         std::string_view("-*+|>` \t").find(text.front()) == std::string_view::npos;
}

std::pair<int, int> turnsAt(std::span<const core::Turn> turns, const core::Anchor& anchor) {
  const auto here = [&](const core::Turn& turn) { return covers(turn, anchor); };
  const auto first = std::ranges::find_if(turns, here);
  if (first == turns.end()) return {0, -1};
  const auto last = std::find_if_not(first, turns.end(), here);
  return {static_cast<int>(first - turns.begin()), static_cast<int>(last - turns.begin()) - 1};
}

std::size_t byteOf(std::string_view text, int characters) {
  std::size_t byte = 0;
  for (qsizetype shown = 0; byte < text.size() && shown < characters;) {
    auto end = byte + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    shown += blockText(text.substr(byte, end - byte)).size();
    byte = end;
  }
  return byte;
}

std::optional<core::MarkedText> markedIn(std::span<const core::Turn> turns, core::DocumentKind kind, TurnPlace begin,
                                         TurnPlace end) {
  if (end.byte == 0 && end.turn > begin.turn) {
    --end.turn;
    end.byte = std::string::npos;
  }
  std::string words;
  for (int i = begin.turn; i <= end.turn; ++i) {
    const auto& turn = turns[static_cast<std::size_t>(i)];
    const auto from = i == begin.turn ? begin.byte : 0;
    const auto to = i == end.turn ? std::min(end.byte, turn.text.size()) : turn.text.size();
    const bool named =
        i > begin.turn && !turn.speaker.empty() && turn.speaker != turns[static_cast<std::size_t>(i) - 1].speaker;
    if (i > begin.turn) words += '\n';
    if (named) words += turn.speaker + ": ";
    if (from < to) words += turn.text.substr(from, to - from);
  }
  if (lineText(words).isEmpty()) return std::nullopt;
  const auto &first = turns[static_cast<std::size_t>(begin.turn)], &last = turns[static_cast<std::size_t>(end.turn)];
  const int lastLine = last.line > 0 ? last.line + linesIn(last.text) : 0;
  if (kind == core::DocumentKind::Transcript)
    return core::MarkedText{core::TimeAnchor{first.beginMs, last.endMs, first.speaker, first.line, lastLine}, words};
  return core::MarkedText{core::LineAnchor{first.line, lastLine}, words};
}

std::vector<TurnRange> quotedTurns(std::span<const core::Turn> turns, const core::Anchor& anchor,
                                   const QString& quote) {
  const auto [first, last] = turnsAt(turns, anchor);
  std::vector<TurnRange> found;
  if (first > last) return found;
  const auto here = turns.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1));
  for (const bool named : {true, false}) {
    const auto all = joined(here, named);
    const std::optional<core::TextRange> range =
        quote.isEmpty() ? core::TextRange{0, all.text.size()}
                        : placeOfQuote(all.text, {0, all.text.size()}, quote.toStdString());
    if (!range) continue;
    for (std::size_t i = 0; i < here.size(); ++i) {
      const auto from = std::max(range->begin, all.begins[i]);
      const auto to = std::min(range->end, all.begins[i] + here[i].text.size());
      if (from < to) found.push_back({first + static_cast<int>(i), {from - all.begins[i], to - all.begins[i]}});
    }
    return found;
  }
  return found;
}

}  // namespace ui
