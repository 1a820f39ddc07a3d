// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_values.h"

#include <cmath>

#include "app/text.h"

namespace app {
namespace {

Json anchor(const core::PageAnchor& place, const PageLabels& labels) {
  Json json = {{"page", labels(place.firstPage)}, {"page_index", place.firstPage}};
  if (place.lastPage == place.firstPage) return json;
  json["last_page"] = labels(place.lastPage);
  json["last_page_index"] = place.lastPage;
  return json;
}

Json anchor(const core::TimeAnchor& place, const PageLabels&) {
  Json json = Json::object();
  if (place.beginMs >= 0) {
    json["time"] = clockText(place.beginMs);
    json["begin_ms"] = place.beginMs;
  }
  if (place.endMs >= 0) json["end_ms"] = place.endMs;
  if (!place.speaker.empty()) json["speaker"] = plainText(place.speaker);
  if (place.firstLine > 0) {
    json["line"] = place.firstLine;
    json["last_line"] = place.lastLine;
  }
  return json;
}

Json anchor(const core::LineAnchor& place, const PageLabels&) {
  return {{"line", place.firstLine}, {"last_line", place.lastLine}};
}

const char* nameOf(core::DocumentKind kind) {
  switch (kind) {
    case core::DocumentKind::Pdf:
      return "pdf";
    case core::DocumentKind::Transcript:
      return "transcript";
    case core::DocumentKind::PlainText:
      break;
  }
  return "text";
}

const char* nameOf(core::PageVerdict verdict) {
  switch (verdict) {
    case core::PageVerdict::Text:
      return "text";
    case core::PageVerdict::Ocr:
      return "ocr";
    case core::PageVerdict::Empty:
      return "empty";
    case core::PageVerdict::Failed:
      break;
  }
  return "failed";
}

}  // namespace

double rounded(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double scale = std::pow(10.0, 4 - std::floor(std::log10(std::abs(value))));
  return std::isfinite(scale) ? std::round(value * scale) / scale : 0;
}

Json anchorJson(const core::Anchor& place, const PageLabels& labels) {
  return std::visit([&](const auto& kind) { return anchor(kind, labels); }, place);
}

Json documentJson(const core::DocumentInfo& document) {
  Json json = {{"document", document.contentHash},
               {"path", document.path},
               {"title", plainText(document.title)},
               {"kind", nameOf(document.kind)}};
  if (document.kind == core::DocumentKind::Pdf) json["pages"] = document.pages;
  if (document.durationMs >= 0) json["duration_ms"] = document.durationMs;
  for (const auto& part : document.parts) json["parts"].push_back(part.path);
  return json;
}

Json coverageJson(const core::Coverage& coverage, const PageLabels& labels) {
  Json skipped = Json::array();
  for (const auto& page : coverage.skipped) {
    skipped.push_back({{"page", labels(page.page)},
                       {"page_index", page.page},
                       {"verdict", nameOf(page.verdict)},
                       {"reason", plainText(page.reason)}});
  }
  return {{"pages", coverage.pages},
          {"pages_with_text", coverage.pagesWithText},
          {"hidden_words", coverage.hiddenWords},
          {"skipped", std::move(skipped)}};
}

Json citationJson(const core::DocumentInfo& document, const core::Citation& citation, const PageLabels& labels) {
  Json json = {{"document", document.contentHash}, {"path", fileOf(document, citation.passage)}};
  json.update(anchorJson(citation.anchor, labels));
  json.update({{"quote", plainText(citation.quote)}, {"score", rounded(citation.score)}});
  return json;
}

Json answerJson(const core::DocumentInfo& document, const core::Answer& answer, const PageLabels& labels) {
  Json evidence = Json::array();
  for (const auto& citation : answer.citations) evidence.push_back(citationJson(document, citation, labels));
  Json json = {{"document", document.contentHash},
               {"path", document.path},
               {"label", nameOf(answer.label)},
               {"answer", plainText(answer.text)}};
  if (!answer.remark.empty()) json["remark"] = answer.remark;
  json.update({{"evidence", std::move(evidence)}, {"seconds", rounded(answer.seconds)}, {"cached", answer.cached}});
  return json;
}

Json summaryJson(const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels) {
  Json sentences = Json::array();
  for (const auto& sentence : summary.sentences) {
    Json item = {{"text", plainText(sentence.text)}, {"label", nameOf(sentence.label)}};
    if (!sentence.heading.empty()) item["heading"] = plainText(sentence.heading);
    item["evidence"] = Json::array();
    for (const auto& citation : sentence.evidence) item["evidence"].push_back(citationJson(document, citation, labels));
    sentences.push_back(std::move(item));
  }
  return {{"document", document.contentHash},
          {"path", document.path},
          {"level", nameOf(summary.level)},
          {"sentences", std::move(sentences)},
          {"coverage", coverageJson(summary.coverage, labels)},
          {"seconds", rounded(summary.seconds)},
          {"cached", summary.cached}};
}

}  // namespace app
