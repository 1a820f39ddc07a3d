// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>

#include "app/evaluation.h"
#include "app/score_table.h"
#include "core/evaluation/needle_search.h"
#include "core/evaluation/perplexity.h"
#include "core/exporting/output_file.h"

namespace app {
namespace {

struct NeedleRequest {
  std::vector<std::string> files;
  std::string markdown;
  core::NeedleOptions options;
};

Json toJson(const core::NeedleReport& report, const NeedleRequest& request) {
  Json answers = Json::array();
  for (const auto& answer : report.answers)
    answers.push_back({{"kind", core::nameOf(answer.kind)},
                       {"tokens", answer.tokens},
                       {"depth", answer.depth},
                       {"row", core::nameOf(answer.row)},
                       {"question", answer.question},
                       {"right", answer.rightAnswer},
                       {"answer", answer.text}});
  return {{"together", request.options.together}, {"repeats", request.options.repeats},
          {"seed", request.options.seed},         {"passages", request.options.answers.passages},
          {"rows", tableJson(report.table)},      {"answers", std::move(answers)}};
}

void needles(const Session& session, NeedleRequest request) {
  std::sort(request.options.depths.begin(), request.options.depths.end());
  std::string text;
  for (const auto& file : request.files) text += core::readSample(file).text + "\n\n";
  auto models = variantsOf(session);
  const auto model = readerModelOf(session);
  auto line = evaluationProgress(session);
  const auto report = core::evaluateNeedles(
      models, core::readerOf(*model), text, request.options, [&](const std::string& now) { line.show(now); },
      session.stop);
  line.clear();
  if (!request.markdown.empty()) core::writeOutput(request.markdown, markdownTable(report.table));
  if (session.json) return printJson(toJson(report, request));
  fmt::print("How often the answer holds what was hidden, by depth; 95 % intervals by text\n\n{}",
             plainTable(report.table));
}

}  // namespace

void addNeedleEvaluation(CLI::App& verb, Session& session) {
  const auto request = std::make_shared<NeedleRequest>();
  auto& options = request->options;
  CLI::App& part = *verb.add_subcommand("needle", "Find what was hidden in a long text");
  part.final_callback([&session, request] { needles(session, *request); });
  part.add_option("--text", request->files, "Text files to hide it in")->required()->type_name("FILE...");
  std::map<std::string, core::NeedleKind> kinds;
  for (const auto kind : core::kNeedleKinds) kinds.emplace(core::nameOf(kind), kind);
  part.add_option("--kinds", options.kinds,
                  "A number in sentences that repeat (noise), a number (number) or a code (uuid) in text, and a fact "
                  "that shares no word with its question (meaning)")
      ->delimiter(',')
      ->type_name("KIND,...")
      ->transform(CLI::CheckedTransformer(kinds).description(""));
  part.add_option("--lengths", options.lengths, "Tokens of the texts")
      ->delimiter(',')
      ->type_name("N,...")
      ->check(CLI::Range(256, 10'000'000).description(""));
  part.add_option("--depths", options.depths, "Where in the text, from 0 to 1")
      ->delimiter(',')
      ->type_name("X,...")
      ->check(CLI::Range(0.0, 1.0).description(""));
  part.add_option("--repeats", options.repeats, "How many of each kind, length and depth")
      ->type_name("N")
      ->check(CLI::Range(1, 10'000).description(""))
      ->capture_default_str();
  part.add_flag("--together", options.together, "Hide one at every depth of the same text: less to read, and harder");
  part.add_option("--seed", options.seed, "Of what is hidden where, and of the intervals")->capture_default_str();
  addAnswerRows(part, options.answers);
  addMarkdownOption(part, request->markdown);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace app
