// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/answering/answer.h"
#include "core/library/library.h"

namespace core {

/// What its reader marked in a document.
struct MarkedText {
  Anchor place;            ///< on pages to the byte; elsewhere the lines or times among which the words stand
  std::string words = {};  ///< white space aside as the document has them; not needed on pages
};

/// The longest that is taken for one source, in bytes.
inline constexpr std::size_t kLongestMark = 2000;

/// What was marked as a citation of its reader's, with all of its first and last word. It may go over several passages
/// and pages; its passage is the one in which it begins. Nothing where the words do not stand there in what was read.
/// Throws Error when it is too long for a source.
std::optional<Citation> citationOf(const MarkedText& marked, const Library& library, const Reading& reading);

}  // namespace core
