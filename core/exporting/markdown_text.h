// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace core {

/// `text` on one line as Markdown that shows it as it is, wherever in a line it stands: in CommonMark and GitHub's form
/// of it nothing becomes markup, a link, a mention, a formula or HTML. (GitHub alone links an e-mail address, whatever
/// stands before its @.) Cleaned like cleanText().
std::string escapedMarkdown(std::string_view text);

/// The lines of a text, each a paragraph of its own.
std::string markdownParagraphs(std::string_view text);

}  // namespace core
