// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace ui {

/// A tooltip that shows text as it is: Qt's own guesses whether text is markup, and documents say anything.
class PlainTip : public QLabel {
  Q_OBJECT
 public:
  explicit PlainTip(QWidget* owner);
  /// Beside `place`, on the owner's screen.
  void showAt(const QPoint& globalPlace, const QString& text);
};

}  // namespace ui
