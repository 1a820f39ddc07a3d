// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Text for people: safe to print, cut to the width of a terminal. All text is UTF-8.
namespace app {

/// `text` on one line for a terminal: white space collapsed, control characters (escape sequences' ESC and CSI among
/// them), marks that turn the writing direction and invisible tags left out, bytes that are no UTF-8 replaced by
/// U+FFFD.
std::string plainText(std::string_view text);

/// Columns that a terminal needs for plain text.
int columnsOf(std::string_view text);

/// The beginning of plain text that needs at most `columns`, the last one an ellipsis where something was cut.
std::string shortened(std::string_view text, int columns);

/// `text` padded with blanks to `columns`.
std::string padded(std::string_view text, int columns);

/// Plain text broken between words into lines of at most `columns`, all but the first indented by `indent` blanks,
/// which count. A word longer than a line is broken inside.
std::string wrapped(std::string_view text, int columns, int indent);

/// 1234567 as "1,234,567".
std::string grouped(std::uint64_t number);

/// 11534336 as "11.5 MB", in powers of ten.
std::string bytesText(std::uint64_t bytes);

/// Seconds as "41 s", "3:20 min" or "2:05 h".
std::string durationText(double seconds);

}  // namespace app
