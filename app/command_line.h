// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/App.hpp>
#include <memory>

#include "app/options.h"

namespace app {

/// The whole command line: every verb with its options and help. `session` outlives it.
std::unique_ptr<CLI::App> commandLine(Session& session);

/// Parses the arguments and does what they say. Returns the exit code; every failure has been told to the user.
int run(Session& session, int argumentCount, char** arguments);

}  // namespace app
