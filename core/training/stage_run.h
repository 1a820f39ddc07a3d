// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>

#include "core/training/training.h"

namespace models {
struct PreparedTraining;
struct TrainingRun;
}  // namespace models

namespace core {

/// The run that is asked for; it draws its curves beside each checkpoint.
models::TrainingRun runOf(const TrainingRequest& request, const TrainingWatcher& watch, std::stop_token stop);

/// Writes `out`/data.safetensors. Returns true: preparing is done.
bool prepare(const TrainingRequest& request, const models::PreparedTraining& prepared);

}  // namespace core
