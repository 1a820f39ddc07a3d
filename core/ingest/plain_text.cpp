// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/plain_text.h"

#include "core/ingest/text_lines.h"

namespace core {

std::vector<Turn> parsePlainText(std::string_view text) {
  std::vector<Turn> paragraphs;
  bool open = false;
  int number = 0;
  for (const std::string_view line : splitLines(text)) {
    ++number;
    const std::size_t last = line.find_last_not_of(kBlanks);
    if (last == line.npos) {
      open = false;
      continue;
    }
    if (!open) {
      paragraphs.emplace_back();
      paragraphs.back().line = number;
    } else {
      paragraphs.back().text += '\n';
    }
    paragraphs.back().text += line.substr(0, last + 1);
    open = true;
  }
  return paragraphs;
}

}  // namespace core
