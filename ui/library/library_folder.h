// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCollator>
#include <span>

#include "ui/library/library_entry.h"

namespace ui {

/// A folder in the library list. A value.
struct LibraryFolder {
  int key = 0;  ///< for the life of the program; no document has it
  std::string path;
  bool folded = false;  ///< its documents are not shown
};

/// Whether `path` lies in `folder` or in a folder below it. Both absolute.
bool liesIn(const std::string& path, const std::string& folder);

/// Of the documents of a folder, as in a file manager: 9 before 10.
QCollator nameOrder();

/// What became of the documents of a folder.
struct FolderState {
  int documents = 0, ready = 0, underWay = 0, paused = 0, locked = 0, problems = 0;
  double share = 0;                   ///< of what can be read: 0…1
  std::optional<double> secondsLeft;  ///< for all that is under way, where that is known of each
};
FolderState stateOf(std::span<const LibraryEntry> documents);

/// "3 of 10 read · 12:00 min left · 1 problem", "10 documents".
QString statusText(const FolderState& state);
/// 0…1; nothing where there is nothing to wait for.
std::optional<double> readShare(const FolderState& state);

}  // namespace ui
