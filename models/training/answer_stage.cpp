// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/answer_stage.h"

#include <algorithm>
#include <filesystem>

#include "models/files/sha256.h"
#include "models/training/checkpoint.h"

namespace models {
namespace {

/// For every surety that might be asked for: the shares of held-out answers that are shown and right, of questions
/// without an answer that are refused, and of all questions that are dealt with rightly.
void writeCalibration(const std::vector<SpanOutcome>& outcomes, const std::string& path) {
  Curve table{{"surety", "answerable", "shown", "shown_right", "without", "refused", "right"}, {}};
  for (double surety = -6; surety <= 14; surety += 1) {
    double answerable = 0, shown = 0, right = 0, refused = 0;
    for (const auto& one : outcomes) {
      const bool shows = one.score >= surety;
      answerable += one.answerable;
      shown += one.answerable && shows;
      right += one.right && shows;
      refused += !one.answerable && !shows;
    }
    const double all = static_cast<double>(outcomes.size()), without = all - answerable;
    table.rows.push_back({surety, answerable, shown / std::max(answerable, 1.0), right / std::max(answerable, 1.0),
                          without, refused / std::max(without, 1.0), (right + refused) / std::max(all, 1.0)});
  }
  writeCurve(path, table);
}

}  // namespace

AnswerStage::AnswerStage(Recipe& recipe) : recipe_(recipe.text()) {
  tuning_.rank = recipe.take("rank", tuning_.rank);
  tuning_.spanRank = recipe.take("span_rank", tuning_.spanRank);
  tuning_.batchTokens = recipe.take("batch_tokens", tuning_.batchTokens);
  tuning_.answerWeight = recipe.take("answer_weight", tuning_.answerWeight);
  tuning_.spanRate = recipe.take("span_rate", tuning_.spanRate);
  tuning_.seed = recipe.take("seed", tuning_.seed);
  start_ = recipe.take("start", start_);
  loop_ = takeLoop(recipe);
  recipe.finish();
}

bool AnswerStage::train(const AnswerData& data, const ModelFile& base, const TrainingRun& run) const {
  const std::filesystem::path folder(run.folder);
  auto weights = start(base, run.folder);
  auto task = answerTuningTask(base, data.training, data.heldOut, weights, tuning_);
  task.identity = sha256(recipe_ + base.fingerprint + std::to_string(data.training.size()));
  const bool done = runTraining(task, loop_, run);
  if (!run.writes()) return done;
  writeAnswerWeights(weights, base.config, (folder / "answerer.safetensors").string());
  writeCalibration(spanOutcomes(base, data.heldOut, weights, tuning_), (folder / "calibration.csv").string());
  return done;
}

AnswerWeights AnswerStage::start(const ModelFile& base, const std::string& folder) const {
  if (!start_.empty()) return readAnswerWeights((std::filesystem::path(folder) / start_).string(), base.config);
  return {tuning_.rank,
          tuning_.spanRank,
          initialLowRank(base.config, tuning_.rank, tuning_.seed),
          initialSpanHead(base.config, tuning_.spanRank, tuning_.seed + 1),
          base.fingerprint,
          {}};
}

}  // namespace models
