// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTreeView>
#include <vector>

#include "ui/library/library_model.h"

namespace ui {

/// The rows of the library. Left and Right fold and unfold a folder, Delete takes a row out.
class LibraryTree : public QTreeView {
  Q_OBJECT
 public:
  explicit LibraryTree(LibraryModel& model, QWidget* parent = nullptr);

  /// A folder that is folded stays so and stands for its document.
  void select(int key);
  /// Key of the row that the keys act on; 0: of none.
  int currentKey() const;
  /// The documents among the rows chosen.
  std::vector<int> selectedDocuments() const;

 Q_SIGNALS:
  /// A document became the current row.
  void chosen(int key);
  /// Another row is the current one, of a document or a folder.
  void currentKeyChanged();
  void menuWanted(int key, const QPoint& globalPlace);
  void removeWanted(int key);

 protected:
  void rowsInserted(const QModelIndex& parent, int first, int last) override;
  void drawBranches(QPainter* painter, const QRect& area, const QModelIndex& index) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void setFolded(const QModelIndex& folder, bool folded);
  void updateIndentation();

  LibraryModel& model_;
};

}  // namespace ui
