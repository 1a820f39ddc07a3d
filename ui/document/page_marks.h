// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>
#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "core/document/document.h"

class QPainter;

namespace ui {

/// Where something was found: unit and bytes of its text.
struct FindHit {
  int unit = 0;
  core::TextRange range;
};

/// Bytes of units' texts, by unit.
using FindHits = std::map<int, std::vector<core::TextRange>>;

/// What lies over words. Each kind has a look of its own, with and without colours.
enum class MarkKind : std::uint8_t {
  Selection,   ///< plain
  Hit,         ///< light
  CurrentHit,  ///< with an outline
  Quote,       ///< with a line beneath
};

/// Paints bands, in the painter's coordinates, so that the words under them stay readable on light and dark paper.
void paintBands(QPainter& painter, const std::vector<QRectF>& bands, MarkKind kind, const QPalette& palette);

}  // namespace ui
