// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/json_values.h"
#include "app/progress.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte ask report.pdf \"Who signed the contract?\"\n"
    "  latte ask minutes.vtt notes.txt \"What was agreed?\" --top 5\n"
    "  latte ask secret.pdf \"When?\" --password-file password.txt --json\n";

struct Question {
  std::vector<std::string> filesAndText;  ///< the text is the last
  int passages = 3;

  const std::string& text() const { return filesAndText.back(); }
  std::vector<std::string> files() const { return {filesAndText.begin(), filesAndText.end() - 1}; }
};

struct Found {
  core::EvidenceReport report;
  std::vector<std::string> places;  ///< citations of the passages
  bool cached = false;              ///< the document had been read before
};

void print(const Found& found, int columns) {
  fmt::print("\n{}\n", shortened(fileName(found.report.document.path), columns));
  int width = 0;
  for (const std::string& place : found.places) width = std::max(width, columnsOf(place));
  width = std::min(width, columns / 3);
  for (std::size_t i = 0; i < found.places.size(); ++i) {
    const std::string quote = plainText(found.report.passages[i].passage.text);
    fmt::print("  {}  {}\n", padded(shortened(found.places[i], width), width), wrapped(quote, columns, width + 4));
  }
}

Json toJson(const Found& found, const PageLabels& labels) {
  Json evidence = Json::array();
  for (const auto& passage : found.report.passages)
    evidence.push_back(evidenceJson(found.report.document, passage, labels));
  return {{"evidence", std::move(evidence)}, {"seconds", found.report.seconds}, {"cached", found.cached}};
}

/// One evidence list over all files, in the order of the files; those that failed in a list of their own.
Json merged(const Question& question, const FileResults& outcome) {
  Json evidence = Json::array(), failed = Json::array();
  double seconds = 0;
  bool cached = true;
  for (const Json& result : outcome.results) {
    if (result.contains("error")) {
      failed.push_back(result);
      continue;
    }
    for (const Json& passage : result["evidence"]) evidence.push_back(passage);
    seconds += result["seconds"].get<double>();
    cached = cached && result["cached"].get<bool>();
  }
  Json json = {{"question", question.text()},
               {"label", "found"},
               {"evidence", std::move(evidence)},
               {"seconds", rounded(seconds)},
               {"cached", cached}};
  if (!failed.empty()) json["failed"] = std::move(failed);
  return json;
}

void ask(Session& session, const Question& question) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  bool first = true;
  const FileResults outcome = forEachFile(question.files(), [&](const std::string& file) {
    ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
    const core::ReadReport read = engine.read(file, password, line.watcher(), session.stop);
    Found found{engine.evidence(read, question.text(), question.passages), {}, read.cached};
    line.clear();
    const PageLabels labels = pageLabels(engine.library(), read.id);
    for (const auto& passage : found.report.passages)
      found.places.push_back(citation(read.document, passage.passage, labels));
    if (!session.json && std::exchange(first, false))
      fmt::print("The passages where the model's keys and the text search point:\n");
    if (!session.json) print(found, terminal.columns);
    return toJson(found, labels);
  });
  if (session.json) printJson(merged(question, outcome));
  session.exitCode = outcome.exitCode();
}

}  // namespace

void addAskVerb(CLI::App& program, Session& session) {
  const auto question = std::make_shared<Question>();
  CLI::App& verb = addVerb(program, "ask", "Find the passages that answer a question", kExamples,
                           [&session, question] { ask(session, *question); });
  verb.add_option("FILE... QUESTION", question->filesAndText,
                  "Documents, read first if they were not, or ids of documents; then the question")
      ->required()
      ->expected(2, CLI::detail::expected_max_vector_size);
  verb.add_option("--top", question->passages, "How many passages of each document")
      ->type_name("N")
      ->check(CLI::Range(1, 50).description(""))
      ->capture_default_str();
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
