// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/elided.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {
namespace {

constexpr int kLeastLetters = 12;

template <class Widget>
QSize leastOf(const Widget& widget, QSize all) {
  all.setWidth(std::min(all.width(), kLeastLetters * widget.fontMetrics().averageCharWidth()));
  return all;
}

/// Qt guesses whether a tooltip is markup, so it is given some.
void tellRest(QWidget& widget, const QString& text, bool cut) {
  const auto tip = cut ? Qt::convertFromPlainText(text) : QString();
  if (widget.toolTip() != tip) widget.setToolTip(tip);
}

}  // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

QSize ElidedLabel::minimumSizeHint() const { return leastOf(*this, QLabel::minimumSizeHint()); }

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const auto area = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
  const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
  tellRest(*this, text(), shown != text());
  style()->drawItemText(&painter, area, static_cast<int>(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

ElidedButton::ElidedButton(QWidget* parent) : QPushButton(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const { return leastOf(*this, QPushButton::minimumSizeHint()); }

void ElidedButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  const auto around = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
  option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - around, Qt::TextShowMnemonic);
  tellRest(*this, text(), option.text != text());
  painter.drawControl(QStyle::CE_PushButton, option);
}

}  // namespace ui
