// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_markdown.h"

#include <fmt/format.h>

#include <iterator>

#include "core/exporting/export.h"
#include "core/exporting/file_link.h"
#include "core/exporting/markdown_text.h"

namespace app {
namespace {

using core::escapedMarkdown;
using Text = std::back_insert_iterator<std::string>;

std::string linked(const std::string& words, const std::string& link) {
  return link.empty() ? escapedMarkdown(words) : fmt::format("[{}]({})", escapedMarkdown(words), link);
}

std::string linked(const core::DocumentInfo& document, const core::Citation& source, const PageLabels& labels) {
  return linked(citation(document, source.passage, source.anchor, labels),
                core::placeLink(document, source.passage, source.anchor));
}

std::string heading(const core::BatchFile& file) {
  return fmt::format("## {}\n\n", linked(file.name, core::fileLink(file.path)));
}

void write(Text out, const std::string& question, const core::DocumentInfo& document, const core::Answer& answer,
           const PageLabels& labels) {
  fmt::format_to(out, "### {}\n\n", escapedMarkdown(question));
  fmt::format_to(out, "{}{}", core::markdownParagraphs(answer.text), core::markdownParagraphs(answer.remark));
  fmt::format_to(out, "**{}**: {}\n\n", core::labelText(answer.label), core::meaningOf(answer.label));
  for (const core::Citation& one : answer.citations)
    fmt::format_to(out, "- “{}” ({})\n", escapedMarkdown(one.quote), linked(document, one, labels));
  if (!answer.citations.empty()) fmt::format_to(out, "\n");
}

/// A list where the level makes one, else a paragraph.
void write(Text out, const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels) {
  fmt::format_to(out, "### {}\n\n", core::titleOf(summary.level));
  const bool isList = summary.level == core::SummaryLevel::Bullets || summary.level == core::SummaryLevel::Section;
  for (const core::SummarySentence& sentence : summary.sentences) {
    const bool isFirst = &sentence == &summary.sentences.front();
    if (!sentence.heading.empty())
      fmt::format_to(out, "{}#### {}\n\n", isFirst ? "" : "\n", escapedMarkdown(sentence.heading));
    const core::Citation& source = sentence.evidence.front();
    fmt::format_to(out, "{}{} ({})\n", isList ? "- " : "", escapedMarkdown(sentence.text),
                   linked(document, source, labels));
  }
  fmt::format_to(out, "\n");
}

}  // namespace

std::string markdownHead(const std::string& folder, const core::BatchCounts& counts) {
  std::string text =
      fmt::format("# {}\n\n{} of {} documents done", escapedMarkdown(folder), counts.done, counts.documents());
  if (counts.failed > 0) text += fmt::format(", {} failed", counts.failed);
  if (counts.skipped > 0) text += fmt::format(", {} skipped", counts.skipped);
  return text + ".\n\n";
}

std::string markdownSection(const core::BatchFile& file, const std::vector<std::string>& questions,
                            const core::BatchResult& result, const PageLabels& labels) {
  if (result.failure) return heading(file) + "**failed**: " + escapedMarkdown(result.failure->what()) + "\n\n";
  const core::DocumentInfo& document = result.reading.document;
  std::string text = heading(file);
  fmt::format_to(Text(text), "{}\n\n", escapedMarkdown(coverageText(document, result.reading.coverage, labels)));
  if (result.summary) write(Text(text), document, *result.summary, labels);
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    write(Text(text), questions[i], document, result.answers[i], labels);
  return text;
}

std::string markdownNote(const core::BatchFile& file, const std::string& note) {
  return heading(file) + escapedMarkdown(note) + "\n\n";
}

}  // namespace app
