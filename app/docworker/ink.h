// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/docworker/page_raster.h"
#include "core/document/document.h"

namespace app {

/// Whether the page as painted shows anything inside `box` (points): a pixel that stands out from the box's own
/// background. White, invisible, covered and clipped text shows nothing; an OCR layer lies over the ink of its scan.
/// `whole` looks at all of the box; otherwise its upper and lower edge, where neighbours bleed in, do not count.
bool showsInk(const PageRaster& raster, const core::Box& box, bool whole);

}  // namespace app
