// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "ui/document/document_finder.h"

namespace ui {

FindBar::FindBar(DocumentFinder& finder, QWidget* parent)
    : QWidget(parent), finder_(finder), words_(new QLineEdit(this)), count_(new QLabel(this)) {
  words_->setPlaceholderText(tr("Find in the document"));
  words_->setAccessibleName(tr("Words to find"));
  words_->setClearButtonEnabled(true);
  count_->setTextFormat(Qt::PlainText);
  count_->setAccessibleName(tr("Hits"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 4, 8, 4);
  row->addWidget(words_, 1);
  row->addWidget(count_);
  const auto button = [&](const QString& sign, const QString& name, auto pressed) {
    auto* made = new QToolButton(this);
    made->setText(sign);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    row->addWidget(made);
    connect(made, &QToolButton::clicked, this, pressed);
  };
  button(QStringLiteral("↑"), tr("Previous hit"), [this] { finder_.step(-1); });
  button(QStringLiteral("↓"), tr("Next hit"), [this] { finder_.step(1); });
  button(QStringLiteral("✕"), tr("Close the find bar"), [this] { shut(); });
  connect(words_, &QLineEdit::textChanged, &finder_, &DocumentFinder::find);
  connect(&finder_, &DocumentFinder::changed, this, &FindBar::tellCount);
  hide();
}

void FindBar::open() {
  show();
  words_->setFocus(Qt::ShortcutFocusReason);
  words_->selectAll();
  if (finder_.count() == 0 && !finder_.searching()) finder_.find(words_->text());
}

void FindBar::shut() {
  hide();
  finder_.clear();
  Q_EMIT closed();
}

void FindBar::tellCount() {
  const auto all = QLocale().toString(finder_.count());
  if (words_->text().trimmed().isEmpty())
    count_->clear();
  else if (finder_.count() == 0)
    count_->setText(finder_.searching() ? tr("searching …") : tr("not found"));
  else if (finder_.cutShort())
    count_->setText(tr("%1 of more than %2").arg(finder_.currentNumber()).arg(all));
  else
    count_->setText(
        (finder_.searching() ? tr("%1 of %2 so far") : tr("%1 of %2")).arg(finder_.currentNumber()).arg(all));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
  if (event->key() == Qt::Key_Escape) return shut();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return finder_.step(back ? -1 : 1);
  QWidget::keyPressEvent(event);
}

}  // namespace ui
