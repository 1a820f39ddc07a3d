// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>

namespace core {

/// A sentence or label of core, which speaks English, in the language of who reads it. Called on the thread of the
/// caller.
using Said = std::function<std::string(const std::string& english)>;

/// In English.
inline std::string asSaid(const std::string& english) { return english; }

}  // namespace core
