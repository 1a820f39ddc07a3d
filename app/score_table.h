// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "app/citation.h"
#include "app/options.h"
#include "app/report.h"
#include "core/evaluation/score_table.h"
#include "core/exporting/json_values.h"

/// Scores for people and programs: each with its 95 % interval. Measures that mean nothing for any row are left out.
namespace app {

/// [{row, n, MEASURE: {mean, interval, n}, …}].
Json tableJson(const core::ScoreTable& table);

/// Columns of equal width, a line each row.
std::string plainTable(const core::ScoreTable& table);

/// The same in Markdown.
std::string markdownTable(const core::ScoreTable& table);

/// --markdown.
void addMarkdownOption(CLI::App& part, std::string& file);

}  // namespace app
