// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/xml_text.h"

#include <cstdint>

#include <unicode/utf8.h>

#include "core/ingest/utf8.h"

namespace core {
namespace {

bool isBlank(UChar32 c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

/// Controls, and what makes text look other than it is: marks that turn the writing direction, invisible tags.
bool isLeftOut(UChar32 c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool direction =
      c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool invisible = c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
  return control || direction || invisible;
}

void append(std::string& text, UChar32 c) {
  char bytes[U8_MAX_LENGTH];
  int size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  text.append(bytes, static_cast<std::size_t>(size));
}

}  // namespace

std::string cleanText(std::string_view text) {
  std::string clean;
  const auto size = static_cast<std::int64_t>(text.size());
  for (std::int64_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    if (isBlank(c)) {
      if (!clean.empty() && clean.back() != ' ') clean += ' ';
    } else if (!isLeftOut(c)) {
      append(clean, c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
    }
  }
  if (!clean.empty() && clean.back() == ' ') clean.pop_back();
  return clean;
}

std::string escapedXml(std::string_view text) {
  std::string escaped;
  for (const char c : cleanText(text)) switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  return escaped;
}

std::string cutText(std::string_view text, std::size_t codePoints) {
  std::size_t seen = 0, lastKept = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!beginsCodePoint(text[i])) continue;
    if (++seen == codePoints) lastKept = i;
    if (seen > codePoints) return std::string(text.substr(0, lastKept)) + "…";
  }
  return std::string(text);
}

}  // namespace core
