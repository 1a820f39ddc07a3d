// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "app/evaluation.h"
#include "app/score_table.h"
#include "core/evaluation/question_answering.h"
#include "core/exporting/output_file.h"
#include "core/reading/reading_session.h"

namespace app {
namespace {

struct AnswerRequest {
  std::string file, markdown;
  core::AnsweringOptions options;
};

Json toJson(const core::AnsweringReport& report, const core::QuestionSet& set, const AnswerRequest& request) {
  Json answers = Json::array();
  for (const auto& answer : report.answers)
    answers.push_back({{"document", answer.document},
                       {"question", answer.question},
                       {"row", core::nameOf(answer.row)},
                       {"answer", answer.text},
                       {"right", answer.rightAnswers}});
  return {{"set", set.name},
          {"joined", request.options.joined},
          {"seed", request.options.draw.seed},
          {"passages", request.options.answers.passages},
          {"questions", report.questions},
          {"unanswerable", report.unanswerable},
          {"rows", tableJson(report.table)},
          {"answers", std::move(answers)}};
}

void answers(const Session& session, const AnswerRequest& request) {
  auto models = variantsOf(session);
  const auto model = readerModelOf(session);
  const auto set = core::readQuestionSet(request.file, core::tokenEndsOf(models.tokenizer()));
  auto line = evaluationProgress(session);
  const auto report = core::evaluateAnswers(
      models, core::readerOf(*model), set, request.options, [&](const std::string& text) { line.show(text); },
      session.stop);
  line.clear();
  if (!request.markdown.empty()) core::writeOutput(request.markdown, markdownTable(report.table));
  if (session.json) return printJson(toJson(report, set, request));
  fmt::print("{} questions of {}, {} without an answer; 95 % intervals by document\n\n{}", report.questions, set.name,
             report.unanswerable, plainTable(report.table));
}

}  // namespace

void addAnswerEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<AnswerRequest>();
  CLI::App& part = *verb.add_subcommand("qa", "Answers beside those of people, by what they are made from");
  part.final_callback([&session, request] { answers(session, *request); });
  addQuestionSet(part, request->file, request->options.draw);
  part.add_flag("--joined", request->options.joined, "Read all documents as one");
  addAnswerRows(part, request->options.answers);
  addMarkdownOption(part, request->markdown);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
