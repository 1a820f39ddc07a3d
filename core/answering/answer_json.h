// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/answering/summary.h"

/// Answers and summaries as the library keeps them. What was damaged or written by a later version comes back as
/// nothing, and is made anew.
namespace core {

std::string toJson(const Answer& answer);
std::optional<Answer> answerFrom(const std::string& json);

std::string toJson(const Summary& summary);
std::optional<Summary> summaryFrom(const std::string& json);

}  // namespace core
