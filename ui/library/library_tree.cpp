// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_tree.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include "ui/library/entry_delegate.h"
#include "ui/settings/style_painting.h"

namespace ui {

LibraryTree::LibraryTree(LibraryModel& model, QWidget* parent) : QTreeView(parent), model_(model) {
  setObjectName(QStringLiteral("documents"));
  setAccessibleName(tr("Documents"));
  setModel(&model);
  setItemDelegate(new EntryDelegate(this));
  setHeaderHidden(true);
  setAllColumnsShowFocus(true);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  updateIndentation();
  if (model.rowCount() > 0) rowsInserted({}, 0, model.rowCount() - 1);
  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& folder) { setFolded(folder, false); });
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& folder) { setFolded(folder, true); });
  for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&model, signal, this, &LibraryTree::updateIndentation);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (current.isValid() && !current.data(LibraryModel::FolderRole).toBool())
      Q_EMIT chosen(current.data(LibraryModel::KeyRole).toInt());
    Q_EMIT currentKeyChanged();
  });
}

void LibraryTree::select(int key) {
  auto place = model_.indexOf(key);
  if (place.parent().isValid() && !isExpanded(place.parent())) place = place.parent();
  if (place.isValid() && place != currentIndex()) setCurrentIndex(place);
}

int LibraryTree::currentKey() const { return currentIndex().data(LibraryModel::KeyRole).toInt(); }

std::vector<int> LibraryTree::selectedDocuments() const {
  std::vector<int> keys;
  for (const auto& index : selectionModel()->selectedIndexes())
    if (!index.data(LibraryModel::FolderRole).toBool()) keys.push_back(index.data(LibraryModel::KeyRole).toInt());
  return keys;
}

void LibraryTree::rowsInserted(const QModelIndex& parent, int first, int last) {
  QTreeView::rowsInserted(parent, first, last);
  for (int row = first; row <= last; ++row) {
    const auto index = model_.index(row, 0, parent);
    const auto folder = model_.findFolder(index.data(LibraryModel::KeyRole).toInt());
    if (folder) setExpanded(index, !folder->folded);
  }
}

/// Beside the folder's name.
void LibraryTree::drawBranches(QPainter* painter, const QRect& area, const QModelIndex& index) const {
  if (!index.data(LibraryModel::FolderRole).toBool()) return;
  const auto closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
  const auto colour = selectionModel()->isSelected(index) ? QPalette::HighlightedText : QPalette::Text;
  drawChevron(*painter, EntryDelegate::firstLine(area, font()), isExpanded(index) ? Qt::DownArrow : closed,
              palette().color(colour));
}

/// The current row is never out of sight.
void LibraryTree::setFolded(const QModelIndex& folder, bool folded) {
  model_.setFolded(folder.data(LibraryModel::KeyRole).toInt(), folded);
  if (folded && currentIndex().parent() == folder) setCurrentIndex(folder);
}

void LibraryTree::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete && currentIndex().isValid())
    return Q_EMIT removeWanted(currentIndex().data(LibraryModel::KeyRole).toInt());
  QTreeView::keyPressEvent(event);
}

void LibraryTree::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
  const auto index = byKeys ? currentIndex() : indexAt(event->pos());
  if (!index.isValid()) return;
  const auto place = byKeys ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
  Q_EMIT menuWanted(index.data(LibraryModel::KeyRole).toInt(), place);
}

void LibraryTree::changeEvent(QEvent* event) {
  QTreeView::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateIndentation();
}

/// Documents keep to the edge as long as no folder is there.
void LibraryTree::updateIndentation() {
  setRootIsDecorated(!model_.folders().empty());
  setIndentation(fontMetrics().height());
}

}  // namespace ui
