// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequenceEdit>

namespace ui {

/// Takes the keys of one shortcut that are pressed together, at once: Qt's own field waits a second for more of them.
class ChordEdit : public QKeySequenceEdit {
  Q_OBJECT
 public:
  using QKeySequenceEdit::QKeySequenceEdit;

 Q_SIGNALS:
  void pressed(const QKeySequence& chord);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace ui
