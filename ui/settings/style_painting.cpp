// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/style_painting.h"

#include <QStyle>
#include <algorithm>

#include "ui/settings/theme.h"

namespace ui {
namespace {

constexpr qreal kRing = 2;  // pixels

bool is(const QStyleOption& option, QStyle::State state) { return (option.state & state) == state; }

/// Of a control's border: seen better under the pointer, in the accent where the keyboard is.
QColor borderOf(const QStyleOption& option, QStyle::State focus = QStyle::State_HasFocus) {
  const QPalette& palette = option.palette;
  const bool enabled = is(option, QStyle::State_Enabled);
  if (enabled && is(option, focus)) return palette.color(QPalette::Highlight);
  if (enabled && is(option, QStyle::State_MouseOver)) return palette.color(QPalette::Dark);
  return palette.color(QPalette::Mid);
}

/// The square in the middle of a check box or radio button.
QRectF markOf(const QRectF& area, qreal share) {
  const qreal side = std::min(area.width(), area.height()) * share;
  QRectF mark(0, 0, side, side);
  mark.moveCenter(area.center());
  return mark;
}

/// Fill and border of what is switched on and off.
std::pair<QColor, QColor> switchColours(const QStyleOption& option) {
  const QPalette& palette = option.palette;
  const bool on = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
  if (on) return {palette.color(QPalette::Highlight), palette.color(QPalette::Highlight)};
  const bool hover = is(option, QStyle::State_Enabled | QStyle::State_MouseOver);
  return {palette.color(QPalette::Base), palette.color(hover ? QPalette::Text : QPalette::Dark)};
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, qreal share) {
  const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
  return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void drawPanel(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border, qreal radius,
               qreal width) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
  const qreal inset = border.isValid() ? width / 2 : 0;
  painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

void drawChevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& colour) {
  const qreal size = std::clamp(std::min(area.width(), area.height()) * 0.28, 3.0, 4.5);
  const int degrees = direction == Qt::DownArrow   ? 0
                      : direction == Qt::LeftArrow ? 90
                      : direction == Qt::UpArrow   ? 180
                                                   : 270;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.center());
  painter.rotate(degrees);
  painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(QPolygonF({{-size, -size / 2}, {0, size / 2}, {size, -size / 2}}));
  painter.restore();
}

QColor labelOf(const QStyleOptionButton& button) {
  const bool filled = button.features.testFlag(QStyleOptionButton::DefaultButton) && is(button, QStyle::State_Enabled);
  return button.palette.color(filled ? QPalette::HighlightedText : QPalette::ButtonText);
}

void drawButton(QPainter& painter, const QStyleOption& option, const QRectF& area) {
  const QPalette& palette = option.palette;
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  const bool enabled = is(option, QStyle::State_Enabled);
  const bool filled = enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
  const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
  const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
  const bool hover = enabled && is(option, QStyle::State_MouseOver);
  const bool focus = enabled && is(option, QStyle::State_HasFocus);
  if (flat && !down && !hover && !focus) return;
  const QColor text = palette.color(filled ? QPalette::HighlightedText : QPalette::ButtonText);
  const QColor fill = mixed(palette.color(filled ? QPalette::Highlight : QPalette::Button), text,
                            down    ? 0.14
                            : hover ? 0.06
                                    : 0);
  const QColor edge = filled ? palette.color(focus ? QPalette::WindowText : QPalette::Highlight) : borderOf(option);
  drawPanel(painter, area, fill, flat && !focus ? QColor() : edge, kCornerRadius, focus ? kRing : 1);
}

void drawField(QPainter& painter, const QStyleOption& option, const QRectF& area) {
  const bool focus = is(option, QStyle::State_HasFocus | QStyle::State_Enabled);
  const auto fill = is(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window;
  drawPanel(painter, area, option.palette.color(fill), borderOf(option), kCornerRadius, focus ? kRing : 1);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
  const auto [fill, border] = switchColours(option);
  drawPanel(painter, option.rect, fill, border, 3);
  const QRectF mark = markOf(option.rect, 0.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal width = std::max(1.5, mark.width() / 5);
  painter.setPen(
      QPen(option.palette.color(QPalette::HighlightedText), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (is(option, QStyle::State_NoChange)) {
    painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
  } else if (is(option, QStyle::State_On)) {
    painter.drawPolyline(QPolygonF({{mark.left(), mark.center().y()},
                                    {mark.left() + mark.width() * 0.36, mark.bottom() - mark.height() * 0.12},
                                    {mark.right(), mark.top() + mark.height() * 0.12}}));
  }
  painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option) {
  const auto [fill, border] = switchColours(option);
  const QRectF circle = markOf(option.rect, 1);
  drawPanel(painter, circle, fill, border, circle.width() / 2);
  const QRectF dot = markOf(option.rect, 0.4);
  if (is(option, QStyle::State_On))
    drawPanel(painter, dot, option.palette.color(QPalette::HighlightedText), {}, dot.width() / 2);
}

void drawFocusRing(QPainter& painter, const QStyleOption& option) {
  const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
  QColor ring = option.palette.color(QPalette::Highlight);
  if (focus && focus->backgroundColor.isValid() && contrastOf(ring, focus->backgroundColor) < 3)
    ring = option.palette.color(QPalette::HighlightedText);
  drawPanel(painter, option.rect, {}, ring, kCornerRadius, kRing);
}

}  // namespace ui
