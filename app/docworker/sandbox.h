// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace app {

/// Gives up, for ever and for the whole process, what a parser of hostile files must not have: memory beyond 1 GiB,
/// written files, other processes, the network, and every file but fonts and character maps. File descriptors that are
/// open stay usable. To be called once, before any hostile byte is looked at and before threads exist.
/// Throws std::runtime_error where the system call filter cannot be installed: such a worker must not go on.
void enterSandbox();

/// Resource limits and process flags; the first step of enterSandbox().
void limitResources();

/// Restricts opening of files to reading below `readable`. False where the kernel has no Landlock: the system call
/// filter alone then keeps files from being written.
bool restrictFiles(const std::vector<std::string>& readable);

/// Installs the system call filter. Throws std::runtime_error when it cannot.
void filterSystemCalls();

}  // namespace app
