// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "app/citation.h"
#include "app/options.h"
#include "app/progress.h"
#include "app/report.h"
#include "core/evaluation/answer_rows.h"
#include "core/evaluation/attention_variants.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/statistics.h"
#include "core/exporting/json_values.h"
#include "core/reading/reading_model.h"

/// What 'latte eval' measures, one file each, and what they share.
namespace app {

void addPerplexityEvaluation(CLI::App& verb, Session& session);
void addRoutingEvaluation(CLI::App& verb, Session& session);
void addAnswerEvaluation(CLI::App& verb, Session& session);
void addNeedleEvaluation(CLI::App& verb, Session& session);
void addSummaryEvaluation(CLI::App& verb, Session& session);

/// The session's model. Throws core::Error(ModelUnusable).
core::AttentionVariants variantsOf(const Session& session);

/// The same model for the reader of passages.
std::unique_ptr<core::ReadingModel> readerModelOf(const Session& session);

/// A line of a terminal for how far an evaluation is.
ProgressLine evaluationProgress(const Session& session);

/// [low, high].
Json intervalJson(const core::Interval& interval);

/// --rows, --passages and --state-tokens.
void addAnswerRows(CLI::App& part, core::AnswerOptions& options);

/// --set, which is required, and which of its questions are asked.
void addQuestionSet(CLI::App& part, std::string& file, core::QuestionDraw& draw);

}  // namespace app
