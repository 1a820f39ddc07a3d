// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/recipe.h"
#include "core/training/training.h"

namespace core {

/// The stage "layers": fits the slots of the model's adapter layer by layer to full attention on texts and writes the
/// adapter into `out`/adapter. Numbers of the recipe beside the loop's own and those of takeTextData: sequence_tokens,
/// sequences, bias_rate, seed.
bool trainLayers(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place, const TrainingWatcher& watch,
                 std::stop_token stop);

}  // namespace core
