// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/training_run.h"

#include <filesystem>

namespace models {

bool TrainingRun::writes() const { return !group || group->rank() == 0; }

void refuseOtherRun(const std::string& folder, bool resume) {
  if (!resume && std::filesystem::exists(std::filesystem::path(folder) / "checkpoint.safetensors"))
    throw OtherRunError(folder + " holds a run already: go on with it by --resume, or name another folder.");
}

TrainingSettings takeLoop(Recipe& recipe) {
  TrainingSettings settings;
  auto& schedule = settings.schedule;
  schedule.steps = recipe.take("steps", schedule.steps);
  schedule.warmup = recipe.take("warmup", schedule.warmup);
  schedule.rate = recipe.take("rate", schedule.rate);
  schedule.finalShare = recipe.take("final_share", schedule.finalShare);
  settings.clip = recipe.take("clip", settings.clip);
  settings.validateEvery = recipe.take("validate_every", settings.validateEvery);
  settings.checkpointSeconds = recipe.take("checkpoint_seconds", settings.checkpointSeconds);
  return settings;
}

bool runTraining(TrainingTask& task, TrainingSettings loop, const TrainingRun& run) {
  loop.folder = run.folder;
  loop.clockMinutes = run.clockMinutes;
  loop.saved = run.saved;
  return runTraining(task, loop, run.watch, run.stop, run.group);
}

}  // namespace models
