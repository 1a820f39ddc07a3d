// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModel>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "ui/library/library_folder.h"

namespace ui {

/// The library list, a tree of two levels: the folders, the one added last first, each with its documents by name;
/// then the documents of no folder, the one added last first. A document lies in the innermost folder of the list that
/// its path is in. Says what is there; ReadingDesk decides what happens.
class LibraryModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role {
    KeyRole = Qt::UserRole,
    FolderRole,    ///< whether it is one
    StatusRole,    ///< what became of it, in words
    ShareRole,     ///< how much of it is read, 0…1; none where there is nothing to wait for
    UnderWayRole,  ///< it is being read or waits for that
  };

  using QAbstractItemModel::QAbstractItemModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  /// Returns the key of the new row.
  int add(LibraryEntry entry);
  /// What lies in it comes beneath it. Returns its key, the one it has where it is there already.
  int addFolder(const std::string& path, bool folded = false);
  /// Does nothing where there is no such document (any more).
  void change(int key, const std::function<void(LibraryEntry&)>& how);
  void setFolded(int folder, bool folded);
  /// A document, or a folder with all that is beneath it.
  void remove(int key);

  std::optional<LibraryEntry> find(int key) const;
  std::optional<LibraryEntry> findPath(const std::string& path) const;
  std::optional<LibraryFolder> findFolder(int key) const;
  /// All documents: those of a folder beside each other, in its order.
  const std::vector<LibraryEntry>& entries() const { return entries_; }
  const std::vector<LibraryFolder>& folders() const { return folders_; }
  /// Of a folder, or of none (0). Valid until the next change.
  std::span<const LibraryEntry> documentsOf(int folder) const;
  /// Of a document or a folder.
  QModelIndex indexOf(int key) const;

 Q_SIGNALS:
  void entryChanged(int key);
  void foldedChanged();

 private:
  std::size_t firstOf(int folder) const;
  QModelIndex folderIndex(int key) const;
  int homeOf(const std::string& path) const;
  std::size_t placeIn(int folder, const LibraryEntry& entry) const;
  int rowAt(int folder, std::size_t place) const;
  void bringHome(int key);
  void updateFolder(int key);
  QString nameOf(const LibraryEntry& entry) const;
  QVariant documentData(const LibraryEntry& entry, int role) const;
  QVariant folderData(const LibraryFolder& folder, int role) const;

  std::vector<LibraryEntry> entries_;
  std::vector<LibraryFolder> folders_;
  QCollator order_ = nameOrder();
  int nextKey_ = 1;
};

}  // namespace ui
