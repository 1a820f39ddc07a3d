// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/heat_map_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/drawing/colour_map.h"
#include "ui/attention/map_values.h"

namespace ui {
namespace {

constexpr int kGap = 8;

QColor heat(double value) {
  const auto colour = core::heatColour(value);
  return {colour.red, colour.green, colour.blue};
}

QImage imageOf(const core::AttentionColumns& columns, double top) {
  QImage image(std::max(1, columns.columns()), std::max(1, columns.rows), QImage::Format_RGB32);
  image.fill(heat(0));
  for (int row = 0; row < columns.rows; ++row)
    for (int column = 0; column < columns.columns(); ++column) {
      const auto value = columns.heat[static_cast<std::size_t>(row * columns.columns() + column)];
      image.setPixelColor(column, row, heat(value / top));
    }
  return image;
}

}  // namespace

HeatMapView::HeatMapView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleName(tr("Heat map of latents and places"));
  setAccessibleDescription(tr("Arrow keys move from cell to cell, Space goes to the place, Enter pins the latent."));
}

void HeatMapView::setColumns(core::AttentionColumns columns, std::vector<PlaceTick> ticks, double shareTop,
                             double heatTop) {
  columns_ = std::move(columns);
  ticks_ = std::move(ticks);
  shareTop_ = shareTop;
  heat_ = imageOf(columns_, heatTop);
  hovered_.reset();
  cursor_ = {std::clamp(cursor_.row, 0, std::max(0, columns_.rows - 1)),
             std::clamp(cursor_.column, 0, std::max(0, columns_.columns() - 1))};
  update();
}

void HeatMapView::setPinned(int slot) {
  const auto row = std::find(columns_.slot.begin(), columns_.slot.end(), slot);
  pinned_ = row == columns_.slot.end() ? -1 : static_cast<int>(row - columns_.slot.begin());
  update();
}

QSize HeatMapView::sizeHint() const { return {480, 280}; }
QSize HeatMapView::minimumSizeHint() const { return {200, 8 * fontMetrics().height()}; }

int HeatMapView::gutter() const { return fontMetrics().horizontalAdvance(shareText(0.0088)) + kGap; }
int HeatMapView::weights() const {
  return width() > 20 * fontMetrics().height() ? fontMetrics().horizontalAdvance(tr("weight")) + kGap : 0;
}

QRectF HeatMapView::strip() const {
  const double height = std::clamp(0.16 * this->height(), 16.0, 64.0);
  return {double(gutter()), 0, std::max(1.0, double(width() - gutter() - weights() - kGap)), height};
}

QRectF HeatMapView::cells() const {
  const auto top = strip().bottom() + kGap;
  const double axis = fontMetrics().height() + kGap;
  return {strip().left(), top, strip().width(), std::max(1.0, height() - top - axis)};
}

QRectF HeatMapView::rectOf(const Cell& cell) const {
  const auto all = cells();
  const double width = all.width() / std::max(1, columns_.columns()),
               height = all.height() / std::max(1, columns_.rows);
  return {all.left() + cell.column * width, all.top() + cell.row * height, width, height};
}

std::optional<HeatMapView::Cell> HeatMapView::cellAt(const QPointF& place) const {
  const auto all = cells();
  if (columns_.rows == 0 || columns_.columns() == 0 || place.x() > all.right()) return std::nullopt;
  const int column = static_cast<int>(std::floor((place.x() - all.left()) / all.width() * columns_.columns()));
  const int row = static_cast<int>(std::floor((place.y() - all.top()) / all.height() * columns_.rows));
  if (row < 0 || row >= columns_.rows) return std::nullopt;
  return Cell{row, std::clamp(column, -1, columns_.columns() - 1)};
}

void HeatMapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (columns_.columns() == 0) return;
  paintStrip(painter);
  if (columns_.rows > 0) paintRows(painter);
  paintTicks(painter);
}

void HeatMapView::paintStrip(QPainter& painter) const {
  const auto area = strip();
  const int line = fontMetrics().height();
  painter.fillRect(area, heat(0));
  painter.setPen(palette().windowText().color());
  painter.drawText(QRectF(0, 0, gutter() - kGap / 2, line), Qt::AlignRight, shareText(shareTop_));
  if (columns_.rows > 0 && weights() > 0)
    painter.drawText(QRectF(area.right() + kGap, area.bottom() - line, weights(), line), Qt::AlignLeft, tr("weight"));
  const double width = area.width() / columns_.columns();
  for (int i = 0; shareTop_ > 0 && i < columns_.columns(); ++i) {
    const double part = std::clamp(columns_.share[static_cast<std::size_t>(i)] / shareTop_, 0.0, 1.0);
    const double height = part * area.height();
    painter.fillRect(QRectF(area.left() + i * width, area.bottom() - height, std::max(1.0, width), height),
                     heat(0.2 + 0.8 * part));
  }
}

void HeatMapView::paintRows(QPainter& painter) const {
  const auto area = cells();
  painter.drawImage(area, heat_);
  const double most = *std::max_element(columns_.weight.begin(), columns_.weight.end());
  for (int row = 0; row < columns_.rows && weights() > 0 && most > 0; ++row) {
    const auto cell = rectOf({row, 0});
    const double length = (weights() - kGap) * columns_.weight[static_cast<std::size_t>(row)] / most;
    painter.fillRect(QRectF(area.right() + kGap, cell.top(), length, std::max(1.0, cell.height() * 0.8)),
                     palette().mid());
  }
  if (pinned_ >= 0) {
    painter.setPen(QPen(palette().text(), 1));
    const auto row = rectOf({pinned_, 0});
    painter.drawRect(QRectF(area.left() - 1, row.top() - 1, area.width() + 1, row.height() + 1));
    paintNumber(painter, pinned_, true);
  }
  if (hovered_ && hovered_->row != pinned_) paintNumber(painter, hovered_->row, false);
  if (!hasFocus()) return;
  if (cursor_.row != pinned_ && !hovered_) paintNumber(painter, cursor_.row, false);
  const auto cell = rectOf(cursor_);
  const auto frame = QRectF(cell.center() - QPointF(4, 4), QSizeF(8, 8)).united(cell.adjusted(-1, -1, 1, 1));
  painter.setPen(QPen(palette().base(), 4));
  painter.drawRect(frame);
  painter.setPen(QPen(palette().highlight(), 2));
  painter.drawRect(frame);
}

void HeatMapView::paintNumber(QPainter& painter, int row, bool strong) const {
  const auto cell = rectOf({row, 0});
  const int height = fontMetrics().height();
  const double top =
      std::clamp(cell.center().y() - height / 2.0, cells().top(), std::max(cells().top(), cells().bottom() - height));
  const QRectF box(0, top, gutter() - kGap, height);
  painter.fillRect(box, palette().window());
  auto font = this->font();
  font.setBold(strong);
  painter.setFont(font);
  painter.setPen(palette().windowText().color());
  painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                   QString::number(columns_.slot[static_cast<std::size_t>(row)] + 1));
  painter.drawLine(QPointF(gutter() - kGap + 2, cell.center().y()), QPointF(gutter() - 2, cell.center().y()));
}

void HeatMapView::paintTicks(QPainter& painter) const {
  const auto area = columns_.rows > 0 ? cells() : strip();
  painter.setFont(font());
  painter.setPen(palette().windowText().color());
  double free = area.left() - kGap;
  for (const auto& tick : ticks_) {
    const auto& first = columns_.firstPassage;
    const auto column = std::upper_bound(first.begin(), first.end(), tick.passage) - first.begin() - 1;
    const double x = area.left() + area.width() * static_cast<double>(column) / columns_.columns();
    const double width = fontMetrics().horizontalAdvance(tick.label);
    if (x < free || x + width > area.right() + weights()) continue;
    painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
    painter.drawText(QPointF(x + 4, area.bottom() + 4 + fontMetrics().ascent()), tick.label);
    free = x + width + 2 * kGap;
  }
}

void HeatMapView::mouseMoveEvent(QMouseEvent* event) {
  const auto before = std::exchange(hovered_, cellAt(event->position()));
  if (hovered_ == before) return;
  if (hovered_) Q_EMIT cellShown(hovered_->row, std::max(0, hovered_->column));
  update();
}

void HeatMapView::leaveEvent(QEvent*) {
  hovered_.reset();
  update();
}

void HeatMapView::mousePressEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->position());
  if (event->button() != Qt::LeftButton || !cell) return;
  cursor_ = {cell->row, std::max(0, cell->column)};
  update();
  if (cell->column < 0)
    Q_EMIT rowPinned(cell->row);
  else
    Q_EMIT cellChosen(cell->row, cell->column);
}

void HeatMapView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (columns_.rows > 0) Q_EMIT cellShown(cursor_.row, cursor_.column);
}

void HeatMapView::moveCursor(int row, int column) {
  cursor_ = {std::clamp(row, 0, columns_.rows - 1), std::clamp(column, 0, columns_.columns() - 1)};
  hovered_.reset();
  update();
  Q_EMIT cellShown(cursor_.row, cursor_.column);
}

void HeatMapView::keyPressEvent(QKeyEvent* event) {
  if (columns_.rows == 0) return QWidget::keyPressEvent(event);
  const auto [row, column] = cursor_;
  switch (event->key()) {
    case Qt::Key_Left:
      return moveCursor(row, column - 1);
    case Qt::Key_Right:
      return moveCursor(row, column + 1);
    case Qt::Key_Up:
      return moveCursor(row - 1, column);
    case Qt::Key_Down:
      return moveCursor(row + 1, column);
    case Qt::Key_Home:
      return moveCursor(row, 0);
    case Qt::Key_End:
      return moveCursor(row, columns_.columns() - 1);
    case Qt::Key_PageUp:
      return moveCursor(row - 8, column);
    case Qt::Key_PageDown:
      return moveCursor(row + 8, column);
    case Qt::Key_Space:
      Q_EMIT cellChosen(row, column);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT rowPinned(row);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ui
