// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exporting/export.h"
#include "core/exporting/json_values.h"

namespace core {

/// {…document, coverage, summaries: [{level, created, sentences: [{text, label, heading, evidence}], coverage, seconds,
/// cached}], answers: [{question, created, …answer}]}; evidence has links.
Json exportJson(const Export& exported, const PageLabels& labels);

}  // namespace core
