// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/heat_legend.h"

#include <QLocale>
#include <QPainter>

#include "core/drawing/colour_map.h"

namespace ui {

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setTop(1);
}

QString HeatLegend::topText() const { return tr("%1 × or more").arg(QLocale().toString(top_, 'f', 1)); }

void HeatLegend::setTop(double top) {
  top_ = top;
  setAccessibleName(tr("Legend: dark is no share, %1 an even share").arg(topText()));
  update();
}

/// As wide as its three numbers apart from each other.
QSize HeatLegend::sizeHint() const {
  const auto metrics = fontMetrics();
  const int numbers = metrics.horizontalAdvance(topText() + tr("1 ×") + QStringLiteral("0")) + 64;
  return {std::max(220, numbers), 12 + metrics.height() + 2};
}

void HeatLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int wide = std::min(width(), std::max(280, sizeHint().width()));
  for (int x = 0; x < wide; ++x) {
    const auto colour = core::heatColour(static_cast<double>(x) / (wide - 1));
    painter.fillRect(x, 0, 1, 10, QColor(colour.red, colour.green, colour.blue));
  }
  painter.setPen(palette().windowText().color());
  const QRect below(0, 12, wide, fontMetrics().height());
  painter.drawText(below, Qt::AlignLeft, QStringLiteral("0"));
  painter.drawText(below, Qt::AlignRight, topText());
  const int even = static_cast<int>(wide / top_), taken = fontMetrics().horizontalAdvance(topText());
  if (top_ <= 1.3 || even + 16 > wide - taken) return;
  painter.drawText(QRect(even - 30, 12, 60, below.height()), Qt::AlignHCenter, tr("1 ×"));
  painter.drawLine(even, 10, even, 12);
}

}  // namespace ui
