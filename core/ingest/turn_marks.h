// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a line of a typed transcript begins with: a time, a speaker, or both in either order. Points into the line.
struct TurnMark {
  std::int64_t ms = -1;        ///< −1 without a time; a time before the start counts as 0
  std::string speaker;         ///< empty without one
  std::string_view rest;       ///< of the line
  std::string_view afterTime;  ///< the rest, and the speaker's name as well
  bool plainName = false;      ///< the name looks like one: a few capitalised words
};

/// Reads "[00:10:05] Ada: …", "Ada (10:05): …", "Ada: 00:10:05", "Ada  0:10", "[-00:00:00:10]" (days first) and
/// their like. Nothing for a line that begins with neither.
std::optional<TurnMark> turnMark(std::string_view line);

}  // namespace core
