// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/training.h"

namespace models {
class Recipe;
}  // namespace models

/// The stages that train what the model reads with, on texts. Numbers of the recipe beside those of the stages: those
/// of takeTextData.
namespace core {

/// models::LayerStage.
bool trainLayers(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                 const TrainingWatcher& watch, std::stop_token stop);

/// models::DistillationStage.
bool trainByDistillation(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                         const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
