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
#include "core/drawing/attention_json.h"
#include "core/drawing/png.h"
#include "core/drawing/svg.h"
#include "core/exporting/output_file.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte attention book.pdf --out map.png                         how the latents divided the whole reading\n"
    "  latte attention book.pdf \"Who lit the lamp?\" --out map.html    where the model looked for a question\n"
    "  latte attention book.pdf \"Who lit the lamp?\" | jq              the same as JSON\n"
    "  latte attention book.pdf --layer 12 --group 1 --out map.png    one layer's latents of one key-value group\n";

struct Request {
  std::string file, question, out = "-";
  int layer = 0, group = 0;  ///< from 1; 0: all

  core::AttentionSelection selection() const {
    core::AttentionSelection selection;
    if (layer > 0) selection.layer = layer - 1;
    if (group > 0) selection.group = group - 1;
    return selection;
  }
};

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
  if (extension.empty() || extension == ".json") return core::attentionJson(map, document, labels);
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
  const core::AttentionMap map = engine.attention(read, request.question, request.selection(), session.stop);
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
  verb.add_option("--layer", request->layer, "The latents of this layer alone, counted from 1")
      ->check(CLI::PositiveNumber);
  verb.add_option("--group", request->group, "The latents of this key-value group alone, counted from 1")
      ->check(CLI::PositiveNumber);
  addDocumentOptions(verb, session);
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
