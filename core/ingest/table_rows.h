// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/ingest/page_layout.h"

namespace core {

/// Puts tables that come column by column into rows: a line holds a row's label and its numbers. A table is what
/// clearly is one, several rows of short cells with numbers in them; columns of prose stay one after the other.
std::vector<PlacedWord> tablesInRows(std::vector<PlacedWord> words);

}  // namespace core
