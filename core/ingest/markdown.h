// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/ingest/text_lines.h"

namespace core {

/// A text written in Markdown, line by line as a reader sees it: element n − 1 is line n of the file, so that line
/// numbers still hold. Marks of headings, quotes, emphasis and escapes are gone; a link reads "text (address)"; lists,
/// tables and fenced code stay as they are.
struct MarkdownText {
  std::string title;  ///< of the front matter, else of the first heading; may be empty
  std::vector<TextLine> lines;
};
MarkdownText readMarkdown(const std::vector<std::string_view>& lines);

}  // namespace core
