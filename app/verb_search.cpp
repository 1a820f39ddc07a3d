// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>

#include "app/citation.h"
#include "app/progress.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/exporting/file_link.h"
#include "core/exporting/json_values.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte search lamp                            every document that was read\n"
    "  latte search '\"head keeper\" match' book.pdf  a phrase and a word, in one document\n";
constexpr int kPlaceColumns = 16;

struct Query {
  std::string text;
  std::vector<std::string> files;
  int limit = 50;
};

using Documents = std::map<core::DocumentId, core::DocumentInfo>;

Documents documentsOf(const core::Library& library) {
  Documents documents;
  for (core::StoredDocument& stored : library.listDocuments()) documents.emplace(stored.id, std::move(stored.info));
  return documents;
}

std::string snippetOf(const core::SearchHit& hit) {
  const std::string& text = hit.passage.text;
  const std::string words =
      plainText(std::string_view(text).substr(hit.snippet.begin, hit.snippet.end - hit.snippet.begin));
  return (hit.snippet.begin > 0 ? "… " : "") + words + (hit.snippet.end < text.size() ? " …" : "");
}

/// Hits stay in order of rank; a heading comes whenever the document changes.
void print(const std::vector<core::SearchHit>& hits, const Documents& documents, const core::Library& library) {
  const int columns = terminalOf().columns;
  core::DocumentId heading = 0;
  for (const core::SearchHit& hit : hits) {
    if (hit.document != heading) fmt::print("{}\n", shortened(fileName(documents.at(hit.document).path), columns));
    heading = hit.document;
    const std::string place =
        citation(documents.at(hit.document), hit.passage.index, hit.passage.anchor, pageLabels(library, hit.document));
    fmt::print("  {}  {}\n", padded(shortened(place, kPlaceColumns), kPlaceColumns),
               wrapped(snippetOf(hit), columns, kPlaceColumns + 4));
  }
}

Json toJson(const core::SearchHit& hit, const Documents& documents, const core::Library& library) {
  const core::DocumentInfo& document = documents.at(hit.document);
  Json json = {{"document", document.contentHash}, {"path", core::fileOf(document, hit.passage.index)}};
  json.update(anchorJson(hit.passage.anchor, pageLabels(library, hit.document)));
  json.update({{"passage", hit.passage.index},
               {"snippet", snippetOf(hit)},
               {"matches", hit.matches.size()},
               {"score", core::rounded(hit.rank)}});
  return json;
}

void search(Session& session, const Query& query) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  std::vector<core::ReadReport> read;
  for (const auto& file : query.files) read.push_back(engine.read(file, password, line.watcher(), session.stop));
  const auto hits = engine.search(query.text, read, query.limit);
  line.clear();
  const core::Library& library = engine.library();
  const Documents documents = documentsOf(library);
  if (session.json) {
    Json list = Json::array();
    for (const auto& hit : hits) list.push_back(toJson(hit, documents, library));
    return printJson({{"query", query.text}, {"hits", std::move(list)}});
  }
  if (hits.empty() && !session.quiet)
    fmt::print(stderr, "{}\n",
               documents.empty() ? "Nothing was read yet: begin with latte read FILE."
                                 : "No passage holds all of these words.");
  print(hits, documents, library);
}

}  // namespace

void addSearchVerb(CLI::App& program, Session& session) {
  const auto query = std::make_shared<Query>();
  CLI::App& verb = addVerb(program, "search", "Find words in what was read", kExamples,
                           [&session, query] { search(session, *query); });
  verb.add_option("QUERY", query->text, "Words that must all be in the passage; \"quotes\" keep a phrase together")
      ->required();
  verb.add_option("FILE", query->files, "Search these documents alone; they are read first if they were not");
  verb.add_option("--limit", query->limit, "How many passages at most")
      ->type_name("N")
      ->check(CLI::Range(1, 10000).description(""))
      ->capture_default_str();
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
