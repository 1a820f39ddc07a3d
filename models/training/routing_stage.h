// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "models/training/routing_tuning.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

namespace models {

/// The stage "routing": trains a route to the passages that answer on hidden states of a model that reads.
class RoutingStage {
 public:
  /// Takes the recipe's last numbers: the loop's and layer, channels, parts, strangers, seed.
  explicit RoutingStage(Recipe& recipe);

  std::int64_t layer() const { return layer_; }  ///< whose hidden states it wants

  /// Writes route.safetensors into the run's folder, its keys quantised as those of the texts want it. Returns whether
  /// all steps are done.
  bool train(const RoutingData& data, const ModelConfig& config, const std::string& baseFingerprint,
             const TrainingRun& run) const;

 private:
  std::string recipe_;
  std::int64_t layer_ = 20, parts_ = 16;
  RoutingSettings tuning_;
  TrainingSettings loop_;
};

}  // namespace models
