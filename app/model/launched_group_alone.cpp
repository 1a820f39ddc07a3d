// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>

#include "app/model/launched_group.h"

namespace app {

std::unique_ptr<models::ProcessGroup> launchedGroup() {
  if (models::launchedProcesses() > 1)
    throw std::runtime_error(
        "This program was built without MPI and trains as one process: start it without mpirun, or install "
        "libopenmpi-dev and build it again.");
  return std::make_unique<models::ProcessGroup>();
}

void endGroup(int) {}

}  // namespace app
