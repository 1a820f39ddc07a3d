// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/export.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "core/answering/answer_json.h"
#include "core/exporting/file_link.h"

namespace core {
namespace {

std::string fileNameOf(const std::string& path) {
  return path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
}

/// Puts the citations of one document into places.
class Places {
 public:
  Places(const DocumentInfo& document, const ExportWords& words) : document_(document), words_(words) {}

  std::vector<Place> of(const std::vector<Citation>& citations) const {
    std::vector<Place> places;
    for (const Citation& citation : citations) places.push_back(of(citation));
    return places;
  }

 private:
  Place of(const Citation& citation) const {
    return {placeWords(document_, citation, words_), placeLink(document_, citation.passage, citation.anchor)};
  }

  const DocumentInfo& document_;
  const ExportWords& words_;
};

/// Whether two answers to a question say the same: it was asked again with another setting that changed nothing.
bool saysTheSame(const ExportedAnswer& a, const ExportedAnswer& b) {
  const auto isSame = [](const Citation& one, const Citation& other) {
    return one.anchor == other.anchor && one.quote == other.quote && one.byReader == other.byReader;
  };
  return a.question == b.question && a.answer.label == b.answer.label && a.answer.text == b.answer.text &&
         a.answer.remark == b.answer.remark &&
         std::equal(a.answer.citations.begin(), a.answer.citations.end(), b.answer.citations.begin(),
                    b.answer.citations.end(), isSame);
}

void add(Export& exported, ExportedAnswer answer) {
  for (const ExportedAnswer& kept : exported.answers)
    if (saysTheSame(kept, answer)) return;
  exported.answers.push_back(std::move(answer));
}

std::tuple<const std::string&, SummaryLevel> orderOf(const ExportedSummary& exported) {
  return {exported.summary.about, exported.summary.level};
}

void add(Export& exported, ExportedSummary summary) {
  for (const ExportedSummary& kept : exported.summaries)
    if (orderOf(kept) == orderOf(summary)) return;
  exported.summaries.push_back(std::move(summary));
}

}  // namespace

Export exportOf(const Library& library, const StoredDocument& document, const ExportWords& words) {
  Export exported{document.info, fileNameOf(document.info.path), fileLink(document.info.path), {}, {}, {}, {}, {},
                  words.said};
  if (!exported.name.starts_with(document.info.title)) exported.title = document.info.title;
  if (const auto reading = library.currentReading(document.id)) {
    exported.coverage = reading->coverage;
    exported.coverageWords = words.coverage(document.info, reading->coverage);
  }
  const Places places(exported.document, words);
  for (const StoredAnswer& stored : library.answersOf(document.id)) {
    if (auto answer = answerFrom(stored.content)) {
      auto where = places.of(answer->citations);
      add(exported, ExportedAnswer{stored.question, stored.createdAtMs, *std::move(answer), std::move(where)});
    } else if (auto summary = summaryFrom(stored.content)) {
      std::vector<std::vector<Place>> where;
      for (const SummarySentence& sentence : summary->sentences) where.push_back(places.of(sentence.evidence));
      add(exported, ExportedSummary{stored.createdAtMs, *std::move(summary), std::move(where)});
    }
  }
  std::reverse(exported.answers.begin(), exported.answers.end());
  std::stable_sort(exported.summaries.begin(), exported.summaries.end(),
                   [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
  return exported;
}

std::string placeWords(const DocumentInfo& document, const Citation& citation, const ExportWords& words) {
  const auto place = words.place(document, citation.passage, citation.anchor);
  return citation.byReader ? place + ", " + words.said("chosen by the reader") : place;
}

std::vector<Place> withoutRepeats(const std::vector<Place>& places) {
  std::vector<Place> distinct;
  for (const Place& place : places)
    if (std::find(distinct.begin(), distinct.end(), place) == distinct.end()) distinct.push_back(place);
  return distinct;
}

std::string labelText(AnswerLabel label) { return label == AnswerLabel::NotFound ? "not found" : nameOf(label); }

const char* meaningOf(AnswerLabel label) {
  switch (label) {
    case AnswerLabel::Read:
      return "from the reading of the whole document; a gist, no proof";
    case AnswerLabel::Found:
      return "in these places of the document";
    case AnswerLabel::Computed:
      return "counted by code over the whole text";
    case AnswerLabel::NotFound:
      break;
  }
  return "these passages come nearest";
}

const char* titleOf(SummaryLevel level) {
  switch (level) {
    case SummaryLevel::Line:
      return "In one sentence";
    case SummaryLevel::Short:
      return "In short";
    case SummaryLevel::Section:
      return "Section by section";
    case SummaryLevel::Bullets:
      break;
  }
  return "The main points";
}

std::string headingOf(const Summary& summary) {
  if (summary.about.empty()) return titleOf(summary.level);
  return fmt::format("{}, about \"{}\"", titleOf(summary.level), summary.about);
}

std::string dateText(std::int64_t unixMs) { return fmt::format("{:%Y-%m-%d}", fmt::gmtime(unixMs / 1000)); }

}  // namespace core
