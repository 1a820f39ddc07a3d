// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <fmt/format.h>
#include <wchar.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace app {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// The next code point, kReplacement for a byte that begins none; moves `text` past it.
char32_t takeCodePoint(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  const std::size_t length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
  char32_t code = length == 1 ? first : first & (0x7Fu >> length);
  bool valid = length > 0 && length <= text.size();
  for (std::size_t i = 1; valid && i < length; ++i) {
    valid = (byte(i) & 0xC0) == 0x80;
    code = code << 6 | (byte(i) & 0x3F);
  }
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  valid = valid && code >= kSmallest[length] && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
  text.remove_prefix(valid ? length : 1);
  return valid ? code : kReplacement;
}

void append(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  const auto tail = [&](int shift) { put(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | code >> 6);
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    tail(6);
  } else {
    put(0xF0 | code >> 18);
    tail(12);
    tail(6);
  }
  tail(0);
}

bool isBlank(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

/// What may command a terminal or make text look other than it is.
bool isUnsafe(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool direction =
      c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool invisible = c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
  return control || direction || invisible;
}

/// One column for what the C library does not know, in the "C" locale for instance.
int columnsOf(char32_t code) {
  const int columns = wcwidth(static_cast<wchar_t>(code));
  return columns < 0 ? 1 : columns;
}

/// The longest beginning of `text` that fits in `columns`, in bytes; a whole code point at least.
std::size_t fitting(std::string_view text, int columns) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t before = text.size() - rest.size();
    columns -= columnsOf(takeCodePoint(rest));
    if (columns < 0) return before > 0 ? before : text.size() - rest.size();
  }
  return text.size();
}

}  // namespace

std::string plainText(std::string_view text) {
  std::string plain;
  bool blank = false;
  while (!text.empty()) {
    const char32_t code = takeCodePoint(text);
    if (isBlank(code)) {
      blank = true;
    } else if (!isUnsafe(code)) {
      if (blank && !plain.empty()) plain += ' ';
      blank = false;
      append(plain, code);
    }
  }
  return plain;
}

int columnsOf(std::string_view text) {
  int columns = 0;
  while (!text.empty()) columns += columnsOf(takeCodePoint(text));
  return columns;
}

std::string shortened(std::string_view text, int columns) {
  if (columnsOf(text) <= columns) return std::string(text);
  return columns < 2 ? "…" : std::string(text.substr(0, fitting(text, columns - 1))) + "…";
}

std::string padded(std::string_view text, int columns) {
  return std::string(text) + std::string(static_cast<std::size_t>(std::max(0, columns - columnsOf(text))), ' ');
}

std::string wrapped(std::string_view text, int columns, int indent) {
  const int room = std::max(columns - indent, 8);
  std::string lines;
  while (!text.empty()) {
    std::size_t end = fitting(text, room);
    if (end < text.size() && text[end] != ' ')
      if (const std::size_t space = text.rfind(' ', end); space != std::string_view::npos && space > 0) end = space;
    if (!lines.empty()) lines += '\n' + std::string(static_cast<std::size_t>(indent), ' ');
    lines += text.substr(0, end);
    text.remove_prefix(end);
    if (text.starts_with(' ')) text.remove_prefix(1);
  }
  return lines;
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string bytesText(std::uint64_t bytes) {
  constexpr const char* kUnits[] = {"kB", "MB", "GB", "TB"};
  if (bytes < 1000) return fmt::format("{} B", bytes);
  double amount = static_cast<double>(bytes) / 1000;
  std::size_t unit = 0;
  for (; amount >= 999.95 && unit + 1 < std::size(kUnits); ++unit) amount /= 1000;
  return fmt::format("{:.1f} {}", amount, kUnits[unit]);
}

std::string durationText(double seconds) {
  const auto whole = static_cast<std::int64_t>(std::llround(std::max(seconds, 0.0)));
  if (seconds < 9.95) return fmt::format("{:.1f} s", std::max(seconds, 0.0));
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{}:{:02} min", whole / 60, whole % 60);
  return fmt::format("{}:{:02} h", whole / 3600, whole / 60 % 60);
}

}  // namespace app
