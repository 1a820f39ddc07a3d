// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <vector>

#include "core/document/key_sentences.h"
#include "core/library/records.h"

namespace core {

/// What makes a sentence stand for a whole document beside its words.
struct Emphasis {
  std::set<std::string> title = {};  ///< stems; a sentence that holds them all weighs three times as much
  double front = 1;                  ///< times the weight of the first section's sentences
};

/// The sentences that were noted of consecutive sections, to choose from. Owns copies; refers to nothing.
class NotePool {
 public:
  /// `passages` are all of the document's, in order.
  NotePool(const std::vector<SectionNote>& notes, const std::vector<PassageRow>& passages,
           const Emphasis& emphasis = {});

  /// At most `count` sentences: the best of each of as many equal stretches of sections as there are to choose, if
  /// it is a statement, then the best of all. Fragments only where the sections hold nothing else. In reading order.
  std::vector<KeySentence> choose(int count) const;

  /// Whether there is nothing but fragments.
  bool isFragments() const;

 private:
  struct Noted {
    KeySentence sentence;
    int section = 0;
  };
  class Choice;

  std::vector<Noted> noted_;
  int sections_ = 0;
};

}  // namespace core
