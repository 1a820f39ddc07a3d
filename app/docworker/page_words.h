// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler.h>

#include <string>
#include <vector>

#include "core/document/document.h"

namespace app {

/// A word as the page's text layer has it, before anyone asked whether it can be seen.
struct RawWord {
  std::string text;        ///< UTF-8, no white space
  core::Box box;           ///< union of its characters' boxes
  float height = 0;        ///< of its tallest character, along or across: rotated text has its height in the width
  bool opensLine = false;  ///< the first of a line
};

/// The words of a page's text layer in reading order. Throws Refused when text and boxes disagree.
std::vector<RawWord> wordsOf(PopplerPage* page);

}  // namespace app
