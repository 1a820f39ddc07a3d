// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Where output goes. There is no colour anywhere, so NO_COLOR has nothing to turn off.
struct Terminal {
  bool messages = false;  ///< standard error is a terminal: progress may be drawn
  int columns = 100;      ///< lines of text are no wider; 100 where there is no terminal
};

Terminal terminalOf();

}  // namespace app
