// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "models/training/optimizer.h"
#include "models/training/process_group.h"
#include "models/training/training_loop.h"

namespace models {

/// Gives every process the parameters, moments and steps of process 0. Throws ModelError in a process whose task has
/// another identity.
void shareState(ProcessGroup& group, const std::string& identity, std::vector<Parameter>& parameters, Moments& moments);

/// Makes the parts that the processes did of a step one: the sums of their gradients, tokens and losses.
void addUp(ProcessGroup& group, std::vector<Parameter>& parameters, TrainingStep& step);

/// Whether one process says yes.
bool anyOf(ProcessGroup& group, bool yes);

}  // namespace models
