// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <map>
#include <memory>

#include "app/evaluation.h"
#include "app/score_table.h"
#include "core/evaluation/summaries.h"
#include "core/exporting/output_file.h"
#include "core/reading/reading_session.h"

namespace app {
namespace {

struct SummaryRequest {
  std::string file, markdown;
  bool about = false;
  std::size_t questions = 0;
  core::SummaryOptions options;
};

Json toJson(const core::SummaryReport& report, const core::QuestionSet& set, const SummaryRequest& request) {
  Json summaries = Json::array();
  for (const auto& summary : report.summaries) {
    Json item = {{"document", summary.document}, {"row", summary.row}, {"text", summary.text}};
    if (!summary.about.empty()) item["about"] = summary.about;
    summaries.push_back(std::move(item));
  }
  return {{"set", set.name},
          {"seed", request.options.seed},
          {"documents", report.documents},
          {"rows", tableJson(report.table)},
          {"summaries", std::move(summaries)}};
}

void summaries(const Session& session, const SummaryRequest& request) {
  const auto model = readerModelOf(session);
  const auto tokenEnds = core::tokenEndsOf(model->tokenizer());
  const auto set = core::readQuestionSet(request.file, tokenEnds);
  auto line = evaluationProgress(session);
  const auto watch = [&](const std::string& text) { line.show(text); };
  const auto& options = request.options;
  const core::QuestionDraw draw{.documents = options.documents, .perDocument = request.questions, .seed = options.seed};
  const auto report = request.about
                          ? core::evaluateSubjectSummaries(*model, set, {options.levels, draw}, watch, session.stop)
                          : core::evaluateSummaries(set, tokenEnds, options, watch, session.stop);
  line.clear();
  if (!request.markdown.empty()) core::writeOutput(request.markdown, markdownTable(report.table));
  if (session.json) return printJson(toJson(report, set, request));
  fmt::print("{} documents of {}; {}95 % intervals by document\n\n{}", report.documents, set.name,
             request.about ? "summaries about their questions; " : "", plainTable(report.table));
}

}  // namespace

void addSummaryEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<SummaryRequest>();
  auto& options = request->options;
  CLI::App& part = *verb.add_subcommand("summary", "Summaries beside those of people and two simple baselines");
  part.final_callback([&session, request] { summaries(session, *request); });
  part.add_option("--set", request->file,
                  "Documents with summaries: QMSum, SQuALITY, SciTLDR, or {body, abstract} lines")
      ->required()
      ->type_name("FILE");
  std::map<std::string, core::SummaryLevel> levels;
  for (const auto level :
       {core::SummaryLevel::Line, core::SummaryLevel::Short, core::SummaryLevel::Section, core::SummaryLevel::Bullets})
    levels.emplace(core::nameOf(level), level);
  part.add_option("--levels", options.levels, "Which summaries: line, short, section, bullets")
      ->delimiter(',')
      ->type_name("LEVEL,...")
      ->transform(CLI::CheckedTransformer(levels).description(""));
  part.add_option("--documents", options.documents, "How many documents, the first ones; 0: all")
      ->type_name("N")
      ->check(CLI::Range(0, 1'000'000).description(""))
      ->capture_default_str();
  part.add_flag("--about", request->about,
                "Summaries about the questions of QMSum and SQuALITY instead, each beside its answers; the model reads "
                "every document once");
  part.add_option("--questions", request->questions, "With --about: how many questions of each document; 0: all")
      ->type_name("N")
      ->check(CLI::Range(0, 1'000'000).description(""))
      ->capture_default_str();
  part.add_option("--seed", options.seed, "Of the intervals and which questions")->capture_default_str();
  addMarkdownOption(part, request->markdown);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
