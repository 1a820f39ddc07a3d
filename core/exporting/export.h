// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/answering/answer.h"
#include "core/answering/summary.h"
#include "core/library/library.h"
#include "core/said.h"

namespace core {

/// Where a citation stands: "p. 12" or "p. 12, chosen by the reader", and a link to it, which is empty where there is
/// no file.
struct Place {
  std::string words, link;
  friend bool operator==(const Place&, const Place&) = default;
};

struct ExportedAnswer {
  std::string question;
  std::int64_t createdAtMs = 0;  ///< Unix time
  Answer answer;
  std::vector<Place> places;  ///< of the answer's citations
};

struct ExportedSummary {
  std::int64_t createdAtMs = 0;
  Summary summary;
  std::vector<std::vector<Place>> places;  ///< of the evidence of each sentence
};

/// All that was said about one document, as it is handed on. Text in it is as the document and the model gave it: who
/// writes it, escapes it.
struct Export {
  DocumentInfo document;
  std::string name, link;  ///< of the document's file
  std::string title;       ///< empty where the name says the same
  Coverage coverage;
  std::string coverageWords;               ///< "read all 18 pages"; empty for a document that was not read
  std::vector<ExportedSummary> summaries;  ///< the newest of each level and subject, the shortest of the whole first
  std::vector<ExportedAnswer> answers;     ///< as they were asked, the oldest first; what was said twice, once
  Said said = asSaid;                      ///< for headings, labels and what is said beside the text of answers

  bool empty() const { return summaries.empty() && answers.empty(); }
};

/// How places, coverage and what core itself says are put into words.
struct ExportWords {
  std::function<std::string(const DocumentInfo&, int passage, const Anchor&)> place;
  std::function<std::string(const DocumentInfo&, const Coverage&)> coverage;
  Said said = asSaid;
};

/// What the library keeps of a document. Answers that cannot be read any more are left out.
Export exportOf(const Library& library, const StoredDocument& document, const ExportWords& words);

/// "p. 12", and "p. 12, chosen by the reader" where the program did not choose it.
std::string placeWords(const DocumentInfo& document, const Citation& citation, const ExportWords& words);

/// The places in their order, each once.
std::vector<Place> withoutRepeats(const std::vector<Place>& places);
/// "not found".
std::string labelText(AnswerLabel label);
/// What an answer may be trusted for, in a few words for people.
const char* meaningOf(AnswerLabel label);
/// "In one sentence".
const char* titleOf(SummaryLevel level);
/// "In one sentence", or "In one sentence, about "lamps"".
std::string headingOf(const Summary& summary);
/// "2026-11-22".
std::string dateText(std::int64_t unixMs);

}  // namespace core
