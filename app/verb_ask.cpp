// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/citation.h"
#include "app/progress.h"
#include "app/reading_notice.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/exporting/json_values.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte ask report.pdf \"Who signed the contract?\"\n"
    "  latte ask minutes.vtt notes.txt \"What was agreed?\" --top 5\n"
    "  latte ask contract.pdf \"How many times is the deposit mentioned?\"\n"
    "  latte ask novel.pdf \"Who is the heir?\" --as-of 120          as if page 120 were the last that was read\n"
    "  latte ask secret.pdf \"When?\" --password-file password.txt --json\n";

struct Question {
  std::vector<std::string> filesAndText;  ///< the text is the last
  core::AskRequest request;
  bool noCache = false, strict = false;

  const std::string& text() const { return filesAndText.back(); }
  std::vector<std::string> files() const { return {filesAndText.begin(), filesAndText.end() - 1}; }
};

/// What stands after an answer, so that people know what it may be trusted for.
const char* meaning(core::AnswerLabel label) {
  switch (label) {
    case core::AnswerLabel::Read:
      return "read: from the reading of the whole document; a gist, no proof";
    case core::AnswerLabel::Found:
      return "found: in these places";
    case core::AnswerLabel::Computed:
      return "computed: counted by code over the whole text";
    case core::AnswerLabel::NotFound:
      break;
  }
  return "not found: the nearest passages";
}

void print(const core::DocumentInfo& document, const core::Answer& answer, const PageLabels& labels, int columns,
           bool named) {
  const auto placeOf = [&](const core::Citation& one) { return citation(document, one.passage, one.anchor, labels); };
  if (named) fmt::print("{}\n", shortened(fileName(document.path), columns));
  const bool isFound = answer.label == core::AnswerLabel::Found && !answer.citations.empty();
  const std::string source = isFound ? " [" + placeOf(answer.citations.front()) + "]" : "";
  if (!answer.text.empty()) fmt::print("{}\n", wrapped(plainText(answer.text) + source, columns, 0));
  if (!answer.remark.empty()) fmt::print("{}\n", wrapped(answer.remark, columns, 0));
  fmt::print("\n{}\n", meaning(answer.label));
  std::vector<std::pair<std::string, std::string>> quotes;
  int width = 0;
  for (const auto& one : answer.citations) {
    quotes.emplace_back(placeOf(one), plainText(one.quote) + (one.byReader ? " (chosen by the reader)" : ""));
    width = std::min(std::max(width, columnsOf(quotes.back().first)), columns / 3);
  }
  for (const auto& [place, quote] : quotes)
    fmt::print("  {}  {}\n", padded(shortened(place, width), width), wrapped(quote, columns, width + 4));
}

/// How much an answer says: that of several documents which says most stands for all.
int rank(const Json& answer) {
  const std::string label = answer["label"];
  if (label == "not_found") return 0;
  return answer["answer"].get_ref<const std::string&>().empty() ? 1 : 2;
}

/// One answer over all files, the answers of each, and those files that failed in a list of their own.
Json merged(const Question& question, const FileResults& outcome) {
  Json answers = Json::array(), evidence = Json::array(), failed = Json::array();
  double seconds = 0;
  bool cached = true;
  const Json* best = nullptr;
  for (const Json& result : outcome.results) {
    if (result.contains("error")) {
      failed.push_back(result);
      continue;
    }
    if (best == nullptr || rank(result) > rank(*best)) best = &result;
    if (result["label"] != "not_found" || outcome.results.size() == 1)
      for (const Json& one : result["evidence"]) evidence.push_back(one);
    seconds += result["seconds"].get<double>();
    cached = cached && result["cached"].get<bool>();
    answers.push_back(result);
  }
  Json json = {{"question", question.text()}};
  if (best != nullptr) json.update({{"label", (*best)["label"]}, {"answer", (*best)["answer"]}});
  json.update({{"evidence", std::move(evidence)}, {"seconds", core::rounded(seconds)}, {"cached", cached}});
  if (answers.size() > 1) json["answers"] = std::move(answers);
  if (!failed.empty()) json["failed"] = std::move(failed);
  return json;
}

void ask(Session& session, Question& question) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  question.request.question = question.text();
  if (question.noCache) question.request.cache = core::Cache::None;
  core::Engine engine(optionsFor(session, question.files(), question.noCache));
  const auto files = question.files();
  bool first = true;
  const FileResults outcome = forEachFile(files, [&](const std::string& file) {
    announceReading(session, engine, file, password);
    ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
    const core::ReadReport read = engine.read(file, password, line.watcher(), session.stop);
    std::string draft;
    const auto showDraft = [&](const std::string& piece) { line.show("writing: " + plainText(draft += piece)); };
    const auto answer = engine.ask(read, question.request, {{}, showDraft}, session.stop);
    line.clear();
    const PageLabels labels = pageLabels(engine.library(), read.id);
    if (!session.json) {
      if (!std::exchange(first, false)) fmt::print("\n");
      print(read.document, answer, labels, terminal.columns, files.size() > 1);
    }
    return answerJson(read.document, answer, labels);
  });
  const Json json = merged(question, outcome);
  if (session.json) printJson(json);
  session.exitCode = outcome.exitCode();
  if (question.strict && session.exitCode == kOk && json["label"] == "not_found") session.exitCode = kNotFound;
}

}  // namespace

void addAskVerb(CLI::App& program, Session& session) {
  const auto question = std::make_shared<Question>();
  CLI::App& verb = addVerb(program, "ask", "Answer a question from documents, every statement with its source",
                           kExamples, [&session, question] { ask(session, *question); });
  // CLI11 takes no blank in a name, but one that does not break.
  verb.add_option("FILE...\u00A0QUESTION", question->filesAndText,
                  "Documents, read first if they were not, or ids of documents; then the question")
      ->required()
      ->expected(2, CLI::detail::expected_max_vector_size);
  verb.add_option("--top", question->request.citations,
                  "How many citations of each document; counts and lists are whole")
      ->type_name("N")
      ->check(CLI::Range(1, 50).description(""))
      ->capture_default_str();
  verb.add_option("--as-of", question->request.asOf, "Answer as if nothing after this page or time had been read")
      ->type_name("PAGE|TIME");
  verb.add_flag("--strict", question->strict, "End with exit code 7 when the answer is not in the documents");
  verb.add_flag("--no-cache", question->noCache, "Answer anew and keep nothing");
  addPasswordOption(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
