// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <string>
#include <utility>
#include <vector>

#include "core/document/document.h"

namespace ui {

/// A text to be drawn, and words of it that were given by their bytes.
struct WordText {
  struct Word {
    int begin = 0, length = 0;  ///< UTF-16 units of `text`
  };
  QString text;  ///< signs that show nothing or turn the writing direction are blanks
  std::vector<Word> words;
};

/// `words` are ascending and do not overlap.
WordText wordText(const std::string& utf8, const std::vector<core::TextRange>& words);

}  // namespace ui
