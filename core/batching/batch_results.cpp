// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch_results.h"

#include <algorithm>
#include <iterator>

#include "core/batching/batch_markdown.h"
#include "core/drawing/xml_text.h"
#include "core/exporting/csv.h"
#include "core/exporting/json_values.h"

namespace core {
namespace {

constexpr const char* kSkipped = "skipped: not a document";

using Questions = std::vector<std::string>;
using Row = std::vector<std::string>;

/// An answer as `latte ask` gives it, without what differs from one run to the next.
Json toJson(const std::string& question, const DocumentInfo& document, const Answer& answer, const PageLabels& labels) {
  Json json = {{"question", question}};
  json.update(answerJson(document, answer, labels));
  for (const char* field : {"document", "path", "seconds", "cached"}) json.erase(field);
  return json;
}

Json toJson(const DocumentInfo& document, const Summary& summary, const PageLabels& labels) {
  Json json = summaryJson(document, summary, labels);
  for (const char* field : {"document", "path", "coverage", "seconds", "cached"}) json.erase(field);
  return json;
}

std::string jsonLine(const BatchFile& file, const Questions& questions, const BatchResult& result,
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

/// Of counts and lists every citation, else those that the reader chose, or the best where there are none. What is
/// merely near is none.
std::vector<Citation> sourcesOf(const Answer& answer) {
  if (answer.label == AnswerLabel::Computed) return answer.citations;
  std::vector<Citation> sources;
  std::ranges::copy_if(answer.citations, std::back_inserter(sources), &Citation::byReader);
  if (sources.empty() && answer.label != AnswerLabel::NotFound && !answer.citations.empty())
    sources.push_back(answer.citations.front());
  return sources;
}

/// Each source stands on a line of its own in both cells.
Row rowOf(const std::string& file, const std::string& question, const DocumentInfo& document, const Answer& answer,
          const ExportWords& words) {
  Row places, quotes;
  for (const Citation& one : sourcesOf(answer)) {
    places.push_back(placeWords(document, one, words));
    quotes.push_back(cleanText(one.quote));
  }
  return {file,
          document.contentHash,
          cleanText(question),
          labelText(answer.label),
          cleanText(answer.text),
          cellOf(places),
          cellOf(quotes),
          ""};
}

/// Its sentences are the quotes. Every one stands on a line of its own, as its place does in its cell.
Row rowOf(const std::string& file, const DocumentInfo& document, const Summary& summary, const ExportWords& words) {
  Row lines, places;
  for (const SummarySentence& sentence : summary.sentences) {
    const Citation& source = sentence.evidence.front();
    const std::string heading = cleanText(sentence.heading);
    lines.push_back((heading.empty() ? "" : heading + ": ") + cleanText(sentence.text));
    places.push_back(placeWords(document, source, words));
  }
  const auto label = summary.sentences.empty() ? AnswerLabel::NotFound : summary.sentences.front().label;
  return {file, document.contentHash, titleOf(summary.level), labelText(label), cellOf(lines), cellOf(places), "", ""};
}

std::string csvLines(const BatchFile& file, const Questions& questions, const BatchResult& result,
                     const ExportWords& words) {
  const std::string name = cleanText(file.name);
  if (result.failure) return csvLine(Row{name, "", "", "", "", "", "", cleanText(result.failure->what())});
  std::string lines;
  if (result.summary) lines = csvLine(rowOf(name, result.reading.document, *result.summary, words));
  for (std::size_t i = 0; i < result.answers.size(); ++i)
    lines += csvLine(rowOf(name, questions[i], result.reading.document, result.answers[i], words));
  return lines;
}

}  // namespace

const char* extensionOf(BatchFormat format) {
  return format == BatchFormat::Csv ? "csv" : format == BatchFormat::JsonLines ? "jsonl" : "md";
}

std::optional<BatchFormat> formatNamed(const std::string& extension) {
  for (const auto format : {BatchFormat::Markdown, BatchFormat::JsonLines, BatchFormat::Csv})
    if (extension == extensionOf(format)) return format;
  return std::nullopt;
}

std::string BatchResults::head(const Batch& batch) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownHead(folder_, batch.counts(), said_);
    case BatchFormat::Csv:
      return std::string(kCsvMark) +
             csvLine(Row{"file", "document", "question", "label", "answer", "place", "quote", "error"});
    case BatchFormat::JsonLines:
      break;
  }
  return {};
}

std::string BatchResults::piece(const BatchFile& file, const BatchResult& result, const PageLabels& labels,
                                const ExportWords& words) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownSection(file, questions_, result, words);
    case BatchFormat::Csv:
      return csvLines(file, questions_, result, words);
    case BatchFormat::JsonLines:
      break;
  }
  return jsonLine(file, questions_, result, labels);
}

std::string BatchResults::skipped(const BatchFile& file) const {
  switch (format_) {
    case BatchFormat::Markdown:
      return markdownNote(file, said_(kSkipped));
    case BatchFormat::Csv:
      return csvLine(Row{cleanText(file.name), "", "", "", "", "", "", kSkipped});
    case BatchFormat::JsonLines:
      break;
  }
  return jsonText({{"file", file.name}, {"path", file.path}, {"skipped", "not a document"}}) + "\n";
}

void BatchResults::put(const BatchFile& file, const BatchResult& result, const PageLabels& labels,
                       const ExportWords& words) {
  pieces_[file.name] = piece(file, result, labels, words);
}

std::string BatchResults::text(const Batch& batch) const {
  std::string text = head(batch);
  for (const BatchEntry& entry : batch.entries()) {
    if (entry.state == BatchState::Skipped) {
      text += skipped(entry.file);
    } else if (entry.state != BatchState::Waiting) {
      text += pieces_.at(entry.file.name);
    }
  }
  if (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace core
