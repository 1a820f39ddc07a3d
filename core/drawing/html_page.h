// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace core {

/// A page of HTML that is well-formed XML too. It loads nothing, runs nothing and follows the reader's choice of light
/// or dark through the colours --paper, --strong, --muted, --rule and --accent. `title` is text; `style` is added to
/// the page's own; `body` is markup, everything from documents in it escaped, most of it in `language`.
std::string htmlPage(std::string_view title, std::string_view style, std::string_view body,
                     std::string_view language = "en");

}  // namespace core
