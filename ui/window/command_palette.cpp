// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/window/shortcuts.h"

namespace ui {
namespace {

constexpr int kActionRole = Qt::UserRole;

bool matches(const QString& name, const QString& words) {
  const auto parts = words.split(u' ', Qt::SkipEmptyParts);
  return std::ranges::all_of(parts, [&](const QString& part) { return name.contains(part, Qt::CaseInsensitive); });
}

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup), field_(new QLineEdit), list_(new QListWidget) {
  setFrameShape(QFrame::StyledPanel);
  setAccessibleName(tr("Commands"));
  field_->setPlaceholderText(tr("Type a command"));
  field_->setAccessibleName(field_->placeholderText());
  field_->installEventFilter(this);
  list_->setAccessibleName(tr("Commands"));
  list_->setFrameShape(QFrame::NoFrame);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(field_);
  layout->addWidget(list_);
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
  connect(list_, &QListWidget::itemActivated, this, &CommandPalette::run);
}

void CommandPalette::open(const QList<QAction*>& actions) {
  actions_ = actions;
  field_->clear();
  filter({});
  const auto* window = parentWidget();
  const int width = std::min(window->width() - 40, fontMetrics().averageCharWidth() * 70);
  const int height = std::min(window->height() - 120, fontMetrics().lineSpacing() * 20);
  resize(width, height);
  move(window->mapToGlobal(QPoint((window->width() - width) / 2, 60)));
  show();
  field_->setFocus();
}

void CommandPalette::filter(const QString& words) {
  list_->clear();
  for (auto* action : actions_) {
    const auto name = commandName(*action);
    if (!action->isEnabled() || !matches(name, words)) continue;
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    auto* item = new QListWidgetItem(keys.isEmpty() ? name : QString(name + u"    " + keys), list_);
    item->setData(kActionRole, QVariant::fromValue(QPointer<QAction>(action)));
  }
  list_->setCurrentRow(0);
}

void CommandPalette::run() {
  const auto* item = list_->currentItem();
  const auto action = item != nullptr ? item->data(kActionRole).value<QPointer<QAction>>() : QPointer<QAction>();
  hide();
  if (action) action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const int row = list_->currentRow(), last = list_->count() - 1;
  switch (key->key()) {
    case Qt::Key_Down:
      list_->setCurrentRow(std::min(row + 1, last));
      return true;
    case Qt::Key_Up:
      list_->setCurrentRow(std::max(row - 1, 0));
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      run();
      return true;
    case Qt::Key_Escape:
      hide();
      return true;
    default:
      return QFrame::eventFilter(watched, event);
  }
}

}  // namespace ui
