// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>

namespace app {

/// Ctrl-C and SIGTERM ask the running job to stop, which it does after saving what it has; a second one, or ten
/// seconds, end the program with 130. To be called once, before any other thread exists. A file size limit and a reader
/// of the output that went away become errors of the write instead of ending the program.
std::stop_token stopOnSignals();

}  // namespace app
