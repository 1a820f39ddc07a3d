// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/recipe.h"
#include "core/training/training.h"

namespace core {

/// The stage "routing": trains a route to the passages that answer on hidden states of the model as it is, which are
/// kept in `out`/features, and writes `out`/route.safetensors. Numbers of the recipe beside the loop's own: sets,
/// written, questions_per_document, held_out, data_seed as in the stage "answers"; layer, channels, seed.
bool trainRouting(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place, const DeviceOptions& device,
                  const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
