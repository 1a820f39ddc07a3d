// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch_markdown.h"

#include <fmt/format.h>

#include <iterator>

#include "core/exporting/file_link.h"
#include "core/exporting/markdown_text.h"

namespace core {
namespace {

using Text = std::back_insert_iterator<std::string>;

std::string linked(const std::string& words, const std::string& link) {
  return link.empty() ? escapedMarkdown(words) : fmt::format("[{}]({})", escapedMarkdown(words), link);
}

std::string linked(const DocumentInfo& document, const Citation& source, const ExportWords& words) {
  return linked(placeWords(document, source, words), placeLink(document, source.passage, source.anchor));
}

std::string heading(const BatchFile& file) { return fmt::format("## {}\n\n", linked(file.name, fileLink(file.path))); }

void write(Text out, const std::string& question, const DocumentInfo& document, const Answer& answer,
           const ExportWords& words) {
  fmt::format_to(out, "### {}\n\n", escapedMarkdown(question));
  fmt::format_to(out, "{}{}",
                 markdownParagraphs(answer.label == AnswerLabel::NotFound ? words.said(answer.text) : answer.text),
                 markdownParagraphs(words.said(answer.remark)));
  fmt::format_to(out, "**{}**: {}\n\n", escapedMarkdown(words.said(labelText(answer.label))),
                 escapedMarkdown(words.said(meaningOf(answer.label))));
  for (const Citation& one : answer.citations)
    fmt::format_to(out, "- “{}” ({})\n", escapedMarkdown(one.quote), linked(document, one, words));
  if (!answer.citations.empty()) fmt::format_to(out, "\n");
}

/// A list where the level makes one, else a paragraph.
void write(Text out, const DocumentInfo& document, const Summary& summary, const ExportWords& words) {
  fmt::format_to(out, "### {}\n\n", escapedMarkdown(words.said(titleOf(summary.level))));
  const bool isList = summary.level == SummaryLevel::Bullets || summary.level == SummaryLevel::Section;
  for (const SummarySentence& sentence : summary.sentences) {
    const bool isFirst = &sentence == &summary.sentences.front();
    if (!sentence.heading.empty())
      fmt::format_to(out, "{}#### {}\n\n", isFirst ? "" : "\n", escapedMarkdown(sentence.heading));
    const Citation& source = sentence.evidence.front();
    fmt::format_to(out, "{}{} ({})\n", isList ? "- " : "", escapedMarkdown(sentence.text),
                   linked(document, source, words));
  }
  fmt::format_to(out, "\n");
}

}  // namespace

std::string markdownHead(const std::string& folder, const BatchCounts& counts, const Said& said) {
  std::string text = said(fmt::format("{} of {} documents done", counts.done, counts.documents()));
  if (counts.failed > 0) text += ", " + said(fmt::format("{} failed", counts.failed));
  if (counts.skipped > 0) text += ", " + said(fmt::format("{} skipped", counts.skipped));
  return fmt::format("# {}\n\n{}.\n\n", escapedMarkdown(folder), escapedMarkdown(text));
}

std::string markdownSection(const BatchFile& file, const std::vector<std::string>& questions, const BatchResult& result,
                            const ExportWords& words) {
  if (result.failure)
    return heading(file) + fmt::format("**{}**: {}\n\n", escapedMarkdown(words.said("failed")),
                                       escapedMarkdown(words.said(result.failure->what())));
  const DocumentInfo& document = result.reading.document;
  std::string text = heading(file);
  fmt::format_to(Text(text), "{}\n\n", escapedMarkdown(words.coverage(document, result.reading.coverage)));
  if (result.summary) write(Text(text), document, *result.summary, words);
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    write(Text(text), questions[i], document, result.answers[i], words);
  return text;
}

std::string markdownNote(const BatchFile& file, const std::string& note) {
  return heading(file) + escapedMarkdown(note) + "\n\n";
}

}  // namespace core
