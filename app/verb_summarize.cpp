// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
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
    "  latte summarize report.pdf                   a paragraph\n"
    "  latte summarize report.pdf --level section   what every section says\n"
    "  latte summarize report.pdf --about \"the fog bell\"   what it says about one subject\n"
    "  latte summarize talks/*.vtt --level line     one sentence of each\n"
    "  latte summarize minutes.vtt --level bullets --json\n";

struct Request {
  std::vector<std::string> files;
  std::string level = "short", about;
  bool noCache = false, strict = false;
};

/// The sentence and where it stands: "The lamp was lit in 1861. [p. 3]".
std::string withPlace(const core::DocumentInfo& document, const core::SummarySentence& sentence,
                      const PageLabels& labels) {
  const auto& source = sentence.evidence.front();
  return fmt::format("{} [{}]", plainText(sentence.text), citation(document, source.passage, source.anchor, labels));
}

void printParagraph(const std::vector<std::string>& sentences, int columns) {
  std::string paragraph;
  for (const auto& sentence : sentences) paragraph += (paragraph.empty() ? "" : " ") + sentence;
  fmt::print("{}\n", wrapped(paragraph, columns, 0));
}

void printSentences(const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels,
                    int columns) {
  std::vector<std::string> sentences;
  for (const auto& sentence : summary.sentences) sentences.push_back(withPlace(document, sentence, labels));
  if (summary.level == core::SummaryLevel::Line || summary.level == core::SummaryLevel::Short)
    return printParagraph(sentences, columns);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const std::string heading = plainText(summary.sentences[i].heading);
    if (!heading.empty()) fmt::print("{}{}\n", i == 0 ? "" : "\n", shortened(heading, columns));
    fmt::print("  • {}\n", wrapped(sentences[i], columns, 4));
  }
}

void print(const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels, int columns) {
  const auto coverage = coverageText(document, summary.coverage, labels);
  if (!summary.remark.empty())
    return fmt::print("{}\n\nnot found; {}\n", wrapped(plainText(summary.remark), columns, 0), coverage);
  printSentences(document, summary, labels, columns);
  fmt::print("\nfound: the document's own sentences; {}\n", coverage);
}

core::Summary summaryOf(core::Engine& engine, const core::ReadReport& read, const Session& session,
                        const Request& request) {
  const auto cache = request.noCache ? core::Cache::None : core::Cache::Use;
  return engine.summarize(read, {core::levelNamed(request.level).value(), cache, request.about}, session.stop);
}

void summarize(Session& session, const Request& request) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(optionsFor(session, request.files, request.noCache));
  bool first = true, isHeld = request.about.empty();
  const FileResults outcome = forEachFile(request.files, [&](const std::string& file) {
    announceReading(session, engine, file, password);
    ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
    const core::ReadReport read = engine.read(file, password, line.watcher(), session.stop);
    const core::Summary summary = summaryOf(engine, read, session, request);
    line.clear();
    isHeld = isHeld || !summary.sentences.empty();
    const PageLabels labels = pageLabels(engine.library(), read.id);
    if (!session.json) {
      if (!std::exchange(first, false)) fmt::print("\n");
      if (request.files.size() > 1) fmt::print("{}\n", shortened(fileName(read.document.path), terminal.columns));
      print(read.document, summary, labels, terminal.columns);
    }
    return summaryJson(read.document, summary, labels);
  });
  if (session.json) printJson(request.files.size() == 1 ? outcome.results.front() : Json{{"results", outcome.results}});
  session.exitCode = outcome.exitCode();
  if (request.strict && session.exitCode == kOk && !isHeld) session.exitCode = kNotFound;
}

}  // namespace

void addSummarizeVerb(CLI::App& program, Session& session) {
  const auto request = std::make_shared<Request>();
  CLI::App& verb = addVerb(program, "summarize", "Summarise documents in their own sentences, each with its source",
                           kExamples, [&session, request] { summarize(session, *request); });
  verb.add_option("FILE", request->files, "Documents, read first if they were not, or ids of documents")->required();
  verb.add_option("--level", request->level,
                  "line: one sentence; short: a paragraph; section: what every section says; bullets: the main points")
      ->type_name("LEVEL")
      ->check(CLI::IsMember({"line", "short", "section", "bullets"}).description(""))
      ->capture_default_str();
  verb.add_option("--about", request->about, "A question or subject: what the document says about it, and nothing else")
      ->type_name("SUBJECT");
  verb.add_flag("--strict", request->strict, "End with exit code 7 when no document holds the subject");
  verb.add_flag("--no-cache", request->noCache, "Summarise anew and keep nothing");
  addPasswordOption(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
