// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/answering/answer.h"
#include "core/answering/asked_document.h"

namespace core {

/// Bytes [range) of a passage as a citation with its own place.
Citation citationOf(const Passage& passage, const TextRange& range, double score = 0);

/// Whether the quote stands at its anchor, byte for byte: on the pages as the library holds them, or, for what has no
/// pages, in its passage at the lines and times that the anchor names.
bool stands(const Citation& citation, const AskedDocument& document, const Library& library);

/// Those of `citations` that stand.
std::vector<Citation> verified(std::vector<Citation> citations, const AskedDocument& document, const Library& library);

}  // namespace core
