// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>

/// Tables for spreadsheets: RFC 4180 in UTF-8, with commas and CRLF.
namespace core {

/// What such a file begins with: without it, Excel takes the text for another encoding.
inline constexpr std::string_view kCsvMark = "\xEF\xBB\xBF";

/// One line of a table, ended. A cell whose text a spreadsheet would run as a formula (it begins with =, +, - or @,
/// maybe after blanks, or with a tab or a line end) begins with an apostrophe instead; numbers stay numbers.
std::string csvLine(std::span<const std::string> cells);

}  // namespace core
