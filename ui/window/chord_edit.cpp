// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chord_edit.h"

#include <QKeyEvent>

namespace ui {

void ChordEdit::keyPressEvent(QKeyEvent* event) {
  // Escape alone is the way out of where this stands.
  if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return event->ignore();
  QKeySequenceEdit::keyPressEvent(event);
  const auto keys = keySequence();
  if (keys.isEmpty()) return;
  // Setting it also ends Qt's wait.
  const QKeySequence chord(keys[0]);
  setKeySequence(chord);
  Q_EMIT pressed(chord);
}

}  // namespace ui
