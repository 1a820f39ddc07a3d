// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/export_blocks.h"

#include <sstream>
#include <string_view>

#include "core/drawing/xml_text.h"

namespace core {
namespace {

using Kind = ExportBlock::Kind;

std::vector<Place> cleaned(std::vector<Place> places) {
  for (Place& place : places) place.words = cleanText(place.words);
  return withoutRepeats(places);
}

/// Blocks in their order; those that say nothing are left out.
class Blocks {
 public:
  explicit Blocks(const Said& said) : said_(said) {}

  void add(Kind kind, std::string_view text, std::string label = {}, std::vector<Place> places = {}) {
    ExportBlock block{kind, cleanText(text), std::move(label), cleaned(std::move(places))};
    if (!block.text.empty() || !block.places.empty()) all_.push_back(std::move(block));
  }

  /// Each line of a text as a paragraph of its own.
  void addLines(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) add(Kind::Paragraph, line);
  }

  void add(const ExportedSummary& exported) {
    const Summary& summary = exported.summary;
    const bool isList = summary.level == SummaryLevel::Bullets;
    add(Kind::Entry, said_(headingOf(summary)));
    addLines(said_(summary.remark));
    for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
      const SummarySentence& sentence = summary.sentences[i];
      if (!isList) add(Kind::Section, sentence.heading);
      add(isList ? Kind::Point : Kind::Paragraph, sentence.text, said_(labelText(sentence.label)), exported.places[i]);
    }
  }

  void add(const ExportedAnswer& exported) {
    const Answer& answer = exported.answer;
    add(Kind::Entry, exported.question);
    addLines(answer.label == AnswerLabel::NotFound ? said_(answer.text) : answer.text);
    addLines(said_(answer.remark));
    add(Kind::Label, said_(meaningOf(answer.label)) + " · " + dateText(exported.createdAtMs),
        said_(labelText(answer.label)));
    for (std::size_t i = 0; i < answer.citations.size(); ++i) {
      const bool isNearest = answer.label == AnswerLabel::NotFound && !answer.citations[i].byReader;
      add(isNearest ? Kind::Nearest : Kind::Quote, answer.citations[i].quote, {}, {exported.places[i]});
    }
  }

  std::vector<ExportBlock> take() { return std::move(all_); }

 private:
  const Said& said_;
  std::vector<ExportBlock> all_;
};

}  // namespace

std::vector<ExportBlock> blocksOf(const Export& exported) {
  Blocks blocks(exported.said);
  blocks.add(Kind::Title, {}, {}, {{exported.name, exported.link}});
  blocks.add(Kind::About, exported.title);
  blocks.add(Kind::About, exported.coverageWords);
  if (!exported.summaries.empty()) blocks.add(Kind::Part, exported.said("Summary"));
  for (const auto& summary : exported.summaries) blocks.add(summary);
  if (!exported.answers.empty()) blocks.add(Kind::Part, exported.said("Questions"));
  for (const auto& answer : exported.answers) blocks.add(answer);
  return blocks.take();
}

}  // namespace core
