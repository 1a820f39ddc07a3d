// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_answering.h"

#include <fmt/format.h>

#include <utility>

#include "core/evaluation/question_scores.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/rouge.h"

namespace core {
namespace {

std::vector<std::optional<double>> scoresOf(const RowAnswer& answer, const SetQuestion& question) {
  const auto scores = scoreAnswer(answer.text, question.answers);
  const bool answerable = !question.answers.empty(), given = !answer.text.empty();
  std::vector<std::optional<double>> all{scores.exact, scores.f1, scores.contains};
  all.push_back(answerable ? std::optional(scoreSummary(answer.text, question.answers).rougeL) : std::nullopt);
  all.push_back(answerable ? std::optional<double>(given) : std::nullopt);
  all.push_back(answerable ? std::nullopt : std::optional<double>(!given));
  all.push_back(answer.goldIsThere ? std::optional<double>(*answer.goldIsThere) : std::nullopt);
  return all;
}

}  // namespace

AnsweringReport evaluateAnswers(AttentionVariants& models, const PassageReader& reader, QuestionSet set,
                                const AnsweringOptions& options, const EvaluationWatcher& watch, std::stop_token stop) {
  AnsweringReport report;
  ScoreSums sums({"exact", "F1", "contains", "ROUGE-L", "answered", "refused", "evidence"});
  set = drawn(std::move(set), options.draw);
  std::size_t of = 0;
  for (const auto& document : set.documents) of += document.questions.size();
  if (options.joined) set = joined(std::move(set));
  for (const auto& document : set.documents) {
    if (document.questions.empty()) continue;
    const RowAnswers answers(models, reader, document, options.answers, watch, stop);
    for (const auto& question : document.questions) {
      ++report.questions;
      if (watch) watch(fmt::format("question {} of {}  {}", report.questions, of, document.title));
      report.unanswerable += question.answers.empty();
      for (const auto row : options.answers.rows) {
        stopIfAsked(stop);
        const auto answer = answers.answer(row, question, stop);
        if (!answer) continue;
        sums.add(nameOf(row), question.origin, scoresOf(*answer, question));
        report.answers.push_back({document.title, question.text, row, answer->text, question.answers});
      }
    }
  }
  report.table = sums.table(options.draw.seed);
  return report;
}

}  // namespace core
