// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/question_box.h"

#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>

namespace ui {
namespace {

constexpr int kMostLines = 5;

}  // namespace

QuestionBox::QuestionBox(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  connect(this, &QPlainTextEdit::textChanged, this, &QuestionBox::fitHeight);
  fitHeight();
}

/// What is written there while nothing is typed may need more than one line in large letters.
int QuestionBox::placeholderLines() const {
  if (!document()->isEmpty()) return 1;
  const int width = viewport()->width() - qRound(2 * document()->documentMargin());
  const auto needed = fontMetrics().boundingRect(0, 0, width, 0, Qt::TextWordWrap, placeholderText());
  return needed.height() / fontMetrics().lineSpacing();
}

void QuestionBox::fitHeight() {
  const int all = std::max(static_cast<int>(document()->size().height()), placeholderLines());
  const int lines = std::clamp(all, 1, kMostLines);
  setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
  const auto margins = contentsMargins();
  const int around = margins.top() + margins.bottom() + qRound(2 * document()->documentMargin());
  setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}

void QuestionBox::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && (event->modifiers() & Qt::ShiftModifier) == 0) {
    const auto question = toPlainText().trimmed();
    if (question.isEmpty()) return;
    clear();
    Q_EMIT asked(question);
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT stopWanted();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

void QuestionBox::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void QuestionBox::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fitHeight();
}

/// Files are no question: the window opens them.
bool QuestionBox::canInsertFromMimeData(const QMimeData* source) const {
  return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

}  // namespace ui
