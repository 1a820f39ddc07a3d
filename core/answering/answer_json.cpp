// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answer_json.h"

#include <nlohmann/json.hpp>

#include "core/library/rows.h"

namespace core {
namespace {

using nlohmann::json;

constexpr int kForm = 1;  ///< grows when a field changes its meaning

json anchorToJson(const Anchor& anchor) {
  if (const auto* a = std::get_if<PageAnchor>(&anchor))
    return {{"pages", {a->firstPage, a->lastPage, a->begin, a->end}}};
  if (const auto* a = std::get_if<TimeAnchor>(&anchor))
    return {{"times", {a->beginMs, a->endMs}}, {"speaker", a->speaker}, {"lines", {a->firstLine, a->lastLine}}};
  const auto& a = std::get<LineAnchor>(anchor);
  return {{"lines", {a.firstLine, a.lastLine}}};
}

Anchor anchorFrom(const json& item) {
  if (const auto at = item.find("pages"); at != item.end())
    return PageAnchor{at->at(0), at->at(1), at->at(2), at->at(3)};
  const auto& lines = item.at("lines");
  const auto times = item.find("times");
  if (times == item.end()) return LineAnchor{lines.at(0), lines.at(1)};
  return TimeAnchor{times->at(0), times->at(1), item.at("speaker"), lines.at(0), lines.at(1)};
}

json citationsToJson(const std::vector<Citation>& citations) {
  json items = json::array();
  for (const auto& citation : citations) {
    json item = anchorToJson(citation.anchor);
    item.update({{"passage", citation.passage}, {"quote", citation.quote}, {"score", citation.score}});
    if (citation.byReader) item["by_reader"] = true;
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<Citation> citationsFrom(const json& items) {
  std::vector<Citation> citations;
  for (const auto& item : items)
    citations.push_back(
        {item.at("passage"), anchorFrom(item), item.at("quote"), item.at("score"), item.value("by_reader", false)});
  return citations;
}

std::string written(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

/// What `make` makes of text that is JSON of this form; nothing when it is not.
template <class Make>
auto lenient(const std::string& text, Make make) -> std::optional<decltype(make(json()))> try {
  const auto value = json::parse(text);
  if (value.at("form") != kForm) return std::nullopt;
  return make(value);
} catch (const json::exception&) {
  return std::nullopt;
} catch (const std::bad_optional_access&) {
  return std::nullopt;
}

}  // namespace

std::string toJson(const Answer& answer) {
  return written({{"form", kForm},
                  {"label", nameOf(answer.label)},
                  {"text", answer.text},
                  {"remark", answer.remark},
                  {"citations", citationsToJson(answer.citations)},
                  {"seconds", answer.seconds}});
}

std::optional<Answer> answerFrom(const std::string& text) {
  return lenient(text, [](const json& value) {
    return Answer{labelNamed(value.at("label")).value(), value.at("text"),    value.at("remark"),
                  citationsFrom(value.at("citations")),  value.at("seconds"), true};
  });
}

std::string toJson(const Summary& summary) {
  json sentences = json::array();
  for (const auto& sentence : summary.sentences)
    sentences.push_back({{"text", sentence.text},
                         {"label", nameOf(sentence.label)},
                         {"evidence", citationsToJson(sentence.evidence)},
                         {"heading", sentence.heading}});
  json value = {{"form", kForm},
                {"level", nameOf(summary.level)},
                {"sentences", std::move(sentences)},
                {"coverage", toJson(summary.coverage)},
                {"seconds", summary.seconds}};
  if (!summary.about.empty()) value.update({{"about", summary.about}, {"remark", summary.remark}});
  return written(value);
}

std::optional<Summary> summaryFrom(const std::string& text) {
  return lenient(text, [](const json& value) {
    Summary summary{.level = levelNamed(value.at("level")).value(),
                    .about = value.value("about", ""),
                    .remark = value.value("remark", ""),
                    .coverage = coverageFrom(value.at("coverage")),
                    .seconds = value.at("seconds"),
                    .cached = true};
    for (const auto& item : value.at("sentences"))
      summary.sentences.push_back({item.at("text"), labelNamed(item.at("label")).value(),
                                   citationsFrom(item.at("evidence")), item.at("heading")});
    return summary;
  });
}

}  // namespace core
