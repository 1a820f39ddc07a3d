// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/training.h"

namespace models {
class Recipe;
}  // namespace models

namespace core {

/// The stage "routing" (models::RoutingStage) on hidden states of the model as it is, which are kept in
/// `out` in a folder named after base and adapter. Numbers of the recipe beside those of the stage: sets, written,
/// questions_per_document, held_out, data_seed as in the stage "answers".
bool trainRouting(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                  const DeviceOptions& device, const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
