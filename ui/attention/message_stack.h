// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

class QLabel;

namespace ui {

/// A part of the window that shows either its content or, quietly, why there is none.
class MessageStack : public QStackedWidget {
  Q_OBJECT
 public:
  MessageStack(QWidget* content, QWidget* parent);
  void showMessage(const QString& sentence);
  void showContent() { setCurrentIndex(1); }
  QString message() const;  ///< empty while the content is shown

 private:
  QLabel* label_;
};

}  // namespace ui
