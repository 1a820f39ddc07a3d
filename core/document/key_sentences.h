// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace core {

/// A sentence of a passage, and how much it says of what the sentences around it say.
struct KeySentence {
  int passage = 0;
  TextRange range;              ///< bytes of the passage's text
  std::set<std::string> stems;  ///< of its content words
  double standing = 1;          ///< how well it can stand alone, 0 … 1
  double weight = 0;            ///< set by weigh()
};

/// How well a sentence can stand alone: 1 for a whole statement; less for questions, quotations and what leans on the
/// sentence before it; near 0 for headings, rows of tables, captions, references and fragments. In any language; the
/// words that lean are English.
double standingOf(std::string_view sentence);

/// Bytes of a passage as a sentence, not yet weighed.
KeySentence keySentence(const Passage& passage, const TextRange& range);

/// The sentences of a passage, in order. None goes across a change of speakers or a heading, and none
/// holds a speaker's label.
std::vector<KeySentence> keySentencesIn(const Passage& passage);

/// Share of the stems that the sentence holds; 0 of none.
double heldBy(const KeySentence& sentence, const std::set<std::string>& stems);

/// Share of the words of the one that has fewer that the other has, too.
double sharedWords(const KeySentence& a, const KeySentence& b);

/// Weighs sentences that were chosen from one stretch: by the content words they share with the others there, each by
/// the logarithm of how many hold it, over the root of the sentence's length, times the standing. Words in more than
/// half of the sentences say nothing of any.
void weigh(std::vector<KeySentence>& sentences);

}  // namespace core
