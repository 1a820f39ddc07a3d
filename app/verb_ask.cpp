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
    "  latte ask contract.pdf \"How many times is the deposit mentioned?\"\n"
    "  latte ask secret.pdf \"When?\" --password-file password.txt --json\n";

struct Question {
  std::vector<std::string> filesAndText;  ///< the text is the last
  int passages = 3;

  const std::string& text() const { return filesAndText.back(); }
  std::vector<std::string> files() const { return {filesAndText.begin(), filesAndText.end() - 1}; }
};

/// What one document says.
struct Reply {
  std::string path, summary;                                ///< summary stands behind the file's name; may be empty
  std::vector<std::pair<std::string, std::string>> quotes;  ///< where, what
  Json json;
};

bool isComputed(const core::QuestionKind& kind) {
  return kind.wants == core::QuestionKind::Wants::Count || kind.wants == core::QuestionKind::Wants::List;
}

Reply found(core::Engine& engine, const core::ReadReport& read, const Question& question) {
  const auto report = engine.evidence(read, question.text(), question.passages);
  const PageLabels labels = pageLabels(engine.library(), read.id);
  Reply reply{report.document.path, "", {}, {{"evidence", Json::array()}, {"seconds", report.seconds}}};
  for (const auto& passage : report.passages) {
    reply.quotes.emplace_back(citation(report.document, passage.passage, labels), plainText(passage.passage.text));
    reply.json["evidence"].push_back(evidenceJson(report.document, passage, labels));
  }
  return reply;
}

Reply computed(core::Engine& engine, const core::ReadReport& read, const core::QuestionKind& kind) {
  const auto report = engine.mentions(read, kind);
  const PageLabels labels = pageLabels(engine.library(), read.id);
  const auto count = report.sentences.size();
  Reply reply{report.document.path,
              fmt::format(": {} {}", grouped(count), count == 1 ? "mention" : "mentions"),
              {},
              {{"evidence", Json::array()}, {"seconds", report.seconds}, {"count", count}}};
  for (const auto& sentence : report.sentences) {
    reply.quotes.emplace_back(citation(report.document, sentence, labels), plainText(sentence.text));
    reply.json["evidence"].push_back(mentionJson(report.document, sentence, labels));
  }
  return reply;
}

void print(const Reply& reply, int columns) {
  fmt::print("\n{}\n", shortened(fileName(reply.path) + reply.summary, columns));
  int width = 0;
  for (const auto& [place, quote] : reply.quotes) width = std::max(width, columnsOf(place));
  width = std::min(width, columns / 3);
  for (const auto& [place, quote] : reply.quotes)
    fmt::print("  {}  {}\n", padded(shortened(place, width), width), wrapped(quote, columns, width + 4));
}

std::string headline(const core::QuestionKind& kind) {
  if (!isComputed(kind)) return "The passages where the model's keys and the text search point:";
  return "Counted by code over the whole text: " + plainText(kind.subject);
}

/// One evidence list over all files, in the order of the files; those that failed in a list of their own.
Json merged(const Question& question, const core::QuestionKind& kind, const FileResults& outcome) {
  Json evidence = Json::array(), failed = Json::array();
  double seconds = 0;
  std::size_t count = 0;
  bool cached = true;
  for (const Json& result : outcome.results) {
    if (result.contains("error")) {
      failed.push_back(result);
      continue;
    }
    for (const Json& passage : result["evidence"]) evidence.push_back(passage);
    seconds += result["seconds"].get<double>();
    count += result.value("count", std::size_t{0});
    cached = cached && result["cached"].get<bool>();
  }
  Json json = {{"question", question.text()}, {"label", isComputed(kind) ? "computed" : "found"}};
  if (isComputed(kind)) json.update({{"answer", std::to_string(count)}, {"subject", kind.subject}, {"count", count}});
  json.update({{"evidence", std::move(evidence)}, {"seconds", rounded(seconds)}, {"cached", cached}});
  if (!failed.empty()) json["failed"] = std::move(failed);
  return json;
}

void ask(Session& session, const Question& question) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  const auto kind = core::kindOf(question.text());
  core::Engine engine(session.engine);
  bool first = true;
  const FileResults outcome = forEachFile(question.files(), [&](const std::string& file) {
    ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
    const core::ReadReport read = engine.read(file, password, line.watcher(), session.stop);
    Reply reply = isComputed(kind) ? computed(engine, read, kind) : found(engine, read, question);
    reply.json["cached"] = read.cached;
    line.clear();
    if (!session.json && std::exchange(first, false)) fmt::print("{}\n", headline(kind));
    if (!session.json) print(reply, terminal.columns);
    return reply.json;
  });
  if (session.json) printJson(merged(question, kind, outcome));
  session.exitCode = outcome.exitCode();
}

}  // namespace

void addAskVerb(CLI::App& program, Session& session) {
  const auto question = std::make_shared<Question>();
  CLI::App& verb = addVerb(program, "ask", "Find the passages that answer a question, or count and list mentions",
                           kExamples, [&session, question] { ask(session, *question); });
  verb.add_option("FILE... QUESTION", question->filesAndText,
                  "Documents, read first if they were not, or ids of documents; then the question")
      ->required()
      ->expected(2, CLI::detail::expected_max_vector_size);
  verb.add_option("--top", question->passages, "How many passages of each document; counts and lists are whole")
      ->type_name("N")
      ->check(CLI::Range(1, 50).description(""))
      ->capture_default_str();
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
