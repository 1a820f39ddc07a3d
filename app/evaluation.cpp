// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation.h"

#include <CLI/CLI.hpp>
#include <map>

#include "app/terminal.h"

namespace app {
namespace {

core::ModelPlace placeOf(const core::EngineOptions& engine) {
  auto place = core::findModel(engine.paths, engine.model);
  place.window = engine.window;
  return place;
}

}  // namespace

core::AttentionVariants variantsOf(const Session& session) {
  const auto& engine = session.engine;
  return {placeOf(engine), {engine.device, engine.threads}};
}

std::unique_ptr<core::ReadingModel> readerModelOf(const Session& session) {
  const auto& engine = session.engine;
  return core::ReadingModel::open(placeOf(engine), {engine.device, engine.threads});
}

ProgressLine evaluationProgress(const Session& session) {
  const Terminal terminal = terminalOf();
  return {stderr, terminal.columns, terminal.messages && !session.quiet};
}

Json intervalJson(const core::Interval& interval) {
  return Json::array({core::rounded(interval.low), core::rounded(interval.high)});
}

void addAnswerRows(CLI::App& part, core::AnswerOptions& options) {
  std::map<std::string, core::AnswerRow> rows;
  for (const auto row : core::kAnswerRows) rows.emplace(core::nameOf(row), row);
  part.add_option(
          "--rows", options.rows,
          "Ways to answer: a reader of the passages that people marked (gold), that reading once and words find "
          "(fused), that words find (bm25); no reader, from what was read with window and sinks (window), and "
          "slots (slots), and exact cache (latte), or with full attention (full)")
      ->delimiter(',')
      ->type_name("ROW,...")
      ->transform(CLI::CheckedTransformer(rows).description(""));
  part.add_option("--passages", options.passages, "How many passages the reader gets")
      ->type_name("N")
      ->check(CLI::Range(1, 100).description(""))
      ->capture_default_str();
  part.add_option("--state-tokens", options.stateTokens, "Longer documents are not answered without a reader")
      ->type_name("N")
      ->check(CLI::Range(1, 10'000'000).description(""))
      ->capture_default_str();
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
