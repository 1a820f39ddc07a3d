// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "app/citation.h"
#include "app/report.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/exporting/highlights.h"
#include "core/exporting/html_export.h"
#include "core/exporting/json_export.h"
#include "core/exporting/markdown_export.h"
#include "core/exporting/output_file.h"
#include "core/library/document_names.h"
#include "ui/exporting/headless.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte export report.pdf --out report.html          questions, answers and summaries as a page\n"
    "  latte export report.pdf --out notes.odt            the same to go on writing; .pdf to hand on\n"
    "  latte export report.pdf --format highlights --out copy.pdf   the PDF itself, all that was cited marked in it\n"
    "  latte export 3f2a9c01 --format md | less           by the beginning of a document's id\n";

struct Request {
  std::string file, format, out = "-";
};

/// The format asked for, or else the one that the file's name promises.
std::string formatOf(const Request& request, bool json) {
  if (!request.format.empty()) return request.format;
  if (json) return "json";
  const std::string extension = std::filesystem::path(request.out).extension().string();
  for (const char* known : {".md", ".html", ".odt", ".pdf", ".json"})
    if (extension == known) return extension.substr(1);
  if (request.out == "-") return "md";
  throw CLI::ValidationError("--out",
                             "the file's name must end in .md, .html, .odt, .pdf or .json, or --format must say which");
}

core::Error nothingAsked(const std::string& file) {
  const std::string name = fileName(file);
  return {core::Failure::Failed,
          fmt::format("There is nothing to export, nothing was asked about \"{}\" yet: ask with latte ask \"{}\" "
                      "\"QUESTION\".",
                      name, plainText(file))};
}

/// With the path that was given, if it is one: links lead where the file is now. Throws when the document was never
/// read: what is a file can be asked about, what is none is no document.
core::StoredDocument documentOf(const std::optional<core::Library>& library, const std::string& file) {
  std::error_code failure;
  const bool isFile = std::filesystem::is_regular_file(file, failure);
  auto document = library ? core::findByName(*library, file) : std::nullopt;
  if (document && isFile && document->info.parts.empty()) document->info.path = file;
  if (document) return *std::move(document);
  if (isFile) throw nothingAsked(file);
  throw core::Error(core::Failure::Failed,
                    fmt::format("\"{}\" is no document that was read: see latte state list.", plainText(file)));
}

/// The bytes of the marked copy. Throws when it would replace its original, and when there is nothing to mark.
std::string markedCopy(const Session& session, const core::Library& library, const core::StoredDocument& document,
                       const core::Export& exported, const std::string& out) {
  std::error_code failure;
  if (std::filesystem::equivalent(document.info.path, out, failure))
    throw CLI::ValidationError("--out", "the copy would replace the document: name another file");
  auto marks = core::highlightsOf(library, document.id, exported);
  if (marks.empty() && document.info.kind == core::DocumentKind::Pdf)
    throw core::Error(core::Failure::Failed, fmt::format("Nothing that was said about \"{}\" cites words of its pages, "
                                                         "so there is nothing to mark: ask for facts first.",
                                                         plainText(document.info.path)));
  return core::highlightedCopy(document.info, std::move(marks), {passwordOf(session), session.engine.workerPath},
                               session.stop);
}

void exportDocument(const Session& session, const Request& request) {
  const std::string format = formatOf(request, session.json);
  const auto library = core::Library::openForReading(session.engine.paths.library());
  const core::StoredDocument document = documentOf(library, request.file);
  const PageLabels labels = pageLabels(*library, document.id);
  const core::Export exported = core::exportOf(*library, document, exportWords(labels));
  if (exported.empty()) throw nothingAsked(request.file);
  if (format == "json") return core::writeOutput(request.out, jsonText(exportJson(exported, labels)) + "\n");
  if (format == "highlights")
    return core::writeOutput(request.out, markedCopy(session, *library, document, exported, request.out));
  if (format == "odt" || format == "pdf") return core::writeOutput(request.out, ui::exportWithoutDisplay(exported, format));
  core::writeOutput(request.out, format == "html" ? core::exportHtml(exported) : core::exportMarkdown(exported));
}

}  // namespace

void addExportVerb(CLI::App& program, Session& session) {
  const auto request = std::make_shared<Request>();
  CLI::App& verb = addVerb(program, "export", "Write what was asked about a document, with links to its pages",
                           kExamples, [&session, request] { exportDocument(session, *request); });
  verb.add_option("FILE", request->file, "A document that was read, or the beginning of its id")->required();
  verb.add_option("--format", request->format,
                  "md, html, odt, pdf, json, or highlights for a marked copy of a PDF; without it, as the name of the "
                  "file to write ends")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"md", "html", "odt", "pdf", "json", "highlights"}).description(""));
  verb.add_option("--out", request->out, "The file to write; - is standard output")
      ->type_name("PATH")
      ->capture_default_str();
  addPasswordOption(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
