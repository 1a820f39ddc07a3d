// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_marks.h"

#include <QPainter>

namespace ui {
namespace {

int opacityOf(MarkKind kind) {
  switch (kind) {
    case MarkKind::Hit:
      return 50;
    case MarkKind::CurrentHit:
    case MarkKind::Selection:
      return 100;
    case MarkKind::Quote:
      break;
  }
  return 75;
}

}  // namespace

void paintBands(QPainter& painter, const std::vector<QRectF>& bands, MarkKind kind, const QPalette& palette) {
  const auto accent = palette.color(QPalette::Highlight);
  auto fill = accent;
  fill.setAlpha(opacityOf(kind));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  for (const auto& band : bands) {
    const auto grown = kind == MarkKind::Selection ? band : band.adjusted(-2, -1, 2, 1);
    const double radius = kind == MarkKind::Selection ? 0 : std::min(4.0, grown.height() / 4);
    painter.setPen(kind == MarkKind::CurrentHit ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(grown, radius, radius);
    if (kind != MarkKind::Quote) continue;
    painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(grown.left() + radius, grown.bottom()), QPointF(grown.right() - radius, grown.bottom()));
  }
  painter.restore();
}

}  // namespace ui
