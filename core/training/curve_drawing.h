// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

namespace core {

/// Draws `folder`/loss.csv and validation.csv, which a training run left there, as `folder`/loss.png along steps 0 …
/// `steps`. Throws Error when a file is missing, no such table, or cannot be written.
void drawCurves(const std::filesystem::path& folder, const std::string& title, std::int64_t steps);

}  // namespace core
