// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// A word of a text and where it stands.
struct WordInText {
  std::string folded;  ///< without case
  std::string stem;    ///< by the Snowball stemmer for English: "trademarks" and "Trademark" share theirs
  TextRange range;     ///< bytes
};

/// The words of a text by Unicode's rules, in order; numbers are words, punctuation is none.
std::vector<WordInText> wordsIn(std::string_view text);

/// Whether a folded word only holds a sentence together ("the", "which", "did"). English.
bool isFunctionWord(const std::string& folded);

/// The stems of the words that say what a text is about.
std::set<std::string> contentStems(std::string_view text);

/// The sentences of a text without the white space around them. A line end inside a paragraph ends no sentence, an
/// empty line does; abbreviations known to ICU do not.
std::vector<TextRange> sentencesIn(std::string_view text);

}  // namespace core
