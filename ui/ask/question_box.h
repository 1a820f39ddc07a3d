// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace ui {

/// Where a question is typed: grows with it up to five lines. Enter asks, Shift+Enter begins a new line.
class QuestionBox : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit QuestionBox(QWidget* parent = nullptr);

 Q_SIGNALS:
  void asked(const QString& question);
  void stopWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;

 private:
  int placeholderLines() const;
  void fitHeight();
};

}  // namespace ui
