// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace app {

Terminal terminalOf() {
  constexpr int kNarrowest = 40, kWidest = 120;
  Terminal terminal;
  terminal.messages = isatty(STDERR_FILENO) == 1;
  winsize size{};
  for (const int device : {STDOUT_FILENO, STDERR_FILENO}) {
    if (ioctl(device, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) continue;
    terminal.columns = std::clamp<int>(size.ws_col, kNarrowest, kWidest);
    break;
  }
  return terminal;
}

}  // namespace app
