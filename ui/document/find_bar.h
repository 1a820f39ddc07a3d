// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class DocumentFinder;

/// Where words to be found are typed. Finds while they are typed; Enter and Shift+Enter go on, Esc closes.
class FindBar : public QWidget {
  Q_OBJECT
 public:
  /// `finder` outlives it.
  explicit FindBar(DocumentFinder& finder, QWidget* parent = nullptr);
  /// Shows the bar, ready for typing.
  void open();

 Q_SIGNALS:
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void tellCount();
  void shut();

  DocumentFinder& finder_;
  QLineEdit* words_;
  QLabel* count_;
};

}  // namespace ui
