// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/paths.h"
#include "ui/settings/theme.h"

namespace ui {

/// What the user chose, kept in a small file that people can read, which is read and written by the calling thread.
struct Settings {
  Appearance appearance;
  QString language;                         ///< of the window, "de" for instance; empty: the system's
  QString model;                            ///< folder or name, as core::EngineOptions has it; empty: the default one
  QString device = QStringLiteral("auto");  ///< auto, cpu or cuda
  int threads = 0;                          ///< 0: one for each processor core
  int window = 0;                           ///< tokens read exactly, a multiple of 64; 0: the model's own
  int libraryGigabytes = 5;                 ///< it may grow to; 0: no limit
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// As core::EngineOptions has it.
std::uint64_t libraryBytes(int gigabytes);

/// "settings.ini" of paths.config; defaults for what is missing or makes no sense.
Settings loadSettings(const core::Paths& paths);
/// Throws core::Error naming the file where it cannot be written.
void saveSettings(const Settings& settings, const core::Paths& paths);

}  // namespace ui
