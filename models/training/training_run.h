// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <stop_token>
#include <string>

#include "models/error.h"
#include "models/training/process_group.h"
#include "models/training/recipe.h"
#include "models/training/training_loop.h"

namespace models {

/// The folder holds a run that nobody asked to go on with.
class OtherRunError : public ModelError {
 public:
  using ModelError::ModelError;
};

/// Unless `resume`, throws OtherRunError when `folder` holds a run.
void refuseOtherRun(const std::string& folder, bool resume);

/// How a recipe is run here.
struct TrainingRun {
  std::string folder;                                  ///< checkpoint, curves and result; must exist
  double clockMinutes = 0;                             ///< stop after so long, resumable; 0: when the steps are done
  std::function<void(std::int64_t steps)> saved;       ///< after each checkpoint, `steps` in all; may be empty
  std::function<void(const TrainingProgress&)> watch;  ///< after each step; may be empty
  std::stop_token stop;
  ProcessGroup* group = nullptr;  ///< that trains together, outliving the run; null: this process alone

  bool writes() const;  ///< whether this process writes the result
};

/// A recipe's numbers for the loop itself: steps, warmup, rate, final_share, clip, validate_every, checkpoint_seconds.
TrainingSettings takeLoop(Recipe& recipe);

/// runTraining with the run's own settings beside those of the recipe.
bool runTraining(TrainingTask& task, TrainingSettings loop, const TrainingRun& run);

}  // namespace models
