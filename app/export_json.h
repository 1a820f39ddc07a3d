// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/citation.h"
#include "app/report.h"
#include "core/exporting/export.h"

namespace app {

/// {…document, coverage, summaries: [{level, created, sentences: [{text, label, heading, evidence}], coverage, seconds,
/// cached}], answers: [{question, created, …answer}]}; evidence has links.
Json exportJson(const core::Export& exported, const PageLabels& labels);

}  // namespace app
