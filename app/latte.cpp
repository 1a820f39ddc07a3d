// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>

#include "app/command_line.h"
#include "app/report.h"
#include "app/signals.h"

namespace {

/// LibTorch's threads wait for each other by spinning, which on a busy machine slows reading down five times and more.
/// The OpenMP runtime reads this choice when it is loaded, before main: so it is made, and the program started once more.
void waitWithoutSpinning(char** argv) {
  if (std::getenv("OMP_WAIT_POLICY") != nullptr) return;
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  setenv("OMP_WAIT_POLICY", "passive", 1);
  if (!none) execv(program.c_str(), argv);
}

}  // namespace

int main(int argc, char** argv) {
  waitWithoutSpinning(argv);
  std::setlocale(LC_CTYPE, "");
  app::Session session;
  session.stop = app::stopOnSignals();
  return app::finishOutput(app::run(session, argc, argv));
}
