// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "app/options.h"

/// What people are told before they have to wait.
namespace app {

/// "about 360,000 tokens, about 4 min at 1,500 tokens/s"; without a rate "about 360,000 tokens".
std::string estimateText(std::uint64_t tokens, std::optional<double> tokensPerSecond);

/// Whether reading so much takes long enough to be announced.
bool isLong(std::uint64_t tokens);

/// Says on standard error how long reading `file` will take, where that is long and it was not read before. Says
/// nothing about what cannot be read: reading it will tell.
void announceReading(const Session& session, core::Engine& engine, const std::string& file,
                     const std::string& password);

}  // namespace app
