// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>
#include <string>

#include "core/reading/reader.h"

namespace ui {

/// The document that the window shows. A value: every part of the window is given its own copy, and a new one whenever
/// something of it changes.
struct OpenDocument {
  int key = 0;           ///< of its row in the library list; the same for the life of the program
  std::string path;      ///< of its file
  std::string password;  ///< of an encrypted PDF; kept in memory only
  /// What is known of it and what of it was read; nothing before its reading began.
  std::optional<core::ReadReport> report;
  bool finished = false;  ///< it was read to its end
  bool stale = false;     ///< another model read what `report` tells of
  QStringList labels;     ///< what its pages print as their numbers, by index; empty where nothing is known of them

  bool canBeAsked() const { return report && !stale; }
};

}  // namespace ui
