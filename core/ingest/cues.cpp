// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cues.h"

#include <optional>
#include <string>

#include "core/ingest/cue_text.h"
#include "core/ingest/cue_timing.h"
#include "core/ingest/text_lines.h"

namespace core {
namespace {

using Lines = std::vector<std::string_view>;

bool isNumber(std::string_view line) { return !line.empty() && line.find_first_not_of("0123456789") == line.npos; }

// Whether line `at`, right before a timing line, names the cue: it opens a block, or it is the number that comes next
// where the blank line between two cues is missing.
bool isIdentifier(const Lines& lines, std::size_t at, std::size_t cue, CueFormat format) {
  const std::string_view line = trimmed(lines[at]);
  const bool opensBlock = at == 0 || trimmed(lines[at - 1]).empty();
  if (opensBlock) return isNumber(line) || (format == CueFormat::Vtt && !line.empty());
  return line == std::to_string(cue) || line == std::to_string(cue + 1);
}

std::string joined(const Lines& lines, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) {
    const std::string_view line = trimmed(lines[i]);
    if (line.empty()) continue;
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

void appendCue(std::vector<Turn>& turns, const std::optional<CueTiming>& timing, std::size_t line,
               const std::string& text, CueFormat format) {
  for (Utterance& utterance : parseCueText(text, format == CueFormat::Vtt)) {
    Turn turn;
    if (timing) turn.beginMs = timing->beginMs, turn.endMs = timing->endMs;
    turn.speaker = std::move(utterance.speaker);
    turn.text = std::move(utterance.text);
    turn.line = static_cast<int>(line) + 1;
    turns.push_back(std::move(turn));
  }
}

}  // namespace

std::vector<Turn> parseCues(const Lines& lines, CueFormat format) {
  std::vector<Turn> turns;
  std::optional<CueTiming> timing;
  std::size_t timingLine = 0, textFrom = 0, cues = 0;
  const auto finish = [&](std::size_t textTo) {
    const std::string text = joined(lines, textFrom, textTo);
    if (timing || !text.empty()) appendCue(turns, timing, timing ? timingLine : textFrom, text, format);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto next = parseCueTiming(lines[i]);
    if (!next) continue;
    const bool identified = i > textFrom && isIdentifier(lines, i - 1, cues, format);
    finish(identified ? i - 1 : i);
    timing = next;
    timingLine = i;
    textFrom = i + 1;
    ++cues;
  }
  finish(lines.size());
  return turns;
}

}  // namespace core
