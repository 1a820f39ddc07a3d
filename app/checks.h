// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/engine.h"

/// What `latte doctor` looks at.
namespace app {

struct Check {
  std::string name;
  bool ok = true;
  std::string found;   ///< what is the case, one line
  std::string remedy;  ///< of a problem
};

/// Runs every check; none of them throws.
std::vector<Check> runChecks(const core::EngineOptions& options);

}  // namespace app
