// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_model.h"

#include <QTextDocument>
#include <algorithm>

#include "ui/text/place_text.h"

namespace ui {
namespace {

/// What documents say is never taken for markup.
QString tipText(const std::string& path, const QString& status) {
  return Qt::convertFromPlainText(QString(lineText(path) + u'\n' + status));
}

QVariant shareValue(std::optional<double> share) { return share ? QVariant(*share) : QVariant(); }

}  // namespace

int LibraryModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(folders_.size() + documentsOf(0).size());
  const bool isFolder = parent.internalId() == 0 && parent.row() < static_cast<int>(folders_.size());
  return isFolder ? static_cast<int>(documentsOf(folders_[static_cast<std::size_t>(parent.row())].key).size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex&) const { return 1; }

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  // Within a folder an index knows the folder's key.
  const int folder = parent.isValid() ? folders_[static_cast<std::size_t>(parent.row())].key : 0;
  return createIndex(row, column, static_cast<quintptr>(folder));
}

QModelIndex LibraryModel::parent(const QModelIndex& index) const {
  return index.isValid() ? folderIndex(static_cast<int>(index.internalId())) : QModelIndex();
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const int folder = static_cast<int>(index.internalId());
  if (folder != 0) return documentData(documentsOf(folder)[row], role);
  if (row < folders_.size()) return folderData(folders_[row], role);
  return documentData(documentsOf(0)[row - folders_.size()], role);
}

QVariant LibraryModel::documentData(const LibraryEntry& entry, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(entry);
    case Qt::AccessibleTextRole:
      return QString(nameOf(entry) + u", " + statusText(entry));
    case Qt::ToolTipRole:
      return tipText(entry.path, statusText(entry));
    case KeyRole:
      return entry.key;
    case FolderRole:
      return false;
    case StatusRole:
      return statusText(entry);
    case ShareRole:
      return shareValue(readShare(entry));
    case UnderWayRole:
      return entry.isUnderWay();
    default:
      return {};
  }
}

QVariant LibraryModel::folderData(const LibraryFolder& folder, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      return fileName(folder.path);
    case Qt::AccessibleTextRole:
      return tr("Folder %1, %2").arg(fileName(folder.path), statusText(stateOf(documentsOf(folder.key))));
    case Qt::ToolTipRole:
      return tipText(folder.path, statusText(stateOf(documentsOf(folder.key))));
    case KeyRole:
      return folder.key;
    case FolderRole:
      return true;
    case StatusRole:
      return statusText(stateOf(documentsOf(folder.key)));
    case ShareRole:
      return shareValue(readShare(stateOf(documentsOf(folder.key))));
    case UnderWayRole:
      return stateOf(documentsOf(folder.key)).underWay > 0;
    default:
      return {};
  }
}

/// With the folders between, where it lies deeper.
QString LibraryModel::nameOf(const LibraryEntry& entry) const {
  const auto folder = findFolder(entry.folder);
  if (!folder) return fileName(entry.path);
  return lineText(std::string_view(entry.path).substr(folder->path.size() + (folder->path.ends_with('/') ? 0 : 1)));
}

std::size_t LibraryModel::firstOf(int folder) const {
  return static_cast<std::size_t>(std::ranges::find(entries_, folder, &LibraryEntry::folder) - entries_.begin());
}

std::span<const LibraryEntry> LibraryModel::documentsOf(int folder) const {
  const auto all = std::span(entries_).subspan(firstOf(folder));
  const auto end = std::ranges::find_if(all, [folder](const auto& e) { return e.folder != folder; });
  return all.first(static_cast<std::size_t>(end - all.begin()));
}

int LibraryModel::homeOf(const std::string& path) const {
  const LibraryFolder* home = nullptr;
  for (const auto& folder : folders_)
    if (liesIn(path, folder.path) && (home == nullptr || folder.path.size() > home->path.size())) home = &folder;
  return home != nullptr ? home->key : 0;
}

/// Where in `entries_` the document belongs that is not among the folder's yet.
std::size_t LibraryModel::placeIn(int folder, const LibraryEntry& entry) const {
  const auto first = firstOf(folder);
  if (folder == 0) return first;
  const auto others = documentsOf(folder);
  const auto after = std::ranges::upper_bound(
      others, QString::fromStdString(entry.path), [this](const auto& a, const auto& b) { return order_(a, b); },
      [](const auto& other) { return QString::fromStdString(other.path); });
  return first + static_cast<std::size_t>(after - others.begin());
}

int LibraryModel::rowAt(int folder, std::size_t place) const {
  return static_cast<int>(place - firstOf(folder) + (folder == 0 ? folders_.size() : 0));
}

int LibraryModel::add(LibraryEntry entry) {
  entry.key = nextKey_++;
  entry.folder = homeOf(entry.path);
  const auto place = placeIn(entry.folder, entry);
  const int row = rowAt(entry.folder, place);
  beginInsertRows(folderIndex(entry.folder), row, row);
  const auto added = entries_.insert(entries_.begin() + static_cast<std::ptrdiff_t>(place), std::move(entry));
  const int key = added->key, folder = added->folder;
  endInsertRows();
  updateFolder(folder);
  return key;
}

int LibraryModel::addFolder(const std::string& path, bool folded) {
  const auto known = std::ranges::find(folders_, path, &LibraryFolder::path);
  if (known != folders_.end()) return known->key;
  beginInsertRows({}, 0, 0);
  const int key = nextKey_++;
  folders_.insert(folders_.begin(), {key, path, folded});
  endInsertRows();
  std::vector<int> inside;
  for (const auto& entry : entries_)
    if (homeOf(entry.path) == key) inside.push_back(entry.key);
  for (const int document : inside) bringHome(document);
  return key;
}

void LibraryModel::bringHome(int key) {
  const auto from = std::ranges::find(entries_, key, &LibraryEntry::key);
  const auto place = indexOf(key);
  const int home = homeOf(from->path), left = from->folder;
  const auto to = placeIn(home, *from);
  const int row = rowAt(home, to);
  beginMoveRows(place.parent(), place.row(), place.row(), folderIndex(home), row);
  from->folder = home;
  const auto target = entries_.begin() + static_cast<std::ptrdiff_t>(to);
  if (target <= from)
    std::rotate(target, from, from + 1);
  else
    std::rotate(from, from + 1, target);
  endMoveRows();
  updateFolder(left);
  updateFolder(home);
}

void LibraryModel::change(int key, const std::function<void(LibraryEntry&)>& how) {
  const auto entry = std::ranges::find(entries_, key, &LibraryEntry::key);
  if (entry == entries_.end()) return;
  how(*entry);
  const auto place = indexOf(key);
  Q_EMIT dataChanged(place, place);
  updateFolder(entry->folder);
  Q_EMIT entryChanged(key);
}

void LibraryModel::setFolded(int key, bool folded) {
  const auto folder = std::ranges::find(folders_, key, &LibraryFolder::key);
  if (folder == folders_.end() || folder->folded == folded) return;
  folder->folded = folded;
  Q_EMIT foldedChanged();
}

void LibraryModel::updateFolder(int key) {
  if (const auto place = folderIndex(key); place.isValid()) Q_EMIT dataChanged(place, place);
}

void LibraryModel::remove(int key) {
  const auto place = indexOf(key);
  if (!place.isValid()) return;
  const auto parent = static_cast<int>(place.internalId());
  beginRemoveRows(place.parent(), place.row(), place.row());
  std::erase_if(entries_, [key](const auto& e) { return e.key == key || e.folder == key; });
  std::erase_if(folders_, [key](const auto& f) { return f.key == key; });
  endRemoveRows();
  updateFolder(parent);
}

std::optional<LibraryEntry> LibraryModel::find(int key) const {
  const auto entry = std::ranges::find(entries_, key, &LibraryEntry::key);
  return entry != entries_.end() ? std::optional(*entry) : std::nullopt;
}

std::optional<LibraryEntry> LibraryModel::findPath(const std::string& path) const {
  const auto entry = std::ranges::find(entries_, path, &LibraryEntry::path);
  return entry != entries_.end() ? std::optional(*entry) : std::nullopt;
}

std::optional<LibraryFolder> LibraryModel::findFolder(int key) const {
  const auto folder = std::ranges::find(folders_, key, &LibraryFolder::key);
  return folder != folders_.end() ? std::optional(*folder) : std::nullopt;
}

QModelIndex LibraryModel::folderIndex(int key) const {
  const auto folder = std::ranges::find(folders_, key, &LibraryFolder::key);
  return folder == folders_.end() ? QModelIndex() : createIndex(static_cast<int>(folder - folders_.begin()), 0);
}

QModelIndex LibraryModel::indexOf(int key) const {
  const auto entry = std::ranges::find(entries_, key, &LibraryEntry::key);
  if (entry == entries_.end()) return folderIndex(key);
  const int row = rowAt(entry->folder, static_cast<std::size_t>(entry - entries_.begin()));
  return createIndex(row, 0, static_cast<quintptr>(entry->folder));
}

}  // namespace ui
