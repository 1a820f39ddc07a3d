// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QKeySequence>

#include "core/paths.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ChordEdit;

/// All commands of a window with their keys, to be looked up and changed. A change works and is kept at once; keys of
/// another command are taken from it only after the user has read whose they are.
class ShortcutEditor : public QDialog {
  Q_OBJECT
 public:
  /// `window` is its parent.
  ShortcutEditor(QWidget& window, core::Paths paths);

  /// Shows the commands as they are now.
  void present();

 private:
  void arrange();
  void fill();
  void filter(const QString& words);
  void describe(QTreeWidgetItem* row);
  QAction* current() const;
  void showCurrent();
  void wish(const QKeySequence& chord);
  void takeOver();
  void set(QAction* command, const QList<QKeySequence>& keys);
  void reset();
  void resetAll();
  void keep();
  void sayOwner(const QKeySequence& keys, const QAction& owner);
  void say(const QString& sentence, bool canTakeOver = false);

  QWidget& window_;
  core::Paths paths_;
  QLineEdit* search_;
  QTreeWidget* list_;
  QLabel* name_;
  ChordEdit* edit_;
  QLabel* message_;
  QPushButton *remove_, *reset_, *takeOver_;
};

}  // namespace ui
