// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/transcript_srt.h"

#include <algorithm>

#include "core/ingest/cue_timing.h"
#include "core/ingest/cues.h"
#include "core/ingest/speaker_labels.h"
#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::size_t kHeadBytes = 4096;
constexpr std::size_t kHeadLines = 10;

}  // namespace

bool looksLikeSrt(std::string_view text) {
  std::vector<std::string_view> lines = splitLines(text.substr(0, kHeadBytes));
  lines.resize(std::min(lines.size(), kHeadLines));
  return std::any_of(lines.begin(), lines.end(),
                     [](std::string_view line) { return parseCueTiming(line).has_value(); });
}

std::vector<Turn> parseSrt(std::string_view text) {
  std::vector<Turn> turns = parseCues(splitLines(text), CueFormat::Srt);
  recognizeSpeakers(turns);
  return turns;
}

}  // namespace core
