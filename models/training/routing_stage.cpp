// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/routing_stage.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <filesystem>

#include "models/files/sha256.h"
#include "models/training/recipe.h"
#include "models/training/route_codes.h"

namespace models {

RoutingStage::RoutingStage(Recipe& recipe) : recipe_(recipe.text()) {
  layer_ = recipe.take("layer", layer_);
  channels_ = recipe.take("channels", channels_);
  parts_ = recipe.take("parts", parts_);
  if (channels_ < 1 || parts_ < 1 || channels_ % parts_ != 0)
    throw recipe.wrong("its channels cannot be cut into as many parts");
  seed_ = recipe.take("seed", seed_);
  loop_ = takeLoop(recipe);
  recipe.finish();
}

bool RoutingStage::train(const RoutingData& data, const ModelConfig& config, const std::string& baseFingerprint,
                         const TrainingRun& run) const {
  auto trained = initialRoute(config, channels_, seed_);
  auto task = routingTask(config, data.training, data.heldOut, channels_, seed_, trained);
  task.identity = sha256(recipe_ + baseFingerprint + std::to_string(data.training.size()));
  const bool done = runTraining(task, loop_, run);
  if (!run.writes()) return done;
  const at::NoGradGuard noGrad;
  RouteWeights route{layer_, trained.keyMap, trained.queryMap, trained.tokenWeight,
                     {},     trained.fusion, baseFingerprint,  {}};
  fitRouteCodes(route, parts_, data.training);
  writeRoute(route, (std::filesystem::path(run.folder) / "route.safetensors").string());
  return done;
}

}  // namespace models
