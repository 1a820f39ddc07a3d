// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csv.h"

#include <algorithm>
#include <charconv>

namespace core {
namespace {

/// "-3.5" is what it seems; "-3+cmd" is not.
bool isNumber(std::string_view text) {
  if (text.find_first_not_of("+-.eE0123456789") != std::string_view::npos) return false;
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc() && end == text.data() + text.size();
}

/// The full-width forms count: some spreadsheets take them for the others.
bool startsFormula(std::string_view cell) {
  if (cell.empty() || isNumber(cell)) return false;
  if (cell.front() == '\t' || cell.front() == '\r' || cell.front() == '\n') return true;
  cell.remove_prefix(std::min(cell.find_first_not_of(" \t\r\n"), cell.size()));
  for (const std::string_view start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (cell.starts_with(start)) return true;
  return false;
}

std::string csvCell(std::string_view cell) {
  const std::string guarded = (startsFormula(cell) ? "'" : "") + std::string(cell);
  if (guarded.find_first_of(",\"\r\n") == std::string::npos) return guarded;
  std::string quoted = "\"";
  for (const char c : guarded) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace

std::string csvLine(std::span<const std::string> cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i ? "," : "") + csvCell(cells[i]);
  return line + "\r\n";
}

}  // namespace core
