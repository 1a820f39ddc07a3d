// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

/// Text on its way into pictures and pages. Whatever a document says, it stays text there.
namespace core {

/// `text` as valid UTF-8 on one line: white space collapsed, control characters, marks that turn the writing direction
/// and invisible tags left out, what is no UTF-8 and what XML cannot hold replaced by U+FFFD.
std::string cleanText(std::string_view text);

/// cleanText() with the characters escaped that mean something in XML and HTML, in text and in quoted attributes.
std::string escapedXml(std::string_view text);

/// The beginning of clean text with at most `codePoints`, the last an ellipsis where something was cut.
std::string cutText(std::string_view text, std::size_t codePoints);

}  // namespace core
