// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_model.h"

#include <algorithm>

#include "ui/text/place_text.h"

namespace ui {

int LibraryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& entry = entries_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return fileName(entry.path);
    case Qt::AccessibleTextRole:
      return QString(fileName(entry.path) + u", " + statusText(entry));
    case EntryRole:
      return QVariant::fromValue(entry);
    case KeyRole:
      return entry.key;
    default:
      return {};
  }
}

int LibraryModel::add(LibraryEntry entry) {
  beginInsertRows({}, 0, 0);
  entry.key = nextKey_++;
  entries_.insert(entries_.begin(), std::move(entry));
  endInsertRows();
  return entries_.front().key;
}

void LibraryModel::change(int key, const std::function<void(LibraryEntry&)>& how) {
  const auto place = indexOf(key);
  if (!place.isValid()) return;
  how(entries_[static_cast<std::size_t>(place.row())]);
  Q_EMIT dataChanged(place, place);
  Q_EMIT entryChanged(key);
}

void LibraryModel::remove(int key) {
  const auto place = indexOf(key);
  if (!place.isValid()) return;
  beginRemoveRows({}, place.row(), place.row());
  entries_.erase(entries_.begin() + place.row());
  endRemoveRows();
}

std::optional<LibraryEntry> LibraryModel::find(int key) const {
  const auto place = indexOf(key);
  return place.isValid() ? std::optional(entries_[static_cast<std::size_t>(place.row())]) : std::nullopt;
}

std::optional<LibraryEntry> LibraryModel::findPath(const std::string& path) const {
  const auto entry = std::ranges::find(entries_, path, &LibraryEntry::path);
  return entry != entries_.end() ? std::optional(*entry) : std::nullopt;
}

QModelIndex LibraryModel::indexOf(int key) const {
  const auto entry = std::ranges::find(entries_, key, &LibraryEntry::key);
  return entry == entries_.end() ? QModelIndex() : index(static_cast<int>(entry - entries_.begin()));
}

}  // namespace ui
