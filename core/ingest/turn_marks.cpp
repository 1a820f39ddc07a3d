// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/turn_marks.h"

#include <array>

#include "core/ingest/speaker_labels.h"
#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::size_t kLongestLabel = 60;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Clock {
  std::int64_t ms = 0;
  std::size_t length = 0;
};

/// mm:ss, hh:mm:ss or dd:hh:mm:ss at the front, with a sign and milliseconds where they are given.
std::optional<Clock> clockAt(std::string_view text) {
  const bool negative = text.starts_with('-');
  std::size_t at = negative ? 1 : 0, fields = 0;
  std::array<std::int64_t, 4> field{};
  for (; fields < 4; ++fields) {
    const auto begin = at;
    while (at < text.size() && isDigit(text[at]) && at - begin < 4)
      field[fields] = field[fields] * 10 + (text[at++] - '0');
    if (at == begin || (fields > 0 && at - begin != 2)) return std::nullopt;
    if (at >= text.size() || text[at] != ':' || at + 1 >= text.size() || !isDigit(text[at + 1]) || fields == 3) break;
    ++at;
  }
  if (fields < 1 || (at < text.size() && (isDigit(text[at]) || text[at] == ':') && fields == 3)) return std::nullopt;
  constexpr std::array<std::int64_t, 4> kSeconds{1, 60, 3600, 86400};
  std::int64_t ms = 0;
  for (std::size_t i = 0; i <= fields; ++i) ms += field[fields - i] * kSeconds[i] * 1000;
  if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1])) {
    std::int64_t scale = 100;
    for (++at; at < text.size() && isDigit(text[at]); ++at, scale /= 10) ms += (text[at] - '0') * scale;
  }
  return Clock{negative ? 0 : ms, at};
}

/// A clock at the front that stands for itself: in brackets, or followed by a blank or nothing.
std::optional<Clock> stampAt(std::string_view text) {
  const bool bracket = text.starts_with('[') || text.starts_with('(');
  auto clock = clockAt(bracket ? text.substr(1) : text);
  if (!clock) return std::nullopt;
  const auto end = clock->length + (bracket ? 1 : 0);
  if (bracket) {
    if (end >= text.size() || text[end] != (text[0] == '[' ? ']' : ')')) return std::nullopt;
    clock->length += 2;
    return clock;
  }
  return end == text.size() || text[end] == ' ' || text[end] == '\t' ? clock : std::nullopt;
}

/// "Ada (10:05): …", or "Ada  0:10" with nothing after it.
std::optional<TurnMark> nameThenTime(std::string_view line) {
  auto at = line.substr(0, kLongestLabel).find_first_of("[(");
  const bool bracket = at != line.npos;
  if (!bracket) at = line.find_last_of(kBlanks) + 1;
  const auto stamp = stampAt(line.substr(at));
  const auto label = speakerLabel(std::string(trimmed(line.substr(0, at))) + ": ");
  if (!stamp || !label || !label->plain || !label->capitalised) return std::nullopt;
  auto rest = line.substr(at + stamp->length);
  if (rest.starts_with(':')) rest.remove_prefix(1);
  return TurnMark{stamp->ms, label->name, trimmed(rest), trimmed(rest), true};
}

}  // namespace

std::optional<TurnMark> turnMark(std::string_view line) {
  line = trimmed(line);
  TurnMark mark{-1, {}, line, line};
  if (const auto stamp = stampAt(line)) {
    mark.ms = stamp->ms;
    mark.rest = trimmed(line.substr(stamp->length));
    if (mark.rest.starts_with("- ")) mark.rest = trimmed(mark.rest.substr(2));
  } else if (auto both = nameThenTime(line)) {
    return both;
  }
  mark.afterTime = mark.rest;
  if (const auto label = speakerLabel(mark.rest)) {
    mark.speaker = label->name;
    mark.plainName = label->plain && label->capitalised;
    mark.rest = trimmed(mark.rest.substr(mark.rest.find(':') + 1));
    if (const auto stamp = mark.ms < 0 ? stampAt(mark.rest) : std::nullopt) {
      mark.ms = stamp->ms;
      mark.rest = trimmed(mark.rest.substr(stamp->length));
    }
  }
  if (mark.ms < 0 && mark.speaker.empty()) return std::nullopt;
  return mark;
}

}  // namespace core
