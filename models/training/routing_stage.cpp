// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/routing_stage.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <map>

#include "models/files/safetensors.h"
#include "models/files/sha256.h"

namespace models {
namespace {

void writeRoute(TrainedRoute& route, const ModelConfig& config, std::int64_t channels, std::int64_t layer,
                const std::string& path) {
  std::map<std::string, at::Tensor> tensors;
  for (const auto& [name, tensor, shape] : tensorsOf(route, config, channels)) tensors[name] = tensor->detach();
  writeSafetensors(path, tensors, {{"schema", "latte-route/1"}, {"layer", std::to_string(layer)}});
}

}  // namespace

RoutingStage::RoutingStage(Recipe& recipe) : recipe_(recipe.text()) {
  layer_ = recipe.take("layer", layer_);
  channels_ = recipe.take("channels", channels_);
  seed_ = recipe.take("seed", seed_);
  loop_ = takeLoop(recipe);
  recipe.finish();
}

bool RoutingStage::train(const RoutingData& data, const ModelConfig& config, const std::string& fingerprint,
                         const TrainingRun& run) const {
  auto route = initialRoute(config, channels_, seed_);
  auto task = routingTask(config, data.training, data.heldOut, channels_, seed_, route);
  task.identity = sha256(recipe_ + fingerprint + std::to_string(data.training.size()));
  const bool done = runTraining(task, loop_, run);
  if (!run.writes()) return done;
  writeRoute(route, config, channels_, layer_, (std::filesystem::path(run.folder) / "route.safetensors").string());
  return done;
}

}  // namespace models
