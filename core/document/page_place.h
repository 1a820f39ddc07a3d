// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>

#include "core/document/document.h"

namespace core {

/// The bytes of a page's text that belong to a place, which may go over several pages; nothing where it has none on
/// this page, or they lie beyond its text.
std::optional<TextRange> partOn(const Page& page, const PageAnchor& place);

/// The text of a place; `pages` are all of its pages, in order. Where one ends without white space, a line end stands
/// before the next. Nothing where a page is missing or the place lies beyond their texts.
std::optional<std::string> textAt(std::span<const Page> pages, const PageAnchor& place);

}  // namespace core
