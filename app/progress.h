// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdio>
#include <string>

#include "core/reading/reader.h"

namespace app {

/// "lighthouse  page 12 of 16  3,071 tokens  790 tokens/s  41 s left", cut to `columns`.
std::string progressText(const core::ReadProgress& progress, int columns);

/// One line of a terminal that says how far a reading is, redrawn at most five times a second and gone at the end.
class ProgressLine {
 public:
  using Clock = std::chrono::steady_clock;

  /// Draws nothing at all unless `shown`.
  ProgressLine(std::FILE* terminal, int columns, bool shown) : terminal_(terminal), columns_(columns), shown_(shown) {}
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine() { clear(); }

  void show(const core::ReadProgress& progress, Clock::time_point now = Clock::now());
  /// Plain text, cut to the line.
  void show(const std::string& text, Clock::time_point now = Clock::now());
  void clear();

  /// Refers to this line.
  core::ReadWatcher watcher();

 private:
  std::FILE* terminal_;
  int columns_;
  bool shown_, drawn_ = false;
  Clock::time_point lastDrawn_{};
};

}  // namespace app
