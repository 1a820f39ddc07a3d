// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_results.h"

#include "app/batch_markdown.h"
#include "app/csv.h"
#include "app/json_values.h"
#include "app/text.h"
#include "core/exporting/export.h"

namespace app {
namespace {

constexpr const char* kSkipped = "skipped: not a document";

using Questions = std::vector<std::string>;
using Row = std::vector<std::string>;

/// An answer as `latte ask` gives it, without what differs from one run to the next.
Json toJson(const std::string& question, const core::DocumentInfo& document, const core::Answer& answer,
            const PageLabels& labels) {
  Json json = {{"question", question}};
  json.update(answerJson(document, answer, labels));
  for (const char* field : {"document", "path", "seconds", "cached"}) json.erase(field);
  return json;
}

Json toJson(const core::DocumentInfo& document, const core::Summary& summary, const PageLabels& labels) {
  Json json = summaryJson(document, summary, labels);
  for (const char* field : {"document", "path", "coverage", "seconds", "cached"}) json.erase(field);
  return json;
}

std::string jsonLine(const core::BatchFile& file, const Questions& questions, const core::BatchResult& result,
                     const PageLabels& labels) {
  Json json = {{"file", file.name}, {"path", file.path}};
  if (result.failure) {
    json["error"] = errorJson(*result.failure);
    return jsonText(json) + "\n";
  }
  json["document"] = result.reading.document.contentHash;
  json["coverage"] = coverageJson(result.reading.coverage, labels);
  if (result.summary) json["summary"] = toJson(result.reading.document, *result.summary, labels);
  json["answers"] = Json::array();
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    json["answers"].push_back(toJson(questions[i], result.reading.document, result.answers[i], labels));
  return jsonText(json) + "\n";
}

/// One under the other in one cell, as many as fit: a spreadsheet's cell holds 32,767 characters.
std::string cellOf(const Row& lines) {
  constexpr std::size_t kMostBytes = 32'000;
  std::string cell;
  for (const std::string& line : lines) {
    if (!cell.empty()) cell += '\n';
    if (cell.size() + line.size() > kMostBytes) return cell + "…";
    cell += line;
  }
  return cell;
}

/// Of counts and lists every citation, each on a line of its own in both cells; else the best stands for all. What is
/// merely near is none.
Row rowOf(const std::string& file, const std::string& question, const core::DocumentInfo& document,
          const core::Answer& answer, const PageLabels& labels) {
  Row places, quotes;
  for (const core::Citation& one : answer.citations) {
    if (answer.label == core::AnswerLabel::NotFound) break;
    places.push_back(citation(document, one.passage, one.anchor, labels));
    quotes.push_back(plainText(one.quote));
    if (answer.label != core::AnswerLabel::Computed) break;
  }
  return {file,
          document.contentHash,
          plainText(question),
          core::labelText(answer.label),
          plainText(answer.text),
          cellOf(places),
          cellOf(quotes),
          ""};
}

/// Its sentences are the quotes. Every one stands on a line of its own, as its place does in its cell.
Row rowOf(const std::string& file, const core::DocumentInfo& document, const core::Summary& summary,
          const PageLabels& labels) {
  Row lines, places;
  for (const core::SummarySentence& sentence : summary.sentences) {
    const core::Citation& source = sentence.evidence.front();
    const std::string heading = plainText(sentence.heading);
    lines.push_back((heading.empty() ? "" : heading + ": ") + plainText(sentence.text));
    places.push_back(citation(document, source.passage, source.anchor, labels));
  }
  const auto label = summary.sentences.empty() ? core::AnswerLabel::NotFound : summary.sentences.front().label;
  return {file,
          document.contentHash,
          core::titleOf(summary.level),
          core::labelText(label),
          cellOf(lines),
          cellOf(places),
          "",
          ""};
}

std::string csvLines(const core::BatchFile& file, const Questions& questions, const core::BatchResult& result,
                     const PageLabels& labels) {
  const std::string name = plainText(file.name);
  if (result.failure) return csvLine(Row{name, "", "", "", "", "", "", plainText(result.failure->what())});
  std::string lines;
  if (result.summary) lines = csvLine(rowOf(name, result.reading.document, *result.summary, labels));
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    lines += csvLine(rowOf(name, questions[i], result.reading.document, result.answers[i], labels));
  return lines;
}

}  // namespace

std::string BatchResults::head(const core::Batch& batch) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownHead(folder_, batch.counts());
    case BatchFormat::Csv:
      return std::string(kCsvMark) +
             csvLine(Row{"file", "document", "question", "label", "answer", "place", "quote", "error"});
    case BatchFormat::JsonLines:
      break;
  }
  return {};
}

std::string BatchResults::piece(const core::BatchFile& file, const core::BatchResult& result,
                                const PageLabels& labels) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownSection(file, questions_, result, labels);
    case BatchFormat::Csv:
      return csvLines(file, questions_, result, labels);
    case BatchFormat::JsonLines:
      break;
  }
  return jsonLine(file, questions_, result, labels);
}

std::string BatchResults::skipped(const core::BatchFile& file) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownNote(file, kSkipped);
    case BatchFormat::Csv:
      return csvLine(Row{plainText(file.name), "", "", "", "", "", "", kSkipped});
    case BatchFormat::JsonLines:
      break;
  }
  return jsonText({{"file", file.name}, {"path", file.path}, {"skipped", "not a document"}}) + "\n";
}

void BatchResults::put(const core::BatchFile& file, const core::BatchResult& result, const PageLabels& labels) {
  pieces_[file.name] = piece(file, result, labels);
}

std::string BatchResults::text(const core::Batch& batch) const {
  std::string text = head(batch);
  for (const core::BatchEntry& entry : batch.entries()) {
    if (entry.state == core::BatchState::Skipped) {
      text += skipped(entry.file);
    } else if (entry.state != core::BatchState::Waiting) {
      text += pieces_.at(entry.file.name);
    }
  }
  if (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace app
