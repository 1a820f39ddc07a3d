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
  tuning_.channels = recipe.take("channels", tuning_.channels);
  parts_ = recipe.take("parts", parts_);
  if (tuning_.channels < 1 || parts_ < 1 || tuning_.channels % parts_ != 0)
    throw recipe.wrong("its channels cannot be cut into as many parts");
  tuning_.strangers = recipe.take("strangers", tuning_.strangers);
  tuning_.seed = recipe.take("seed", tuning_.seed);
  loop_ = takeLoop(recipe);
  recipe.finish();
}

bool RoutingStage::train(const RoutingData& data, const ModelConfig& config, const std::string& baseFingerprint,
                         const TrainingRun& run) const {
  auto trained = initialRoute(config, tuning_.channels, tuning_.seed);
  auto task = routingTask(config, data.training, data.heldOut, tuning_, trained);
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
