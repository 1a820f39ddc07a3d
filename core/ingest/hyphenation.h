// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/ingest/page_layout.h"

namespace core {

/// What a page tells about the spelling of words; without case and without the punctuation around them.
struct Spelling {
  std::unordered_set<std::string> words;                    ///< none that a line's end broke
  std::vector<std::pair<std::string, std::string>> broken;  ///< the halves of those
};
Spelling spellingOf(const std::vector<PlacedWord>& words);

/// Puts words together again that were broken at a line's end; each half keeps its box. Whether the hyphen belongs to
/// the word, other words tell: it goes when the word stands nearby without it ("exam-ple"), stays when it stands there
/// with it or both halves are words of their own ("long-term"). Where they tell nothing, most others nearby decide.
/// Before a capital or a digit it stays ("COVID-19"); a soft hyphen always goes. `nearby` is the spelling of this page
/// and of those around it.
void joinBrokenWords(std::vector<PlacedWord>& words, const std::vector<const Spelling*>& nearby);

}  // namespace core
