// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/training/training_loop.h"

namespace app {

/// Says on stderr, where that is a terminal, how far training is, every time in the place of the last.
void showProgress(const models::TrainingProgress& progress);

/// Says the same on stdout for good.
void printProgress(const models::TrainingProgress& progress);

}  // namespace app
