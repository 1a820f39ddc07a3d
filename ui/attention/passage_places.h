// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/document/document.h"

/// Where passages stand along a document that is shown from top to bottom: 0 is its beginning, 1 its end.
namespace ui {

/// Where each passage begins, and 1 at the end. Pages are equally high, the passages of a page share it; in what has no
/// pages all passages are equally high.
std::vector<double> passageStarts(const std::vector<core::Passage>& passages, int pages);

/// The passage at `place`, which is clamped to the document; −1 where there are none.
int passageAt(const std::vector<double>& starts, double place);

/// The document in `rows` rows of equal height: for each the largest share of the passages in it.
std::vector<float> shareRows(const std::vector<double>& starts, const std::vector<float>& shares, int rows);

}  // namespace ui
