// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// The paragraphs of plain text, separated by blank lines, as turns without times: their lines joined by '\n' and the
/// number of the first. A line keeps its indentation and loses the blanks at its end.
std::vector<Turn> parsePlainText(std::string_view text);

}  // namespace core
