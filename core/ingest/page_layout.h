// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

/// A page taken apart into its words, so that they can be put together anew.
namespace core {

/// A word in reading order and what stands between it and the one before.
struct PlacedWord {
  std::string_view text;  ///< into the text of the page it was taken from
  Box box;
  bool opensLine = false;
  bool joins = false;  ///< nothing stands between: the second half of a word that was broken
};

std::vector<PlacedWord> placedWords(const Page& page);

/// Makes these words the page's text. They may point into the text the page had until now.
void setWords(Page& page, const std::vector<PlacedWord>& words);

/// Whether two boxes stand in one line.
bool atOneHeight(const Box& a, const Box& b);

/// Words or cells at one height of a page, from left to right, as indices of the boxes they were made of.
struct PageRow {
  Box band;  ///< of the tallest
  std::vector<std::size_t> members;
};

/// Boxes by height, from the top of the page to its bottom. Raised and lowered marks belong to the row beside them.
std::vector<PageRow> rowsOf(const std::vector<Box>& boxes);

}  // namespace core
