// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/document/document.h"
#include "core/library/search.h"

namespace core {

/// The place of bytes [begin, end) of a passage's text, as exact as the source allows: on a page to the byte, in a
/// transcript from the turn in which the range begins to the one in which it ends, in plain text by lines. A transcript
/// passage without marks of its turns keeps its own place.
Anchor narrowed(const Passage& passage, const TextRange& range);

}  // namespace core
