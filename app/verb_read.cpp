// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/progress.h"
#include "app/reading_notice.h"
#include "app/reading_report.h"
#include "app/terminal.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte read report.pdf                  read it once; questions are answered from then on\n"
    "  latte read *.pdf --json                several files, one JSON object\n"
    "  pdftotext book.pdf - | latte read -    text from standard input\n";

void read(Session& session, const std::vector<std::string>& files) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  const FileResults outcome = forEachFile(files, [&](const std::string& file) {
    announceReading(session, engine, file, password);
    ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
    const core::ReadReport report = engine.read(file, password, line.watcher(), session.stop);
    line.clear();
    const PageLabels labels = pageLabels(engine.library(), report.id);
    if (!session.json) printReading(report, labels);
    return readingJson(report, labels);
  });
  if (session.json) printJson(files.size() == 1 ? outcome.results.front() : Json{{"results", outcome.results}});
  session.exitCode = outcome.exitCode();
}

}  // namespace

void addReadVerb(CLI::App& program, Session& session) {
  const auto files = std::make_shared<std::vector<std::string>>();
  CLI::App& verb = addVerb(program, "read", "Read documents once and keep what was read", kExamples,
                           [&session, files] { read(session, *files); });
  verb.add_option("FILE", *files, "PDFs, SRT or VTT transcripts, plain text; - is standard input")->required();
  addDocumentOptions(verb, session);
  // Hidden: for tests that stop a short reading between checkpoints.
  verb.add_option("--checkpoint-seconds", session.engine.checkpointSeconds)->check(CLI::NonNegativeNumber)->group("");
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
