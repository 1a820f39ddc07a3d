// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/answering/question_kind.h"
#include "core/library/library.h"

namespace core {

/// The answer to a question that is counted or listed by code over the whole text.
struct MentionReport {
  DocumentInfo document;
  /// One for each mention, in reading order: the sentence around it, with its own place and without marks of turns.
  std::vector<Passage> sentences;
  double seconds = 0;  ///< of counting alone, without reading
};

/// Counts or lists over a reading's whole text. `question` is a Count or a List.
MentionReport mentionsOf(const Library& library, const Reading& reading, const DocumentInfo& document,
                         const QuestionKind& question);

}  // namespace core
