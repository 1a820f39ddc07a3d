// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/citation.h"
#include "app/report.h"
#include "core/reading/reader.h"

/// What a reading came to, for `read` and `state append`.
namespace app {

/// {document, path, title, kind, pages | duration_ms, tokens, passages, coverage, seconds, tokens_per_second,
/// state_bytes, cached}.
Json readingJson(const core::ReadReport& report, const PageLabels& labels);

/// The same in three lines on standard output.
void printReading(const core::ReadReport& report, const PageLabels& labels);

}  // namespace app
