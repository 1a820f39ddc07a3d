// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/training/recipe.h"
#include "core/training/training.h"

namespace models {
struct TrainingProgress;
struct TrainingSettings;
}  // namespace models

namespace core {

/// The numbers of the loop itself: steps, warmup, rate, final_share, clip, validate_every, checkpoint_seconds. Beside
/// each checkpoint the curves are drawn.
models::TrainingSettings takeSettings(Recipe& recipe, const TrainingRequest& request);

std::function<void(const models::TrainingProgress&)> statusWatcher(const TrainingWatcher& watch);

}  // namespace core
