// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/plain_tip.h"

#include <QScreen>
#include <QToolTip>

namespace ui {

PlainTip::PlainTip(QWidget* owner) : QLabel(owner, Qt::ToolTip) {
  setTextFormat(Qt::PlainText);
  setFont(QToolTip::font());
  setPalette(QToolTip::palette());
  setForegroundRole(QPalette::ToolTipText);
  setBackgroundRole(QPalette::ToolTipBase);
  setFrameShape(QFrame::Box);
  setMargin(4);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
}

void PlainTip::showAt(const QPoint& globalPlace, const QString& text) {
  setText(text);
  adjustSize();
  const auto screen = parentWidget()->screen()->availableGeometry();
  auto corner = globalPlace + QPoint(16, 16);
  if (corner.x() + width() > screen.right()) corner.setX(globalPlace.x() - width() - 8);
  if (corner.y() + height() > screen.bottom()) corner.setY(globalPlace.y() - height() - 8);
  move(corner);
  show();
}

}  // namespace ui
