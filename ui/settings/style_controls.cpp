// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStyle>
#include <algorithm>

#include "ui/settings/style_painting.h"

namespace ui {
namespace {

constexpr int kHandleInset = 3;  // of a scroll bar's handle in its groove
constexpr int kUnderline = 3;    // of the chosen tab
constexpr qreal kGroove = 4;     // of a slider

QColor chevronColour(const QStyleOption& option, bool active = true) {
  QPalette palette = option.palette;
  if (!active) palette.setCurrentColorGroup(QPalette::Disabled);
  return palette.color(QPalette::ButtonText);
}

}  // namespace

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow) {
  if (option.frame && option.editable) drawField(painter, option, option.rect);
  if (option.frame && !option.editable) drawButton(painter, option, option.rect);
  drawChevron(painter, arrow, Qt::DownArrow, chevronColour(option));
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down) {
  if (option.frame) drawField(painter, option, option.rect);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  drawChevron(painter, up, Qt::UpArrow, chevronColour(option, option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
  drawChevron(painter, down, Qt::DownArrow,
              chevronColour(option, option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
  const QPalette& palette = option.palette;
  painter.fillRect(option.rect, palette.color(QPalette::Window));
  if (option.maximum <= option.minimum) return;
  const bool hover = option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider;
  const bool down = option.state & QStyle::State_Sunken && option.activeSubControls & QStyle::SC_ScrollBarSlider;
  const QColor handleColour = mixed(palette.color(QPalette::Dark), palette.color(QPalette::WindowText),
                                    down    ? 0.5
                                    : hover ? 0.25
                                            : 0);
  const QRect inner = handle.adjusted(kHandleInset, kHandleInset, -kHandleInset, -kHandleInset);
  drawPanel(painter, inner, handleColour, {}, std::min(inner.width(), inner.height()) / 2.0);
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
  const QPalette& palette = option.palette;
  const bool horizontal = option.orientation == Qt::Horizontal;
  QRectF groove(option.rect);
  groove = horizontal ? QRectF(groove.left(), groove.center().y() - kGroove / 2, groove.width(), kGroove)
                      : QRectF(groove.center().x() - kGroove / 2, groove.top(), kGroove, groove.height());
  drawPanel(painter, groove, palette.color(QPalette::Mid), {}, kGroove / 2);
  QRectF done = groove;
  if (horizontal && !option.upsideDown) done.setRight(handle.center().x());
  if (horizontal && option.upsideDown) done.setLeft(handle.center().x());
  if (!horizontal && option.upsideDown) done.setTop(handle.center().y());
  if (!horizontal && !option.upsideDown) done.setBottom(handle.center().y());
  drawPanel(painter, done, palette.color(QPalette::Highlight), {}, kGroove / 2);
  const bool focus = option.state & QStyle::State_HasFocus;
  const QRectF knob = QRectF(handle).adjusted(1, 1, -1, -1);
  const qreal side = std::min(knob.width(), knob.height());
  QRectF circle(0, 0, side, side);
  circle.moveCenter(knob.center());
  drawPanel(painter, circle, palette.color(QPalette::Button),
            palette.color(focus ? QPalette::Highlight : QPalette::Dark), side / 2, focus ? 2 : 1);
}

void drawTab(QPainter& painter, const QStyleOptionTab& option) {
  const QPalette& palette = option.palette;
  const bool chosen = option.state & QStyle::State_Selected;
  const bool hover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
  const QRectF area(option.rect);
  if (hover && !chosen)
    drawPanel(painter, area.adjusted(2, 2, -2, -kUnderline - 1),
              mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.06), {});
  if (!chosen) return;
  QRectF line(area.left() + 4, area.bottom() - kUnderline, area.width() - 8, kUnderline);
  switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
      line.moveTop(area.top());
      break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
      line = QRectF(area.right() - kUnderline, area.top() + 4, kUnderline, area.height() - 8);
      break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
      line = QRectF(area.left(), area.top() + 4, kUnderline, area.height() - 8);
      break;
    default:
      break;
  }
  drawPanel(painter, line, palette.color(QPalette::Highlight), {}, kUnderline / 2.0);
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option) {
  const QPalette& palette = option.palette;
  const bool hover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
  const QRect& area = option.rect;
  painter.fillRect(area, mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), hover ? 0.08 : 0));
  painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), palette.color(QPalette::Mid));
  const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
  if (!last) painter.fillRect(QRect(area.right(), area.top() + 5, 1, area.height() - 10), palette.color(QPalette::Mid));
}

void drawMenuSeparator(QPainter& painter, const QStyleOptionMenuItem& option) {
  const QRect& area = option.rect;
  painter.fillRect(QRect(area.left() + 8, area.center().y(), area.width() - 16, 1),
                   option.palette.color(QPalette::Mid));
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
  const QPalette& palette = option.palette;
  const bool horizontal = option.state & QStyle::State_Horizontal;
  const qreal range = std::max(1.0, static_cast<double>(option.maximum) - option.minimum);
  const qreal share = std::clamp((static_cast<double>(option.progress) - option.minimum) / range, 0.0, 1.0);
  if (share <= 0) return;
  QRectF done(option.rect);
  const bool fromRight = option.invertedAppearance != (option.direction == Qt::RightToLeft);
  if (horizontal && !fromRight) done.setWidth(done.width() * share);
  if (horizontal && fromRight) done.setLeft(done.right() - done.width() * share);
  if (!horizontal) done.setTop(done.bottom() - done.height() * share);
  drawPanel(painter, done, palette.color(QPalette::Highlight), {});
}

}  // namespace ui
