// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_json.h"

#include <fmt/chrono.h>

#include "app/json_values.h"
#include "app/text.h"

namespace app {
namespace {

/// "2026-11-22T10:31:08Z".
std::string timeText(std::int64_t unixMs) { return fmt::format("{:%FT%TZ}", fmt::gmtime(unixMs / 1000)); }

/// citationJson() of each, with the links.
Json evidenceOf(const core::DocumentInfo& document, const std::vector<core::Citation>& citations,
                const std::vector<core::Place>& places, const PageLabels& labels) {
  Json evidence = Json::array();
  for (std::size_t i = 0; i < citations.size(); ++i) {
    evidence.push_back(citationJson(document, citations[i], labels));
    if (!places[i].link.empty()) evidence.back()["link"] = places[i].link;
  }
  return evidence;
}

Json toJson(const core::DocumentInfo& document, const core::ExportedAnswer& exported, const PageLabels& labels) {
  Json json = {{"question", plainText(exported.question)}, {"created", timeText(exported.createdAtMs)}};
  json.update(answerJson(document, exported.answer, labels));
  json["evidence"] = evidenceOf(document, exported.answer.citations, exported.places, labels);
  return json;
}

Json toJson(const core::DocumentInfo& document, const core::ExportedSummary& exported, const PageLabels& labels) {
  const core::Summary& summary = exported.summary;
  Json sentences = Json::array();
  for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
    const core::SummarySentence& sentence = summary.sentences[i];
    Json json = {{"text", plainText(sentence.text)}, {"label", nameOf(sentence.label)}};
    if (!sentence.heading.empty()) json["heading"] = plainText(sentence.heading);
    json["evidence"] = evidenceOf(document, sentence.evidence, exported.places[i], labels);
    sentences.push_back(std::move(json));
  }
  return {{"level", nameOf(summary.level)},      {"created", timeText(exported.createdAtMs)},
          {"sentences", std::move(sentences)},   {"coverage", coverageJson(summary.coverage, labels)},
          {"seconds", rounded(summary.seconds)}, {"cached", summary.cached}};
}

}  // namespace

Json exportJson(const core::Export& exported, const PageLabels& labels) {
  Json json = documentJson(exported.document);
  json["coverage"] = coverageJson(exported.coverage, labels);
  json["summaries"] = Json::array();
  for (const auto& summary : exported.summaries)
    json["summaries"].push_back(toJson(exported.document, summary, labels));
  json["answers"] = Json::array();
  for (const auto& answer : exported.answers) json["answers"].push_back(toJson(exported.document, answer, labels));
  return json;
}

}  // namespace app
