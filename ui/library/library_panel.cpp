// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/layout/flow_layout.h"
#include "ui/library/library_tree.h"
#include "ui/library/search_results.h"

namespace ui {

LibraryPanel::LibraryPanel(Services& services, LibraryModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      search_(new QLineEdit),
      list_(new LibraryTree(model)),
      empty_(new QLabel(tr("Drop a PDF, a transcript or a text here, or open one. It is read at once and stays on this "
                           "computer."))),
      pages_(new QStackedWidget),
      results_(new SearchResults(services, model)) {
  search_->setPlaceholderText(tr("Search all documents"));
  search_->setAccessibleName(tr("Search all documents"));
  search_->setClearButtonEnabled(true);
  search_->setAcceptDrops(false);  // files are for the window
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignTop);
  empty_->setMargin(8);
  auto* open = new QPushButton(tr("Open …"));
  auto* folder = new QPushButton(tr("Open folder …"));
  auto* buttons = new FlowLayout;
  for (auto* button : {open, folder}) {
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addWidget(button);
  }
  for (QWidget* page : {static_cast<QWidget*>(list_), static_cast<QWidget*>(empty_), static_cast<QWidget*>(results_)})
    pages_->addWidget(page);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(search_);
  layout->addWidget(pages_, 1);
  layout->addLayout(buttons);

  connect(open, &QPushButton::clicked, this, &LibraryPanel::openWanted);
  connect(folder, &QPushButton::clicked, this, &LibraryPanel::openFolderWanted);
  connect(list_, &LibraryTree::chosen, this, &LibraryPanel::chosen);
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPanel::selectionChanged);
  connect(list_, &LibraryTree::currentKeyChanged, this, &LibraryPanel::currentChanged);
  connect(list_, &LibraryTree::menuWanted, this, &LibraryPanel::showMenu);
  connect(list_, &LibraryTree::removeWanted, this, &LibraryPanel::removeWanted);
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

void LibraryPanel::select(int key) { list_->select(key); }

std::vector<int> LibraryPanel::selectedAll() const { return list_->selectedDocuments(); }

int LibraryPanel::current() const { return list_->currentKey(); }

void LibraryPanel::focusSearch() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void LibraryPanel::showMenu(int key, const QPoint& globalPlace) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (const auto entry = model_.find(key)) addDocumentActions(*menu, *entry);
  if (const auto folder = model_.findFolder(key)) addFolderActions(*menu, *folder);
  menu->popup(globalPlace);
}

void LibraryPanel::addAction(QMenu& menu, const QString& text, int key, void (LibraryPanel::*wanted)(int)) {
  connect(menu.addAction(text), &QAction::triggered, this, [this, wanted, key] { (this->*wanted)(key); });
}

void LibraryPanel::addDocumentActions(QMenu& menu, const LibraryEntry& entry) {
  using State = LibraryEntry::State;
  const int key = entry.key;
  if (entry.isUnderWay()) addAction(menu, tr("Pause reading"), key, &LibraryPanel::pauseWanted);
  if (entry.state == State::Paused) addAction(menu, tr("Go on reading"), key, &LibraryPanel::resumeWanted);
  if (entry.state == State::Problem) addAction(menu, tr("Try again"), key, &LibraryPanel::resumeWanted);
  if (entry.state == State::Ready) addAction(menu, tr("Read again"), key, &LibraryPanel::readAgainWanted);
  addAction(menu, entry.isUnderWay() ? tr("Cancel and remove") : tr("Remove"), key, &LibraryPanel::removeWanted);
}

void LibraryPanel::addFolderActions(QMenu& menu, const LibraryFolder& folder) {
  const int key = folder.key;
  const auto state = stateOf(model_.documentsOf(key));
  if (state.underWay > 0) addAction(menu, tr("Pause reading"), key, &LibraryPanel::pauseWanted);
  if (state.paused > 0) addAction(menu, tr("Go on reading"), key, &LibraryPanel::resumeWanted);
  if (state.problems > 0) addAction(menu, tr("Try what failed again"), key, &LibraryPanel::retryWanted);
  if (state.ready > 0) addAction(menu, tr("Read all again"), key, &LibraryPanel::readAgainWanted);
  connect(menu.addAction(tr("Summarise this folder …")), &QAction::triggered, this,
          [this, path = QString::fromStdString(folder.path)] { Q_EMIT summariseWanted(path); });
  menu.addSeparator();
  addAction(menu, state.underWay > 0 ? tr("Cancel and remove all") : tr("Remove all"), key,
            &LibraryPanel::removeWanted);
}

}  // namespace ui
