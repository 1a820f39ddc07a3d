// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_watch.h"

#include "core/training/curve_drawing.h"
#include "models/training/training_loop.h"

namespace core {
namespace {

std::vector<std::pair<std::string, double>> pairs(const std::vector<models::Measured>& measured) {
  std::vector<std::pair<std::string, double>> result;
  for (const auto& one : measured) result.emplace_back(one.name, one.value);
  return result;
}

}  // namespace

models::TrainingSettings takeSettings(Recipe& recipe, const TrainingRequest& request) {
  models::TrainingSettings settings;
  auto& schedule = settings.schedule;
  schedule.steps = recipe.take("steps", schedule.steps);
  schedule.warmup = recipe.take("warmup", schedule.warmup);
  schedule.rate = recipe.take("rate", schedule.rate);
  schedule.finalShare = recipe.take("final_share", schedule.finalShare);
  settings.clip = recipe.take("clip", settings.clip);
  settings.validateEvery = recipe.take("validate_every", settings.validateEvery);
  settings.checkpointSeconds = recipe.take("checkpoint_seconds", settings.checkpointSeconds);
  settings.clockMinutes = request.clockMinutes;
  settings.folder = request.out.string();
  settings.saved = [out = request.out, title = "Training by " + request.recipe.filename().string(),
                    steps = schedule.steps] { drawCurves(out, title, steps); };
  return settings;
}

std::function<void(const models::TrainingProgress&)> statusWatcher(const TrainingWatcher& watch) {
  if (!watch) return {};
  return [watch](const models::TrainingProgress& seen) {
    watch({seen.step, seen.steps, seen.tokensPerSecond, seen.secondsLeft, pairs(seen.losses), pairs(seen.validation)});
  };
}

}  // namespace core
