// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;

namespace ui {

/// Asks for the password of a document, in the place of the document.
class PasswordBar : public QFrame {
  Q_OBJECT
 public:
  explicit PasswordBar(QWidget* parent = nullptr);

  /// `wrong`: one was given that does not open it.
  void ask(int key, const QString& document, bool wrong);

 Q_SIGNALS:
  void given(int key, const QString& password);

 private:
  QLabel* sentence_;
  QLineEdit* field_;
  int key_ = 0;
};

}  // namespace ui
