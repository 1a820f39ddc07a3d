// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/error.h"
#include "ui/text/core_words.h"
#include "ui/window/chord_edit.h"
#include "ui/window/shortcuts.h"

namespace ui {
namespace {

constexpr int kCommandRole = Qt::UserRole;
constexpr int kNameColumn = 0, kKeysColumn = 1;

QAction* commandOf(const QTreeWidgetItem* row) {
  return row != nullptr ? row->data(kNameColumn, kCommandRole).value<QPointer<QAction>>().data() : nullptr;
}

QTreeWidget* commandList() {
  auto* list = new QTreeWidget;
  list->setHeaderLabels({ShortcutEditor::tr("Command"), ShortcutEditor::tr("Shortcut")});
  list->setAccessibleName(ShortcutEditor::tr("Commands and their shortcuts"));
  list->setRootIsDecorated(false);
  list->setUniformRowHeights(true);
  list->setAllColumnsShowFocus(true);
  list->header()->setSectionsMovable(false);
  list->header()->setStretchLastSection(false);
  list->header()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
  list->header()->setSectionResizeMode(kKeysColumn, QHeaderView::ResizeToContents);
  return list;
}

}  // namespace

ShortcutEditor::ShortcutEditor(QWidget& window, core::Paths paths)
    : QDialog(&window),
      window_(window),
      paths_(std::move(paths)),
      search_(new QLineEdit),
      list_(commandList()),
      name_(new QLabel),
      edit_(new ChordEdit),
      message_(new QLabel),
      remove_(new QPushButton(tr("Re&move"))),
      reset_(new QPushButton(tr("&Reset"))),
      takeOver_(new QPushButton(tr("&Use it here instead"))) {
  setWindowTitle(tr("Keyboard shortcuts"));
  arrange();
  connect(search_, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
  connect(list_, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
  connect(list_, &QTreeWidget::itemActivated, this, [this] { edit_->setFocus(Qt::OtherFocusReason); });
  connect(edit_, &ChordEdit::pressed, this, &ShortcutEditor::wish);
  connect(takeOver_, &QPushButton::clicked, this, &ShortcutEditor::takeOver);
  connect(remove_, &QPushButton::clicked, this, [this] { set(current(), {}); });
  connect(reset_, &QPushButton::clicked, this, &ShortcutEditor::reset);
}

void ShortcutEditor::arrange() {
  search_->setPlaceholderText(tr("Search commands and shortcuts"));
  search_->setAccessibleName(search_->placeholderText());
  search_->setClearButtonEnabled(true);
  name_->setTextFormat(Qt::PlainText);
  name_->setBuddy(edit_);
  message_->setTextFormat(Qt::PlainText);
  message_->setWordWrap(true);
  auto* change = new QHBoxLayout;
  change->addWidget(edit_, 1);
  change->addWidget(remove_);
  change->addWidget(reset_);
  auto* conflict = new QHBoxLayout;
  conflict->addWidget(message_, 1);
  conflict->addWidget(takeOver_, 0, Qt::AlignTop);
  auto* all = new QPushButton(tr("Reset &all"));
  auto* shut = new QPushButton(tr("Close"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(all);
  buttons->addStretch(1);
  buttons->addWidget(shut);
  for (auto* button : {remove_, reset_, takeOver_, all, shut}) button->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(search_);
  layout->addWidget(list_, 1);
  layout->addWidget(name_);
  layout->addLayout(change);
  layout->addLayout(conflict);
  layout->addLayout(buttons);
  connect(shut, &QPushButton::clicked, this, &QDialog::close);
  connect(all, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
}

void ShortcutEditor::present() {
  fill();
  const QSize wanted(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 30);
  if (!isVisible()) resize(wanted.boundedTo(screen()->availableSize() * 0.9));
  show();
  raise();
  activateWindow();
  search_->setFocus(Qt::OtherFocusReason);
}

void ShortcutEditor::fill() {
  list_->clear();
  for (auto* command : commandsOf(window_)) {
    auto* row = new QTreeWidgetItem(list_, {commandName(*command)});
    row->setData(kNameColumn, kCommandRole, QVariant::fromValue(QPointer<QAction>(command)));
    describe(row);
  }
  filter(search_->text());
}

void ShortcutEditor::filter(const QString& words) {
  QTreeWidgetItem* first = nullptr;
  for (int i = 0; i < list_->topLevelItemCount(); ++i) {
    auto* row = list_->topLevelItem(i);
    const bool found = row->text(kNameColumn).contains(words, Qt::CaseInsensitive) ||
                       row->text(kKeysColumn).contains(words, Qt::CaseInsensitive);
    row->setHidden(!found);
    if (found && first == nullptr) first = row;
  }
  if (list_->currentItem() == nullptr || list_->currentItem()->isHidden()) list_->setCurrentItem(first);
  showCurrent();
}

/// What was changed stands in bold, and its tip says what it was.
void ShortcutEditor::describe(QTreeWidgetItem* row) {
  const auto* command = commandOf(row);
  if (command == nullptr) return;
  const auto standard = standardShortcuts(*command);
  auto font = list_->font();
  font.setBold(command->shortcuts() != standard);
  row->setText(kKeysColumn, QKeySequence::listToString(command->shortcuts(), QKeySequence::NativeText));
  row->setFont(kKeysColumn, font);
  const auto was = QKeySequence::listToString(standard, QKeySequence::NativeText);
  row->setToolTip(kKeysColumn, !font.bold()    ? QString()
                               : was.isEmpty() ? tr("Changed; there was none before")
                                               : tr("Changed; it was %1 before").arg(was));
}

QAction* ShortcutEditor::current() const { return commandOf(list_->currentItem()); }

void ShortcutEditor::showCurrent() {
  const auto* command = current();
  edit_->setKeySequence(command != nullptr ? command->shortcut() : QKeySequence());
  name_->setText(command != nullptr ? tr("Shortcut of “%1”: press the new keys").arg(commandName(*command))
                                    : tr("No command is called so."));
  edit_->setEnabled(command != nullptr);
  remove_->setEnabled(command != nullptr && !command->shortcuts().isEmpty());
  reset_->setEnabled(command != nullptr && command->shortcuts() != standardShortcuts(*command));
  say({});
}

void ShortcutEditor::wish(const QKeySequence& chord) {
  auto* command = current();
  if (command == nullptr) return;
  if (command->shortcuts().contains(chord)) return say({});
  const auto* owner = ownerOf(chord, commandsOf(window_), command);
  if (owner == nullptr) return set(command, {chord});
  sayOwner(chord, *owner);
}

void ShortcutEditor::takeOver() {
  const auto keys = edit_->keySequence();
  takeFromAll(keys, commandsOf(window_));
  set(current(), {keys});
}

void ShortcutEditor::set(QAction* command, const QList<QKeySequence>& keys) {
  if (command == nullptr) return;
  command->setShortcuts(keys);
  keep();
}

void ShortcutEditor::reset() {
  auto* command = current();
  if (command == nullptr) return;
  const auto standard = standardShortcuts(*command);
  for (const auto& keys : standard)
    if (const auto* owner = ownerOf(keys, commandsOf(window_), command)) {
      edit_->setKeySequence(keys);
      return sayOwner(keys, *owner);
    }
  set(command, standard);
}

void ShortcutEditor::resetAll() {
  for (auto* command : commandsOf(window_)) command->setShortcuts(standardShortcuts(*command));
  keep();
}

void ShortcutEditor::keep() {
  for (int i = 0; i < list_->topLevelItemCount(); ++i) describe(list_->topLevelItem(i));
  showCurrent();
  try {
    saveShortcuts(window_, paths_);
  } catch (const core::Error& error) {
    say(coreText(error.what()));
  }
}

void ShortcutEditor::sayOwner(const QKeySequence& keys, const QAction& owner) {
  say(tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), commandName(owner)), true);
}

void ShortcutEditor::say(const QString& sentence, bool canTakeOver) {
  message_->setText(sentence);
  message_->setAccessibleName(sentence);
  takeOver_->setVisible(canTakeOver);
}

}  // namespace ui
