// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/transcript_vtt.h"

#include "core/ingest/cue_timing.h"
#include "core/ingest/cues.h"
#include "core/ingest/speaker_labels.h"
#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::string_view kSignature = "WEBVTT";

bool startsBlockOf(std::string_view line, std::string_view keyword) {
  return line.starts_with(keyword) && trimmed(line.substr(0, keyword.size() + 1)) == keyword;
}

bool startsComment(std::string_view line) {
  return startsBlockOf(line, "NOTE") || startsBlockOf(line, "STYLE") || startsBlockOf(line, "REGION");
}

// Empties the lines that are no content, so that line numbers stay what they are.
void blankOut(std::vector<std::string_view>& lines) {
  bool afterBlank = true, dropping = !lines.empty() && looksLikeVtt(lines.front());
  for (std::string_view& line : lines) {
    const bool blank = trimmed(line).empty();
    if (blank || parseCueTiming(line))
      dropping = false;
    else if (afterBlank && startsComment(line))
      dropping = true;
    if (dropping) line = {};
    afterBlank = blank;
  }
}

}  // namespace

bool looksLikeVtt(std::string_view text) {
  return startsBlockOf(text.substr(0, text.find_first_of("\r\n")), kSignature);
}

std::vector<Turn> parseVtt(std::string_view text) {
  std::vector<std::string_view> lines = splitLines(text);
  blankOut(lines);
  std::vector<Turn> turns = parseCues(lines, CueFormat::Vtt);
  recognizeSpeakers(turns);
  return turns;
}

}  // namespace core
