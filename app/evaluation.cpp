// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation.h"

#include <CLI/CLI.hpp>

#include "app/terminal.h"

namespace app {

core::AttentionVariants variantsOf(const Session& session) {
  const auto& engine = session.engine;
  return {core::findModel(engine.paths, engine.model), {engine.device, engine.threads}};
}

ProgressLine evaluationProgress(const Session& session) {
  const Terminal terminal = terminalOf();
  return {stderr, terminal.columns, terminal.messages && !session.quiet};
}

Json intervalJson(const core::Interval& interval) {
  return Json::array({rounded(interval.low), rounded(interval.high)});
}

void addQuestionSet(CLI::App& part, std::string& file, core::QuestionDraw& draw) {
  part.add_option("--set,--squad", file, "Documents with questions: SQuAD, COVID-QA, FairytaleQA, QMSum or SQuALITY")
      ->required()
      ->type_name("FILE");
  const auto number = [&](const char* name, auto& value, const char* description) {
    part.add_option(name, value, description)
        ->type_name("N")
        ->check(CLI::Range(0, 1000000).description(""))
        ->capture_default_str();
  };
  number("--documents,--articles", draw.documents, "How many documents, the first ones; 0: all");
  number("--questions-per-document,--questions-per-article", draw.perDocument, "How many questions of each; 0: all");
  number("--limit", draw.questions, "How many questions of all these; 0: all");
  number("--seed", draw.seed, "Which questions, and of the intervals");
}

}  // namespace app
