// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <stop_token>
#include <string>

#include "core/answering/replay.h"

namespace core {

class ReadingModel;

/// What the tuned model writes after reading passages again, as many as fit; empty where it says that there is no
/// answer. Throws Error(Interrupted) when stopped, std::logic_error for a model that has no answerer.
std::string writtenFrom(const ReadingModel& model, const std::string& question, std::span<const std::string> passages,
                        const ReplayOptions& options, std::stop_token stop);

}  // namespace core
