// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cctype>
#include <filesystem>
#include <memory>

#include "app/citation.h"
#include "app/progress.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/drawing/attention_html.h"
#include "core/drawing/png.h"
#include "core/drawing/svg.h"
#include "core/exporting/json_values.h"
#include "core/exporting/output_file.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte attention book.pdf --out map.png                         how the latents divided the whole reading\n"
    "  latte attention book.pdf \"Who lit the lamp?\" --out map.html    where the model looked for a question\n"
    "  latte attention book.pdf \"Who lit the lamp?\" | jq              the same as JSON\n";

struct Request {
  std::string file, question, out = "-";
};

/// `values` as nested lists of `shape`, the last index running fastest.
Json nested(const float*& values, std::initializer_list<int> shape) {
  Json list = Json::array();
  const int* const first = shape.begin();
  for (int i = 0; i < *first; ++i) {
    if (shape.size() == 1) {
      list.push_back(core::rounded(*values++));
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
    passage["share"] = core::rounded(map.share[i]);
    passage["text"] = plainText(map.passages[i].text);
    passages.push_back(std::move(passage));
  }
  Json json = documentJson(document);
  json["question"] = map.question;
  json.update({{"layers", map.layers}, {"groups", map.groups}, {"slots", map.slots}});
  json.update({{"sinks", core::rounded(map.sinks)},
               {"outside", core::rounded(map.outside)},
               {"passages", std::move(passages)}});
  const float* slot = map.slotShare.data();
  if (!map.slotShare.empty()) json["slot_share"] = nested(slot, {map.layers, map.groups, map.slots});
  const float* part = map.slotPassage.data();
  if (!map.slotPassage.empty()) json["slot_passage"] = nested(part, {map.slots, static_cast<int>(map.passages.size())});
  return json;
}

std::string shortPlace(const core::Anchor& anchor, const PageLabels& labels) {
  if (const auto* page = std::get_if<core::PageAnchor>(&anchor)) return labels(page->firstPage);
  if (const auto* line = std::get_if<core::LineAnchor>(&anchor)) return std::to_string(line->firstLine);
  const auto& time = std::get<core::TimeAnchor>(anchor);
  return time.beginMs >= 0 ? clockText(time.beginMs) : std::to_string(time.firstLine);
}

core::AttentionWords wordsOf(const core::AttentionMap& map, const core::DocumentInfo& document,
                             const PageLabels& labels) {
  core::AttentionWords words{fileName(document.path), {}, {}};
  for (const auto& passage : map.passages)
    words.places.push_back(citation(document, passage.index, passage.anchor, labels));
  words.axis = core::passageAxis(map.passages, [&](const core::Anchor& anchor) { return shortPlace(anchor, labels); });
  return words;
}

/// What the name of the file promises.
std::string bytesOf(const core::AttentionMap& map, const core::DocumentInfo& document, const PageLabels& labels,
                    const std::string& extension) {
  if (extension.empty() || extension == ".json") return jsonText(toJson(map, document, labels)) + "\n";
  const auto words = wordsOf(map, document, labels);
  if (extension == ".html") return core::attentionHtml(map, words);
  const core::Picture picture = core::attentionPicture(map, words);
  return extension == ".png" ? core::toPng(picture) : core::toSvg(picture);
}

std::string extensionOf(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension().string();
  for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return extension;
}

void attention(const Session& session, const Request& request) {
  const std::string password = passwordOf(session);
  const Terminal terminal = terminalOf();
  core::Engine engine(session.engine);
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  const core::ReadReport read = engine.read(request.file, password, line.watcher(), session.stop);
  const core::AttentionMap map = engine.attention(read, request.question);
  line.clear();
  const PageLabels labels = pageLabels(engine.library(), read.id);
  core::writeOutput(request.out, bytesOf(map, read.document, labels, extensionOf(request.out)));
}

}  // namespace

void addAttentionVerb(CLI::App& program, Session& session) {
  const auto request = std::make_shared<Request>();
  CLI::App& verb = addVerb(program, "attention", "Show where the model looked, as a picture, a page or JSON", kExamples,
                           [&session, request] { attention(session, *request); });
  verb.add_option("FILE", request->file, "A document, read first if it was not")->required();
  verb.add_option("QUESTION", request->question, "Where the model looks for it; without one: the whole reading");
  const auto isKnown = [](const std::string& path) {
    const std::string extension = extensionOf(path);
    for (const char* known : {".png", ".svg", ".html", ".json"})
      if (extension == known) return std::string();
    return path == "-" ? std::string() : "the file's name must end in .png, .svg, .html or .json";
  };
  verb.add_option("--out", request->out,
                  "The file to write: a picture (.png, .svg), a page (.html) or numbers (.json); - is JSON on standard "
                  "output")
      ->type_name("FILE")
      ->check(isKnown)
      ->capture_default_str();
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
