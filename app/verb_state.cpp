// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "app/citation.h"
#include "app/progress.h"
#include "app/reading_report.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/exporting/json_values.h"
#include "core/library/document_names.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte state list\n"
    "  latte state show report.pdf\n"
    "  latte state delete report.pdf 3f2a9c01       by file or by the beginning of its id\n"
    "  latte state append monday.vtt tuesday.vtt     read tuesday on from where monday ended: a document of both\n";
constexpr std::size_t kShortId = 8;

std::uint64_t total(const core::LibrarySizes& sizes) {
  return sizes.text + sizes.evidence + sizes.masses + sizes.checkpoints + sizes.answers;
}

std::string stateOf(const std::optional<core::Reading>& reading) {
  if (!reading) return "not read";
  return reading->finished ? "read" : "read in part";
}

Json toJson(const core::Library& library, const core::StoredDocument& document) {
  Json json = documentJson(document.info);
  json["added"] = fmt::format("{:%FT%TZ}", fmt::gmtime(document.addedAtMs / 1000));
  if (const auto reading = library.currentReading(document.id)) {
    json.update({{"finished", reading->finished},
                 {"tokens", reading->tokens},
                 {"passages", reading->passages},
                 {"seconds", core::rounded(reading->seconds)},
                 {"state_bytes", reading->stateBytes},
                 {"coverage", coverageJson(reading->coverage, pageLabels(library, document.id))}});
  }
  json["bytes"] = total(library.sizesOf(document.id));
  return json;
}

void list(const Session& session) {
  const auto library = core::Library::openForReading(session.engine.paths.library());
  const auto documents = library ? library->listDocuments() : std::vector<core::StoredDocument>();
  if (session.json) {
    Json all = Json::array();
    for (const auto& document : documents) all.push_back(toJson(*library, document));
    return printJson({{"documents", std::move(all)}});
  }
  for (const auto& document : documents) {
    const auto reading = library->currentReading(document.id);
    fmt::print("{}  {}  {:>9} tokens  {:>9}  {}\n", document.info.contentHash.substr(0, kShortId),
               padded(shortened(fileName(document.info.path), 36), 36), grouped(reading ? reading->tokens : 0),
               bytesText(total(library->sizesOf(document.id))), stateOf(reading));
  }
}

core::Library open(const Session& session, const std::string& name) {
  auto library = core::Library::openForReading(session.engine.paths.library());
  if (!library)
    throw core::Error(core::Failure::Failed,
                      fmt::format("\"{}\" was not read, nothing was: begin with latte read FILE.", name));
  return *std::move(library);
}

Json sizesJson(const core::LibrarySizes& sizes) {
  return {{"text", sizes.text},
          {"evidence", sizes.evidence},
          {"masses", sizes.masses},
          {"checkpoints", sizes.checkpoints},
          {"answers", sizes.answers}};
}

void print(const core::Library& library, const core::StoredDocument& document) {
  const auto reading = library.currentReading(document.id);
  const auto line = [](const char* name, const std::string& value) { fmt::print("{:<10}  {}\n", name, value); };
  line("id", document.info.contentHash);
  line("title", plainText(document.info.title));
  line("path", plainText(document.info.path));
  for (const auto& part : document.info.parts) line("part", plainText(part.path));
  line("state", stateOf(reading));
  if (reading) {
    line("coverage", coverageText(document.info, reading->coverage, pageLabels(library, document.id)));
    line("tokens", fmt::format("{} in {} passages", grouped(reading->tokens), reading->passages));
  }
  const Json sizes = sizesJson(library.sizesOf(document.id));
  for (const auto& [name, bytes] : sizes.items()) line(name.c_str(), bytesText(bytes.get<std::uint64_t>()));
}

void show(Session& session, const std::vector<std::string>& names) {
  const core::Library library = open(session, names.front());
  const core::StoredDocument document = core::documentNamed(library, names.front());
  if (!session.json) return print(library, document);
  Json json = toJson(library, document);
  json["stored"] = sizesJson(library.sizesOf(document.id));
  if (const auto reading = library.currentReading(document.id))
    json["checkpoints"] = library.checkpointPositions(reading->id);
  printJson(json);
}

void remove(Session& session, const std::vector<std::string>& names) {
  core::Engine engine(session.engine);
  const FileResults outcome = forEachFile(names, [&](const std::string& name) {
    const core::StoredDocument document = core::documentNamed(engine.library(), name);
    const std::uint64_t bytes = engine.libraryForWriting(session.stop).removeDocument(document.id);
    if (!session.json)
      fmt::print("{}: all that was kept of it is deleted, {} given back; the file itself stays\n",
                 fileName(document.info.path), bytesText(bytes));
    return Json{{"document", document.info.contentHash}, {"path", document.info.path}, {"bytes_given_back", bytes}};
  });
  if (session.json) printJson({{"deleted", outcome.results}});
  session.exitCode = outcome.exitCode();
}

struct Addition {
  std::string document, file;
};

void append(Session& session, const Addition& addition) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  const core::ReadReport report =
      engine.append(addition.document, addition.file, password, line.watcher(), session.stop);
  line.clear();
  const PageLabels labels = pageLabels(engine.library(), report.id);
  if (session.json) return printJson(readingJson(report, labels));
  printReading(report, labels);
  fmt::print("  id {}: latte ask {} \"…\"\n", report.document.contentHash,
             report.document.contentHash.substr(0, kShortId));
}

void addAppend(CLI::App& verb, Session& session) {
  const auto addition = std::make_shared<Addition>();
  CLI::App& part = *verb.add_subcommand(
      "append",
      "Read a file after the end of a document that was read: a new document of both, without reading the "
      "first again");
  part.add_option("DOCUMENT", addition->document, "A file that was read, or the beginning of an id")->required();
  part.add_option("FILE", addition->file, "What comes after it: a file of the same kind")->required();
  part.final_callback([&session, addition] { append(session, *addition); });
  addPasswordOption(part, session);
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

void addPart(CLI::App& verb, Session& session, const char* name, const char* description, int most,
             void (*action)(Session&, const std::vector<std::string>&)) {
  const auto names = std::make_shared<std::vector<std::string>>();
  CLI::App& part = *verb.add_subcommand(name, description);
  part.add_option("DOCUMENT", *names, "A file, or the beginning of an id")->required()->expected(1, most);
  part.final_callback([&session, names, action] { action(session, *names); });
  addOutputOptions(part, session);
}

}  // namespace

void addStateVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "state", "What is kept of the documents that were read", kExamples);
  verb.require_subcommand(1);
  CLI::App& all = *verb.add_subcommand("list", "All documents, the newest first");
  all.final_callback([&session] { list(session); });
  addOutputOptions(all, session);
  addPart(verb, session, "show", "What is kept of one document", 1, show);
  addPart(verb, session, "delete", "Delete all that is kept of documents, never the files themselves",
          CLI::detail::expected_max_vector_size, remove);
  addAppend(verb, session);
}

}  // namespace app
