// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/html_export.h"

#include <fmt/format.h>

#include <iterator>

#include "core/drawing/html_page.h"
#include "core/drawing/xml_text.h"

namespace core {
namespace {

using Text = std::back_insert_iterator<std::string>;

constexpr std::string_view kStyle = R"(
body { max-width: 46em; font-size: 16px }
.about { margin: 4px 0 0; color: var(--muted) }
h2 { margin: 48px 0 0; font-size: 20px }
h3 { margin: 32px 0 6px; font-size: 17px; line-height: 1.4 }
h4 { margin: 20px 0 4px; font-size: 16px }
p { margin: 8px 0 }
ul { margin: 8px 0; padding-inline-start: 1.2em }
li { margin: 4px 0 }
.label { margin: 12px 0 8px; color: var(--muted); font-size: 14px }
.label b { margin-inline-end: 6px; padding: 1px 8px; border: 1px solid var(--rule); border-radius: 10px;
  color: var(--strong); font-weight: 600 }
h1 a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 5px }
blockquote { margin: 10px 0; padding: 2px 0 2px 14px; border-inline-start: 3px solid var(--rule) }
.nearest, blockquote footer, .places { color: var(--muted) }
blockquote footer, .places { font-size: 14px }
)";

std::string linked(const Place& place) {
  const std::string words = escapedXml(place.words);
  return place.link.empty() ? words : fmt::format("<a href=\"{}\">{}</a>", escapedXml(place.link), words);
}

/// "p. 3, p. 4".
std::string listed(const std::vector<Place>& places) {
  std::string list;
  for (const Place& place : withoutRepeats(places)) list += (list.empty() ? "" : ", ") + linked(place);
  return list;
}

void writeParagraphs(Text out, std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string line = escapedXml(text.substr(0, end));
    if (!line.empty()) fmt::format_to(out, "<p dir=\"auto\">{}</p>\n", line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

void write(Text out, const ExportedSummary& exported) {
  fmt::format_to(out, "<section>\n<h3>{}</h3>\n", titleOf(exported.summary.level));
  const bool isList = exported.summary.level == SummaryLevel::Bullets;
  const char* const element = isList ? "li" : "p";
  if (isList) fmt::format_to(out, "<ul>\n");
  for (std::size_t i = 0; i < exported.summary.sentences.size(); ++i) {
    const SummarySentence& sentence = exported.summary.sentences[i];
    if (!isList && !sentence.heading.empty())
      fmt::format_to(out, "<h4 dir=\"auto\">{}</h4>\n", escapedXml(sentence.heading));
    fmt::format_to(out, "<{0} dir=\"auto\">{1} <span class=\"places\">({2}: {3})</span></{0}>\n", element,
                   escapedXml(sentence.text), labelText(sentence.label), listed(exported.places[i]));
  }
  fmt::format_to(out, "{}</section>\n", isList ? "</ul>\n" : "");
}

void write(Text out, const ExportedAnswer& exported) {
  const Answer& answer = exported.answer;
  fmt::format_to(out, "<section>\n<h3 dir=\"auto\">{}</h3>\n", escapedXml(exported.question));
  writeParagraphs(out, answer.text);
  writeParagraphs(out, answer.remark);
  fmt::format_to(out, "<p class=\"label\"><b>{}</b>{} · {}</p>\n", labelText(answer.label), meaningOf(answer.label),
                 dateText(exported.createdAtMs));
  for (std::size_t i = 0; i < answer.citations.size(); ++i)
    fmt::format_to(out, "<blockquote dir=\"auto\"{}>{}<footer>{}</footer></blockquote>\n",
                   answer.label == AnswerLabel::NotFound ? " class=\"nearest\"" : "",
                   escapedXml(answer.citations[i].quote), linked(exported.places[i]));
  fmt::format_to(out, "</section>\n");
}

}  // namespace

std::string exportHtml(const Export& exported) {
  std::string body;
  const Text out(body);
  fmt::format_to(out, "<header>\n<h1 dir=\"auto\">{}</h1>\n", linked({exported.name, exported.link}));
  for (const std::string& about : {exported.title, exported.coverageWords})
    if (!about.empty()) fmt::format_to(out, "<p class=\"about\" dir=\"auto\">{}</p>\n", escapedXml(about));
  fmt::format_to(out, "</header>\n");
  if (!exported.summaries.empty()) fmt::format_to(out, "<h2>Summary</h2>\n");
  for (const auto& summary : exported.summaries) write(out, summary);
  if (!exported.answers.empty()) fmt::format_to(out, "<h2>Questions</h2>\n");
  for (const auto& answer : exported.answers) write(out, answer);
  return htmlPage(exported.name, kStyle, body);
}

}  // namespace core
