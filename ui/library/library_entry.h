// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>
#include <cstdint>
#include <optional>
#include <string>

#include "core/engine.h"

namespace ui {

/// A document in the library list. A value.
struct LibraryEntry {
  enum class State : std::uint8_t {
    Queued,
    Reading,
    Paused,   ///< by the user
    Ready,    ///< read to its end
    Locked,   ///< needs a password
    Problem,  ///< cannot be read: `problem` says why
  };

  int key = 0;     ///< for the life of the program
  int folder = 0;  ///< key of the folder it lies in; 0: of none in the list
  std::string path;
  std::string password;  ///< in memory only
  State state = State::Queued;
  QString problem;
  std::optional<core::ReadReport> report;  ///< of what is kept; may be a part while it is being read
  bool stale = false;                      ///< what `report` tells of was read by another model than this
  std::optional<core::ReadProgress> progress;
  std::optional<core::ReadingEstimate> estimate;

  /// Its reading is wanted and not over.
  bool isUnderWay() const { return state == State::Queued || state == State::Reading; }
};

/// "page 12 of 419 · 512 tokens/s · 3:20 min left", "412 pages", "cannot be read: …".
QString statusText(const LibraryEntry& entry);
/// 0…1; nothing where there is nothing to wait for.
std::optional<double> readShare(const LibraryEntry& entry);

}  // namespace ui

Q_DECLARE_METATYPE(ui::LibraryEntry)
