// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler.h>

#include "core/ingest/protocol.h"

namespace app {

/// Reads page `index`: its words in reading order without those nobody can see (no ink, under 2 points, off the page),
/// which are counted. Throws Refused when the page cannot be read.
core::PageReply readPage(PopplerPage* page, std::uint32_t index);

}  // namespace app
