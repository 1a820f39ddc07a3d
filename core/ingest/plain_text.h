// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/document/document.h"
#include "core/ingest/text_lines.h"

namespace core {

/// The paragraphs of plain text, separated by blank lines, as turns without times: their lines joined by '\n' and the
/// number of the first. A heading is a paragraph of its own. A line keeps its indentation and loses the blanks at its
/// end.
std::vector<Turn> parsePlainText(const std::vector<TextLine>& lines);
std::vector<Turn> parsePlainText(std::string_view text);

}  // namespace core
