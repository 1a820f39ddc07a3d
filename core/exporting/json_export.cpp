// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/json_export.h"

#include <fmt/chrono.h>

#include "core/drawing/xml_text.h"
#include "core/exporting/json_values.h"

namespace core {
namespace {

/// "2026-11-22T10:31:08Z".
std::string timeText(std::int64_t unixMs) { return fmt::format("{:%FT%TZ}", fmt::gmtime(unixMs / 1000)); }

/// citationJson() of each, with the links.
Json evidenceOf(const DocumentInfo& document, const std::vector<Citation>& citations, const std::vector<Place>& places,
                const PageLabels& labels) {
  Json evidence = Json::array();
  for (std::size_t i = 0; i < citations.size(); ++i) {
    evidence.push_back(citationJson(document, citations[i], labels));
    if (!places[i].link.empty()) evidence.back()["link"] = places[i].link;
  }
  return evidence;
}

Json toJson(const DocumentInfo& document, const ExportedAnswer& exported, const PageLabels& labels) {
  Json json = {{"question", cleanText(exported.question)}, {"created", timeText(exported.createdAtMs)}};
  json.update(answerJson(document, exported.answer, labels));
  json["evidence"] = evidenceOf(document, exported.answer.citations, exported.places, labels);
  return json;
}

Json toJson(const DocumentInfo& document, const ExportedSummary& exported, const PageLabels& labels) {
  const Summary& summary = exported.summary;
  Json sentences = Json::array();
  for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
    const SummarySentence& sentence = summary.sentences[i];
    Json json = {{"text", cleanText(sentence.text)}, {"label", nameOf(sentence.label)}};
    if (!sentence.heading.empty()) json["heading"] = cleanText(sentence.heading);
    json["evidence"] = evidenceOf(document, sentence.evidence, exported.places[i], labels);
    sentences.push_back(std::move(json));
  }
  Json json = {{"level", nameOf(summary.level)}};
  addSubject(json, summary);
  json.update({{"created", timeText(exported.createdAtMs)},
               {"sentences", std::move(sentences)},
               {"coverage", coverageJson(summary.coverage, labels)},
               {"seconds", rounded(summary.seconds)},
               {"cached", summary.cached}});
  return json;
}

}  // namespace

Json exportJson(const Export& exported, const PageLabels& labels) {
  Json json = documentJson(exported.document);
  json["coverage"] = coverageJson(exported.coverage, labels);
  json["summaries"] = Json::array();
  for (const auto& summary : exported.summaries)
    json["summaries"].push_back(toJson(exported.document, summary, labels));
  json["answers"] = Json::array();
  for (const auto& answer : exported.answers) json["answers"].push_back(toJson(exported.document, answer, labels));
  return json;
}

}  // namespace core
