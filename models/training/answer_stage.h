// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "models/training/answer_tuning.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

namespace models {

/// The stage "answers": tunes an answerer on questions with their passages.
class AnswerStage {
 public:
  /// Takes the recipe's last numbers: the loop's and rank, span_rank, batch_tokens, answer_weight, span_rate, seed;
  /// start (an answerer to go on from, its path relative to the run's folder).
  explicit AnswerStage(Recipe& recipe);

  /// Writes answerer.safetensors into the run's folder and calibration.csv, what each surety that might be asked for
  /// would show of the held-out answers. Returns whether all steps are done.
  bool train(const AnswerData& data, const ModelFile& base, const TrainingRun& run) const;

 private:
  AnswerWeights start(const ModelFile& base, const std::string& folder) const;

  std::string recipe_, start_;
  AnswerTuning tuning_;
  TrainingSettings loop_;
};

}  // namespace models
