// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/answer_rows.h"
#include "core/evaluation/score_table.h"

namespace core {

struct AnsweringOptions {
  AnswerOptions answers;
  QuestionDraw draw;
  bool joined = false;  ///< all documents are read as one, and searched
};

/// What one row said to one question.
struct GivenAnswer {
  std::string document, question;
  AnswerRow row = AnswerRow::Fused;
  std::string text;
  std::vector<std::string> rightAnswers;
};

struct AnsweringReport {
  std::size_t questions = 0, unanswerable = 0;
  ScoreTable table;  ///< exact, F1, contains, ROUGE-L; answered, refused; evidence
  std::vector<GivenAnswer> answers;
};

/// Asks every question of `set` in every row. "answered" is the share of the answerable questions with an answer,
/// "refused" the share of the others without, "evidence" the share of marked ones whose passage is among the three that
/// the reader ranks first. Throws Error(Interrupted) when stopped.
AnsweringReport evaluateAnswers(AttentionVariants& models, const PassageReader& reader, QuestionSet set,
                                const AnsweringOptions& options, const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
