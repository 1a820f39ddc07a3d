// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/summary.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/score_table.h"

namespace core {

struct SummaryOptions {
  std::vector<SummaryLevel> levels{SummaryLevel::Short, SummaryLevel::Section};
  std::size_t documents = 0;  ///< the first so many; 0: all
  std::uint64_t seed = 7;     ///< of the intervals
};

struct WrittenSummary {
  std::string document, row, text;
};

struct SummaryReport {
  std::size_t documents = 0;
  ScoreTable table;  ///< ROUGE-1, ROUGE-2, ROUGE-L; words; supported
  std::vector<WrittenSummary> summaries;
};

/// The first `words` words of a document's sentences.
std::string leadOf(const std::vector<Passage>& passages, std::size_t words);

/// The most central sentences of at least five words that are not alike, one at least and about so many words, in
/// reading order.
std::string lexRankOf(const std::vector<Passage>& passages, std::size_t words);

/// Summarizes every document of `set` that people summarised, in every level, and beside each by the two baselines with
/// as many words. "supported" is the share of sentences whose content words all stand in a quote that is cited for it
/// and stands where it is cited. Throws Error(Interrupted) when stopped.
SummaryReport evaluateSummaries(QuestionSet set, const TokenEnds& tokenEnds, const SummaryOptions& options,
                                const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
