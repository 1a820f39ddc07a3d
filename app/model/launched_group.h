// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "models/training/process_group.h"

namespace app {

/// The processes that mpirun started with this one; this one alone without mpirun. To be called once. Throws
/// std::runtime_error when there are several and the program was built without MPI.
std::unique_ptr<models::ProcessGroup> launchedGroup();

/// Ends every process of the group with this exit code, so that none waits for one that failed; returns where there is
/// but this one.
void endGroup(int exitCode);

}  // namespace app
