// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/page_parts.h"

#include <QFormLayout>
#include <QLabel>

namespace ui {

QFormLayout* settingsForm(QWidget* page) {
  auto* form = new QFormLayout(page);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  return form;
}

QLabel* plainLabel(const QString& text) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QLabel* noteLabel(const QString& text) {
  auto* label = plainLabel(text);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

QLabel* headingLabel(const QString& text) {
  auto* label = plainLabel(text);
  QFont bold;
  bold.setBold(true);
  label->setFont(bold);
  label->setContentsMargins(0, 16, 0, 0);
  return label;
}

}  // namespace ui
