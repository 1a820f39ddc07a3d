// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/answering/summary.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/score_table.h"
#include "core/library/records.h"

namespace core {

struct WrittenSummary {
  std::string document, about, row, text;  ///< `about` is empty for a summary of the whole
};

struct SummaryReport {
  std::size_t documents = 0;
  ScoreTable table;  ///< ROUGE-1, ROUGE-2, ROUGE-L; words; supported; and, about subjects, held
  std::vector<WrittenSummary> summaries;
};

/// What people wrote a summary of.
struct SummaryCase {
  std::size_t index = 0;  ///< of the document
  const SetDocument& document;
  std::string about;  ///< empty: the whole
  std::span<const std::string> references;
};

/// The first `words` words of a document's sentences.
std::string leadOf(const std::vector<Passage>& passages, std::size_t words);

/// The most central sentences of at least five words that are not alike, one at least and about so many words, in
/// reading order.
std::string lexRankOf(const std::vector<Passage>& passages, std::size_t words);

/// Passages as a library would hold them, and what it would know of their document.
std::vector<PassageRow> rowsOf(const std::vector<Passage>& passages, const TokenEnds& tokenEnds);
DocumentInfo infoOf(const SetDocument& document);

/// The scores of summaries and of two baselines with as many words. "supported" is the share of sentences whose content
/// words all stand in a quote that is cited for it and stands where it is cited.
class SummaryRows {
 public:
  explicit SummaryRows(bool aboutSubjects);

  void add(const SummaryCase& what, const Summary& summary);
  /// The same where the document is said not to hold the subject: nobody sees `summary`, an empty one is scored.
  void addRefused(const SummaryCase& what, const Summary& summary);

  SummaryReport report(std::size_t documents, std::uint64_t seed) const;

 private:
  void addRow(const SummaryCase& what, const std::string& row, const std::string& text,
              const std::vector<std::optional<double>>& more);
  void addBaselines(const SummaryCase& what, const Summary& summary);

  bool aboutSubjects_;
  ScoreSums sums_;
  std::vector<WrittenSummary> summaries_;
};

}  // namespace core
