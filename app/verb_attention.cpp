// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <memory>

#include "app/json_values.h"
#include "app/progress.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte attention book.pdf --out map.json              how the slots divided the whole reading\n"
    "  latte attention book.pdf \"Who lit the lamp?\" | jq    where the model looked for a question\n";

struct Request {
  std::string file, question, out = "-";
};

/// `values` as nested lists of `shape`, the last index running fastest.
Json nested(const float*& values, std::initializer_list<int> shape) {
  Json list = Json::array();
  const int* const first = shape.begin();
  for (int i = 0; i < *first; ++i) {
    if (shape.size() == 1) {
      list.push_back(rounded(*values++));
    } else if (shape.size() == 2) {
      list.push_back(nested(values, {first[1]}));
    } else {
      list.push_back(nested(values, {first[1], first[2]}));
    }
  }
  return list;
}

Json toJson(const core::AttentionMap& map, const core::DocumentInfo& document, const PageLabels& labels) {
  Json passages = Json::array();
  for (std::size_t i = 0; i < map.passages.size(); ++i) {
    Json passage = {{"passage", map.passages[i].index}};
    passage.update(anchorJson(map.passages[i].anchor, labels));
    passage["share"] = rounded(map.share[i]);
    passage["text"] = plainText(map.passages[i].text);
    passages.push_back(std::move(passage));
  }
  Json json = documentJson(document);
  json["question"] = map.question;
  json.update({{"layers", map.layers}, {"groups", map.groups}, {"slots", map.slots}});
  json.update({{"sinks", rounded(map.sinks)}, {"outside", rounded(map.outside)}, {"passages", std::move(passages)}});
  const float* slot = map.slotShare.data();
  if (!map.slotShare.empty()) json["slot_share"] = nested(slot, {map.layers, map.groups, map.slots});
  const float* part = map.slotPassage.data();
  if (!map.slotPassage.empty()) json["slot_passage"] = nested(part, {map.slots, static_cast<int>(map.passages.size())});
  return json;
}

void write(const std::string& path, const Json& json) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << jsonText(json) << '\n';
  file.close();
  if (file) return;
  throw core::Error(core::Failure::Failed,
                    "The file \"" + path + "\" cannot be written: choose a place with room that you may write to.");
}

void attention(const Session& session, const Request& request) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  const core::ReadReport read = engine.read(request.file, password, line.watcher(), session.stop);
  const core::AttentionMap map = engine.attention(read, request.question);
  line.clear();
  const Json json = toJson(map, read.document, pageLabels(engine.library(), read.id));
  if (request.out == "-") return printJson(json);
  write(request.out, json);
}

}  // namespace

void addAttentionVerb(CLI::App& program, Session& session) {
  const auto request = std::make_shared<Request>();
  CLI::App& verb = addVerb(program, "attention", "Show where the model looked, as JSON", kExamples,
                           [&session, request] { attention(session, *request); });
  verb.add_option("FILE", request->file, "A document, read first if it was not")->required();
  verb.add_option("QUESTION", request->question, "Where the model looks for it; without one: the whole reading");
  const auto isJson = [](const std::string& path) {
    const bool fits = path == "-" || std::filesystem::path(path).extension() == ".json";
    return fits ? std::string() : "the file's name must end in .json";
  };
  verb.add_option("--out", request->out, "The file to write, its name ending in .json; - is standard output")
      ->type_name("FILE")
      ->check(isJson)
      ->capture_default_str();
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
