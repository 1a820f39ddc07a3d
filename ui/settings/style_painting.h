// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPainter>
#include <QStyleOption>

/// What the controls of ReaderStyle are painted with.
namespace ui {

constexpr qreal kCornerRadius = 4;

/// `share` (0 to 1) of `b` in `a`.
QColor mixed(const QColor& a, const QColor& b, qreal share);

/// A rectangle with round corners; without border where that colour is invalid.
void drawPanel(QPainter& painter, const QRectF& area, const QColor& fill, const QColor& border,
               qreal radius = kCornerRadius, qreal width = 1);

/// A small arrow in the middle of `area`.
void drawChevron(QPainter& painter, const QRectF& area, Qt::ArrowType direction, const QColor& colour);

/// What a button and everything like it is painted as, by its state. The default button is filled with the accent.
void drawButton(QPainter& painter, const QStyleOption& option, const QRectF& area);
/// The colour of the words on a button.
QColor labelOf(const QStyleOptionButton& button);
/// What text is typed into.
void drawField(QPainter& painter, const QStyleOption& option, const QRectF& area);
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);
void drawFocusRing(QPainter& painter, const QStyleOption& option);

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void drawTab(QPainter& painter, const QStyleOptionTab& option);
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option);
void drawMenuSeparator(QPainter& painter, const QStyleOptionMenuItem& option);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);

}  // namespace ui
