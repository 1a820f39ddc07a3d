// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/message_stack.h"

#include <QLabel>

namespace ui {

MessageStack::MessageStack(QWidget* content, QWidget* parent) : QStackedWidget(parent), label_(new QLabel(this)) {
  label_->setTextFormat(Qt::PlainText);
  label_->setWordWrap(true);
  label_->setAlignment(Qt::AlignCenter);
  label_->setMargin(16);
  addWidget(label_);
  addWidget(content);
}

void MessageStack::showMessage(const QString& sentence) {
  label_->setText(sentence);
  setCurrentIndex(0);
}

QString MessageStack::message() const { return currentIndex() == 0 ? label_->text() : QString(); }

}  // namespace ui
