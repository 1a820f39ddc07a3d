// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/answering/question_kind.h"
#include "core/library/search.h"

namespace core {

/// One place in the text, found by code and not by the model.
struct TextHit {
  std::size_t position = 0;  ///< of the passage among those given
  TextRange range;     ///< of the words, in that passage's text; a hit that runs on into the next one is cut there
  TextRange sentence;  ///< around them
};

/// Every place where the subject stands, in reading order: its words one after another, whatever their case, in any of
/// their forms and without an article at the front unless the question wants them exactly; or everything of its kind
/// for "dates", "amounts of money", "percentages", "links" and "e-mail addresses". `passages` are a document's, all of
/// them; words that the end of a passage cuts are found too.
std::vector<TextHit> findAll(std::span<const Passage> passages, const QuestionKind& question);

}  // namespace core
