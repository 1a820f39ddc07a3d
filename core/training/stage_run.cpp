// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/stage_run.h"

#include "core/training/curve_drawing.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

namespace core {
namespace {

std::vector<std::pair<std::string, double>> pairs(const std::vector<models::Measured>& measured) {
  std::vector<std::pair<std::string, double>> result;
  for (const auto& one : measured) result.emplace_back(one.name, one.value);
  return result;
}

}  // namespace

models::TrainingRun runOf(const TrainingRequest& request, const TrainingWatcher& watch, std::stop_token stop) {
  models::TrainingRun run{request.out.string(), request.clockMinutes, {}, {}, stop};
  run.saved = [out = request.out, title = "Training by " + request.recipe.filename().string()](std::int64_t steps) {
    drawCurves(out, title, steps);
  };
  if (watch)
    run.watch = [watch](const models::TrainingProgress& seen) {
      watch(
          {seen.step, seen.steps, seen.tokensPerSecond, seen.secondsLeft, pairs(seen.losses), pairs(seen.validation)});
    };
  return run;
}

bool prepare(const TrainingRequest& request, const models::PreparedTraining& prepared) {
  models::writePrepared((request.out / "data.safetensors").string(), prepared);
  return true;
}

}  // namespace core
