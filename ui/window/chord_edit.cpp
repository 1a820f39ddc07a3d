// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chord_edit.h"

namespace ui {

void ChordEdit::keyPressEvent(QKeyEvent* event) {
  QKeySequenceEdit::keyPressEvent(event);
  const auto keys = keySequence();
  if (keys.isEmpty()) return;
  // Setting it also ends Qt's wait.
  const QKeySequence chord(keys[0]);
  setKeySequence(chord);
  Q_EMIT pressed(chord);
}

}  // namespace ui
