// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// White space of a line: blank and tab, and the carriage return or form feed a sloppy writer left.
constexpr std::string_view kBlanks = " \t\r\f\v";

/// `text` without blanks, and line ends, at either end.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kWhite = " \t\r\f\v\n";
  const std::size_t first = text.find_first_not_of(kWhite);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kWhite) - first + 1);
}

/// The lines of `text`, which they point into; line n of the file is element n - 1. "\n", "\r\n" and "\r" end a line.
std::vector<std::string_view> splitLines(std::string_view text);

/// A line as a reader sees it.
struct TextLine {
  std::string text;
  bool heading = false;  ///< stands above what follows and belongs to no speaker
};

}  // namespace core
