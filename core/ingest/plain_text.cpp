// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/plain_text.h"

namespace core {

std::vector<Turn> parsePlainText(const std::vector<TextLine>& lines) {
  std::vector<Turn> paragraphs;
  bool open = false;
  int number = 0;
  for (const auto& line : lines) {
    ++number;
    const std::size_t last = line.text.find_last_not_of(kBlanks);
    if (last == std::string::npos) {
      open = false;
      continue;
    }
    if (!open || line.heading) {
      paragraphs.emplace_back();
      paragraphs.back().line = number;
    } else {
      paragraphs.back().text += '\n';
    }
    paragraphs.back().text += line.text.substr(0, last + 1);
    open = !line.heading;
  }
  return paragraphs;
}

std::vector<Turn> parsePlainText(std::string_view text) {
  std::vector<TextLine> lines;
  for (const auto line : splitLines(text)) lines.push_back({std::string(line)});
  return parsePlainText(lines);
}

}  // namespace core
