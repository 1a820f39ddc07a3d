// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/answering/summary.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/summary_rows.h"

namespace core {

class ReadingModel;

struct SummaryOptions {
  std::vector<SummaryLevel> levels{SummaryLevel::Short, SummaryLevel::Section};
  std::size_t documents = 0;  ///< the first so many; 0: all
  std::uint64_t seed = 7;     ///< of the intervals
};

/// Summarizes every document of `set` that people summarised, in every level. Throws Error(Interrupted) when stopped.
SummaryReport evaluateSummaries(QuestionSet set, const TokenEnds& tokenEnds, const SummaryOptions& options,
                                const EvaluationWatcher& watch, std::stop_token stop);

struct SubjectSummaryOptions {
  std::vector<SummaryLevel> levels{SummaryLevel::Short};
  QuestionDraw draw;
};

/// Reads each document of `set` once and summarises what it says about every question drawn that people answered in
/// their own words, as the product does: "held" is the share of questions that it does not refuse as standing nowhere
/// in the document; a refused one scores 0. Throws Error(Interrupted) when stopped.
SummaryReport evaluateSubjectSummaries(const ReadingModel& model, QuestionSet set, const SubjectSummaryOptions& options,
                                       const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
