// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/question_set.h"

namespace core {

/// A question with the passages to answer it from.
struct AnswerContext {
  std::string question;
  std::vector<std::string> passages;
  std::string answer;  ///< empty: the passages do not answer
  struct Place {
    std::size_t passage = 0, begin = 0, end = 0;  ///< bytes of the passage
  };
  std::optional<Place> place;  ///< where the answer stands word for word
};

struct ContextMix {
  double alone = 0.5;               ///< share of questions with their passage alone
  double withheld = 0.12;           ///< share of questions whose passage is missing, so that they have no answer
  std::size_t passages = 3;         ///< at most
  std::size_t distractorsFrom = 6;  ///< the others are drawn from so many that BM25 finds most like the question
  std::uint64_t seed = 1;
};

/// One context for each question with known passages. The same on every machine.
std::vector<AnswerContext> answerContexts(const QuestionSet& set, const ContextMix& mix);

}  // namespace core
