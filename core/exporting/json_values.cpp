// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/json_values.h"

#include <fmt/format.h>

#include <cmath>

#include "core/drawing/xml_text.h"
#include "core/exporting/file_link.h"

namespace core {
namespace {

/// "00:41:07".
std::string clockText(std::int64_t milliseconds) {
  const std::int64_t seconds = milliseconds / 1000;
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

Json anchor(const PageAnchor& place, const PageLabels& labels) {
  Json json = {{"page", labels(place.firstPage)}, {"page_index", place.firstPage}};
  if (place.lastPage == place.firstPage) return json;
  json["last_page"] = labels(place.lastPage);
  json["last_page_index"] = place.lastPage;
  return json;
}

Json anchor(const TimeAnchor& place, const PageLabels&) {
  Json json = Json::object();
  if (place.beginMs >= 0) {
    json["time"] = clockText(place.beginMs);
    json["begin_ms"] = place.beginMs;
  }
  if (place.endMs >= 0) json["end_ms"] = place.endMs;
  if (!place.speaker.empty()) json["speaker"] = cleanText(place.speaker);
  if (place.firstLine > 0) {
    json["line"] = place.firstLine;
    json["last_line"] = place.lastLine;
  }
  return json;
}

Json anchor(const LineAnchor& place, const PageLabels&) {
  return {{"line", place.firstLine}, {"last_line", place.lastLine}};
}

const char* nameOf(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::Pdf:
      return "pdf";
    case DocumentKind::Transcript:
      return "transcript";
    case DocumentKind::PlainText:
      break;
  }
  return "text";
}

const char* nameOf(PageVerdict verdict) {
  switch (verdict) {
    case PageVerdict::Text:
      return "text";
    case PageVerdict::Ocr:
      return "ocr";
    case PageVerdict::Empty:
      return "empty";
    case PageVerdict::Failed:
      break;
  }
  return "failed";
}

const char* nameOf(Failure failure) {
  switch (failure) {
    case Failure::Unreadable:
      return "unreadable";
    case Failure::NeedsPassword:
      return "needs_password";
    case Failure::ModelUnusable:
      return "model_unusable";
    case Failure::Interrupted:
      return "interrupted";
    case Failure::Failed:
      break;
  }
  return "failed";
}

}  // namespace

Json errorJson(const Error& error) {
  return {{"code", static_cast<int>(error.failure())},
          {"kind", nameOf(error.failure())},
          {"message", cleanText(error.what())}};
}

std::string jsonText(const Json& value) {
  Json whole = {{"schema", kSchema}};
  whole.update(value);
  return whole.dump(-1, ' ', false, Json::error_handler_t::replace);
}

double rounded(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double scale = std::pow(10.0, 4 - std::floor(std::log10(std::abs(value))));
  return std::isfinite(scale) ? std::round(value * scale) / scale : 0;
}

Json anchorJson(const Anchor& place, const PageLabels& labels) {
  return std::visit([&](const auto& kind) { return anchor(kind, labels); }, place);
}

Json documentJson(const DocumentInfo& document) {
  Json json = {{"document", document.contentHash},
               {"path", document.path},
               {"title", cleanText(document.title)},
               {"kind", nameOf(document.kind)}};
  if (document.kind == DocumentKind::Pdf) json["pages"] = document.pages;
  if (document.durationMs >= 0) json["duration_ms"] = document.durationMs;
  for (const auto& part : document.parts) json["parts"].push_back(part.path);
  return json;
}

Json coverageJson(const Coverage& coverage, const PageLabels& labels) {
  Json skipped = Json::array();
  for (const auto& page : coverage.skipped) {
    skipped.push_back({{"page", labels(page.page)},
                       {"page_index", page.page},
                       {"verdict", nameOf(page.verdict)},
                       {"reason", cleanText(page.reason)}});
  }
  return {{"pages", coverage.pages},
          {"pages_with_text", coverage.pagesWithText},
          {"hidden_words", coverage.hiddenWords},
          {"skipped", std::move(skipped)}};
}

Json citationJson(const DocumentInfo& document, const Citation& citation, const PageLabels& labels) {
  Json json = {{"document", document.contentHash}, {"path", fileOf(document, citation.passage)}};
  json.update(anchorJson(citation.anchor, labels));
  json.update({{"quote", cleanText(citation.quote)}, {"score", rounded(citation.score)}});
  if (citation.byReader) json["chosen_by_reader"] = true;
  return json;
}

Json answerJson(const DocumentInfo& document, const Answer& answer, const PageLabels& labels) {
  Json evidence = Json::array();
  for (const auto& citation : answer.citations) evidence.push_back(citationJson(document, citation, labels));
  Json json = {{"document", document.contentHash},
               {"path", document.path},
               {"label", nameOf(answer.label)},
               {"answer", cleanText(answer.text)}};
  if (!answer.remark.empty()) json["remark"] = answer.remark;
  json.update({{"evidence", std::move(evidence)}, {"seconds", rounded(answer.seconds)}, {"cached", answer.cached}});
  return json;
}

void addSubject(Json& json, const Summary& summary) {
  if (!summary.about.empty()) json["about"] = cleanText(summary.about);
  if (!summary.remark.empty()) json["remark"] = summary.remark;
}

Json summaryJson(const DocumentInfo& document, const Summary& summary, const PageLabels& labels) {
  Json sentences = Json::array();
  for (const auto& sentence : summary.sentences) {
    Json item = {{"text", cleanText(sentence.text)}, {"label", nameOf(sentence.label)}};
    if (!sentence.heading.empty()) item["heading"] = cleanText(sentence.heading);
    item["evidence"] = Json::array();
    for (const auto& citation : sentence.evidence) item["evidence"].push_back(citationJson(document, citation, labels));
    sentences.push_back(std::move(item));
  }
  Json json = {{"document", document.contentHash}, {"path", document.path}, {"level", nameOf(summary.level)}};
  addSubject(json, summary);
  json.update({{"sentences", std::move(sentences)},
               {"coverage", coverageJson(summary.coverage, labels)},
               {"seconds", rounded(summary.seconds)},
               {"cached", summary.cached}});
  return json;
}

}  // namespace core
