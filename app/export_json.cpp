// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_json.h"

#include "app/json_values.h"
#include "app/text.h"
#include "core/exporting/file_link.h"

namespace app {
namespace {

Json evidenceOf(const core::DocumentInfo& document, const std::vector<core::Citation>& citations,
                const std::vector<core::Place>& places, const PageLabels& labels) {
  Json evidence = Json::array();
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const core::Citation& citation = citations[i];
    Json json = {{"document", document.contentHash}, {"path", core::pathOf(document, citation.passage)}};
    json.update(anchorJson(citation.anchor, labels));
    json.update({{"quote", plainText(citation.quote)}, {"score", rounded(citation.score)}});
    if (!places[i].link.empty()) json["link"] = places[i].link;
    evidence.push_back(std::move(json));
  }
  return evidence;
}

Json toJson(const core::DocumentInfo& document, const core::ExportedAnswer& exported, const PageLabels& labels) {
  const core::Answer& answer = exported.answer;
  Json json = {{"question", plainText(exported.question)},
               {"created", core::dateText(exported.createdAtMs)},
               {"label", nameOf(answer.label)},
               {"answer", plainText(answer.text)}};
  if (!answer.remark.empty()) json["remark"] = plainText(answer.remark);
  if (answer.label == core::AnswerLabel::Computed) json["count"] = answer.citations.size();
  json.update({{"evidence", evidenceOf(document, answer.citations, exported.places, labels)},
               {"seconds", rounded(answer.seconds)},
               {"cached", answer.cached}});
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
  return {{"level", nameOf(summary.level)},      {"created", core::dateText(exported.createdAtMs)},
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
