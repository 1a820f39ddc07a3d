// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/answering/evidence.h"
#include "core/answering/question_words.h"

namespace core {

struct AnswerPolicy;

/// What was found for a question in one document.
struct FoundPassages {
  QuestionWords words;
  std::vector<EvidencePassage> passages;  ///< best first
  double coveredWords = 0;                ///< share of the question's weight that one of the passages holds
  double headScore = 0;                   ///< of the best

  FoundPassages(const Bm25Index& document, std::string_view question, std::vector<EvidencePassage> best);

  /// Whether the words or the heads lead anywhere.
  bool areNear(const AnswerPolicy& policy) const;
  /// The same for a subject, which may be spoken of in more places than these: so it is, too, where at least half of
  /// its words stand in the document.
  bool holdSubject(const AnswerPolicy& policy) const;
};

/// How many of the best passages are answered from, and decide whether a document holds what is asked.
inline constexpr int kFoundPassages = 3;

/// That the document does not seem to hold what is asked, and which of the question's words stand nowhere in it.
std::string notFoundText(const QuestionWords& words);

}  // namespace core
