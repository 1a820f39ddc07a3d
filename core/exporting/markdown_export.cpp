// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markdown_export.h"

#include <fmt/format.h>

#include <iterator>

#include "core/exporting/markdown_text.h"

namespace core {
namespace {

using Text = std::back_insert_iterator<std::string>;

std::string linked(const Place& place) {
  const std::string words = escapedMarkdown(place.words);
  return place.link.empty() ? words : fmt::format("[{}]({})", words, place.link);
}

/// "p. 3, p. 4".
std::string listed(const std::vector<Place>& places) {
  std::string list;
  for (const Place& place : withoutRepeats(places)) list += (list.empty() ? "" : ", ") + linked(place);
  return list;
}

void write(Text out, const ExportedSummary& exported) {
  fmt::format_to(out, "### {}\n\n", titleOf(exported.summary.level));
  const bool isList = exported.summary.level == SummaryLevel::Bullets;
  for (std::size_t i = 0; i < exported.summary.sentences.size(); ++i) {
    const SummarySentence& sentence = exported.summary.sentences[i];
    if (!sentence.heading.empty()) fmt::format_to(out, "#### {}\n\n", escapedMarkdown(sentence.heading));
    fmt::format_to(out, "{}{} ({}: {})\n{}", isList ? "- " : "", escapedMarkdown(sentence.text),
                   labelText(sentence.label), listed(exported.places[i]), isList ? "" : "\n");
  }
  if (isList) fmt::format_to(out, "\n");
}

void write(Text out, const ExportedAnswer& exported) {
  const Answer& answer = exported.answer;
  fmt::format_to(out, "### {}\n\n", escapedMarkdown(exported.question));
  fmt::format_to(out, "{}{}", markdownParagraphs(answer.text), markdownParagraphs(answer.remark));
  fmt::format_to(out, "**{}**: {} · {}\n\n", labelText(answer.label), meaningOf(answer.label),
                 dateText(exported.createdAtMs));
  for (std::size_t i = 0; i < answer.citations.size(); ++i)
    fmt::format_to(out, "- “{}” ({})\n", escapedMarkdown(answer.citations[i].quote), linked(exported.places[i]));
  if (!answer.citations.empty()) fmt::format_to(out, "\n");
}

}  // namespace

std::string exportMarkdown(const Export& exported) {
  std::string markdown;
  const Text out(markdown);
  fmt::format_to(out, "# {}\n\n", linked({exported.name, exported.link}));
  if (!exported.title.empty()) fmt::format_to(out, "{}\n\n", escapedMarkdown(exported.title));
  if (!exported.coverageWords.empty()) fmt::format_to(out, "{}\n\n", escapedMarkdown(exported.coverageWords));
  if (!exported.summaries.empty()) fmt::format_to(out, "## Summary\n\n");
  for (const auto& summary : exported.summaries) write(out, summary);
  if (!exported.answers.empty()) fmt::format_to(out, "## Questions\n\n");
  for (const auto& answer : exported.answers) write(out, answer);
  markdown.pop_back();
  return markdown;
}

}  // namespace core
