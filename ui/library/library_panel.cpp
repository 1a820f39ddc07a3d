// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/library/entry_delegate.h"
#include "ui/library/search_results.h"

namespace ui {
namespace {

QListView* documentList(LibraryModel& model, QWidget* parent) {
  auto* list = new QListView(parent);
  list->setObjectName(QStringLiteral("documents"));
  list->setModel(&model);
  list->setItemDelegate(new EntryDelegate(list));
  list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list->setContextMenuPolicy(Qt::CustomContextMenu);
  list->setFrameShape(QFrame::NoFrame);
  list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list->setAccessibleName(LibraryPanel::tr("Documents"));
  return list;
}

}  // namespace

LibraryPanel::LibraryPanel(Services& services, LibraryModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      search_(new QLineEdit),
      list_(documentList(model, this)),
      empty_(new QLabel(tr("Drop a PDF, a transcript or a text here, or open one. It is read at once and stays on this "
                           "computer."))),
      pages_(new QStackedWidget),
      results_(new SearchResults(services, model)) {
  search_->setPlaceholderText(tr("Search all documents"));
  search_->setAccessibleName(tr("Search all documents"));
  search_->setClearButtonEnabled(true);
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignTop);
  empty_->setMargin(8);
  auto* open = new QPushButton(tr("Open …"));
  auto* folder = new QPushButton(tr("Open folder …"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(open);
  buttons->addWidget(folder);
  for (QWidget* page : {static_cast<QWidget*>(list_), static_cast<QWidget*>(empty_), static_cast<QWidget*>(results_)})
    pages_->addWidget(page);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(search_);
  layout->addWidget(pages_, 1);
  layout->addLayout(buttons);

  connect(open, &QPushButton::clicked, this, &LibraryPanel::openWanted);
  connect(folder, &QPushButton::clicked, this, &LibraryPanel::openFolderWanted);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) Q_EMIT chosen(current.data(LibraryModel::KeyRole).toInt());
  });
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPanel::selectionChanged);
  connect(list_, &QWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
  connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
    results_->search(text);
    updateEmpty();
  });
  connect(search_, &QLineEdit::returnPressed, results_, &SearchResults::focusFirst);
  connect(results_, &SearchResults::placeChosen, this, &LibraryPanel::placeChosen);
  for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&model, signal, this, &LibraryPanel::updateEmpty);
  updateEmpty();
}

void LibraryPanel::updateEmpty() {
  if (!search_->text().trimmed().isEmpty())
    pages_->setCurrentWidget(results_);
  else if (model_.rowCount() == 0)
    pages_->setCurrentWidget(empty_);
  else
    pages_->setCurrentWidget(list_);
}

void LibraryPanel::select(int key) {
  const auto place = model_.indexOf(key);
  if (place.isValid() && place != list_->currentIndex()) list_->setCurrentIndex(place);
}

std::vector<int> LibraryPanel::selectedAll() const {
  std::vector<int> keys;
  for (const auto& index : list_->selectionModel()->selectedIndexes())
    keys.push_back(index.data(LibraryModel::KeyRole).toInt());
  return keys;
}

void LibraryPanel::focusSearch() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void LibraryPanel::showMenu(const QPoint& at) {
  const auto index = list_->indexAt(at);
  if (!index.isValid()) return;
  using State = LibraryEntry::State;
  const auto entry = index.data(LibraryModel::EntryRole).value<LibraryEntry>();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& text, void (LibraryPanel::*wanted)(int)) {
    connect(menu->addAction(text), &QAction::triggered, this,
            [this, wanted, key = entry.key] { (this->*wanted)(key); });
  };
  if (entry.isUnderWay()) add(tr("Pause reading"), &LibraryPanel::pauseWanted);
  if (entry.state == State::Paused) add(tr("Go on reading"), &LibraryPanel::resumeWanted);
  if (entry.state == State::Problem) add(tr("Try again"), &LibraryPanel::resumeWanted);
  if (entry.state == State::Ready) add(tr("Read again"), &LibraryPanel::readAgainWanted);
  add(entry.state == State::Ready ? tr("Remove") : tr("Cancel and remove"), &LibraryPanel::removeWanted);
  menu->popup(list_->viewport()->mapToGlobal(at));
}

}  // namespace ui
