// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/reading/reading_model.h"

namespace core {

struct TrainingRequest {
  std::filesystem::path recipe;  ///< JSON: what is trained, on what, with which numbers (resources/training)
  std::filesystem::path data;    ///< folder of the training texts that the recipe names
  std::filesystem::path out;     ///< checkpoint, curves and the result; made where it is missing
  bool resume = false;           ///< whether `out` may hold a run already, which then goes on
  bool prepareOnly = false;      ///< stop where training would begin: `out`/data.safetensors is for latte-model
  double clockMinutes = 0;       ///< stop after so long, to be resumed; 0: when it is done
};

struct TrainingStatus {
  std::int64_t step = 0, steps = 0;  ///< done, of
  double tokensPerSecond = 0, secondsLeft = 0;
  std::vector<std::pair<std::string, double>> losses;      ///< means of the last steps
  std::vector<std::pair<std::string, double>> validation;  ///< on held-out data, the newest; may be empty
};
using TrainingWatcher = std::function<void(const TrainingStatus&)>;

/// Runs one recipe with the model at `place` as its start and writes the result into `out`, also where the run stopped
/// early. Returns whether it is done. Calls `watch` after every step. Throws Error(Unreadable) for a recipe or data
/// that cannot be used, Error(ModelUnusable) for the model, Error(Failed) for a folder that holds another run.
bool train(const TrainingRequest& request, const ModelPlace& place, const DeviceOptions& device,
           const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
