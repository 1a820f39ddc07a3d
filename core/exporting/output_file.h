// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace core {

/// Writes `bytes` to the file `path` as a whole or not at all: beside it first, then in its place, with its rights and
/// through its link. "-" is standard output. What is no ordinary file, a pipe for instance, is written as it comes.
/// Throws Error naming the file when it cannot be written.
void writeOutput(const std::string& path, std::string_view bytes);

}  // namespace core
