// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

/// When a cue shows; end is never before begin.
struct CueTiming {
  std::int64_t beginMs = 0, endMs = 0;
};

/// A cue's timing line, "00:00:01,500 --> 00:00:03.250" and whatever settings follow. Hours may be left out and have
/// any number of digits; "," and "." both begin the milliseconds; a negative time counts as 0. nullopt for any other
/// line, for minutes or seconds beyond 59 and for times past a century.
std::optional<CueTiming> parseCueTiming(std::string_view line);

}  // namespace core
