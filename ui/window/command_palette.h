// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace ui {

/// Everything the window can do, found by typing a part of its name (Ctrl+K).
class CommandPalette : public QFrame {
  Q_OBJECT
 public:
  explicit CommandPalette(QWidget* window);

  /// Shows those of `actions` that can be done now.
  void open(const QList<QAction*>& actions);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& words);
  void run();

  QLineEdit* field_;
  QListWidget* list_;
  QList<QAction*> actions_;
};

}  // namespace ui
