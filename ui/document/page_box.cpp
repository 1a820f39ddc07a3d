// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/document/document_words.h"
#include "ui/text/place_text.h"

namespace ui {

PageBox::PageBox(QWidget* parent) : QWidget(parent), number_(new QLineEdit(this)), of_(new QLabel(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 4, 0);
  row->addWidget(number_);
  row->addWidget(of_);
  number_->setAlignment(Qt::AlignRight);
  number_->setMaxLength(32);
  fitFont();
  of_->setTextFormat(Qt::PlainText);
  connect(number_, &QLineEdit::returnPressed, this, &PageBox::choose);
  connect(number_, &QLineEdit::editingFinished, this, &PageBox::tell);
}

void PageBox::fitFont() {
  number_->setFixedWidth(number_->fontMetrics().horizontalAdvance(QStringLiteral("000000000")));
}

void PageBox::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitFont();
}

void PageBox::setUnits(int count, const QStringList& labels, bool pages) {
  count_ = count;
  labels_ = labels;
  number_->setAccessibleName(pages ? tr("Page") : tr("Paragraph"));
  number_->setToolTip(pages ? tr("Page: type a number and press Enter") : tr("Type a number and press Enter"));
  setEnabled(count > 0);
  setCurrent(current_);
}

void PageBox::setCurrent(int unit) {
  current_ = unit;
  const bool typing = number_->hasFocus() && number_->isModified();
  if (count_ == 0 || !typing) tell();
}

void PageBox::edit() {
  number_->setFocus(Qt::ShortcutFocusReason);
  number_->selectAll();
}

void PageBox::tell() {
  if (count_ == 0) {
    number_->clear();
    return of_->clear();
  }
  const auto label = pageLabel(labels_, current_), number = QString::number(current_ + 1);
  number_->setText(label);
  of_->setText(label == number ? tr("of %1").arg(count_) : tr("(%1 of %2)").arg(number).arg(count_));
}

void PageBox::choose() {
  const auto unit = pageTyped(number_->text(), labels_, count_);
  tell();
  number_->selectAll();
  if (unit) Q_EMIT unitChosen(*unit);
}

}  // namespace ui
