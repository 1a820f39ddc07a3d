// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// One sentence the user should know, above the document, with what can be done about it. Never in the way: the newest
/// replaces the one before, and it can be closed.
class NoticeBar : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Plain text. Goes by itself after `seconds`; 0: when closed.
  void show(const QString& sentence, int seconds = 0);
  void show(const QString& sentence, const QString& remedy, std::function<void()> act, int seconds = 0);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* sentence_;
  QPushButton* remedy_;
  std::function<void()> act_;
  QTimer end_;
};

}  // namespace ui
