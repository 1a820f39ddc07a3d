// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/password_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

PasswordBar::PasswordBar(QWidget* parent) : QFrame(parent), sentence_(new QLabel), field_(new QLineEdit) {
  setFrameShape(QFrame::StyledPanel);
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setWordWrap(true);
  field_->setEchoMode(QLineEdit::Password);
  field_->setAccessibleName(tr("Password of the document"));
  auto* open = new QPushButton(tr("Open"));
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(sentence_, 1);
  layout->addWidget(field_);
  layout->addWidget(open);
  const auto give = [this] {
    if (field_->text().isEmpty()) return field_->setFocus();
    const auto password = field_->text();
    field_->clear();
    hide();
    Q_EMIT given(key_, password);
  };
  connect(field_, &QLineEdit::returnPressed, this, give);
  connect(open, &QPushButton::clicked, this, give);
  hide();
}

void PasswordBar::ask(int key, const QString& document, bool wrong) {
  key_ = key;
  sentence_->setText(wrong ? tr("That password does not open %1. Try another one.").arg(document)
                           : tr("%1 is encrypted. Its password is kept in memory only.").arg(document));
  show();
  field_->setFocus();
}

}  // namespace ui
