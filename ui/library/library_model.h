// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <functional>
#include <optional>
#include <vector>

#include "ui/library/library_entry.h"

namespace ui {

/// The documents of the library list, the one added last first. Says what is there; ReadingDesk decides what happens.
class LibraryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { EntryRole = Qt::UserRole, KeyRole };

  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  /// Returns the key of the new first row.
  int add(LibraryEntry entry);
  /// Does nothing where there is no such row (any more); here and below.
  void change(int key, const std::function<void(LibraryEntry&)>& how);
  void remove(int key);

  std::optional<LibraryEntry> find(int key) const;
  std::optional<LibraryEntry> findPath(const std::string& path) const;
  const std::vector<LibraryEntry>& entries() const { return entries_; }
  QModelIndex indexOf(int key) const;

 Q_SIGNALS:
  void entryChanged(int key);

 private:
  std::vector<LibraryEntry> entries_;
  int nextKey_ = 1;
};

}  // namespace ui
