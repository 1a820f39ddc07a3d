// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler.h>

#include <vector>

#include "app/docworker/page_words.h"

namespace app {

/// Puts what was filled into a page's form (text fields and chosen items, never passwords) among its words, each value
/// right after the word that stands to the left of its field, else at the end: Poppler's text layer leaves it out.
void insertFormValues(PopplerPage* page, std::vector<RawWord>& words);

}  // namespace app
