// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

#include "core/batching/batch_results.h"
#include "core/engine.h"
#include "ui/batch/batch_settings.h"

namespace ui {

/// How far the work on a file is.
struct BatchProgress {
  std::optional<core::ReadProgress> reading;  ///< while it is read
  int question = 0;                           ///< from 1, while it is asked
};

/// What was made of a file.
struct BatchOutcome {
  core::BatchState state = core::BatchState::Done;
  std::optional<core::Error> failure;
  bool cached = false;  ///< it was read before
  bool summed = false;
  int answers = 0;
  std::optional<double> tokensPerSecond;  ///< of readings so far
};

/// The part of a batch that belongs to the engine's thread: works on files and writes what it made.
class BatchWork {
 public:
  using Watch = std::function<void(const BatchProgress&)>;

  /// `watch` is called some times a second at most.
  BatchWork(const BatchSettings& settings, core::EngineOptions options, Watch watch);

  /// What will be done of the files that wait. Throws as core::survey() does.
  core::Batch survey(core::Engine& engine, core::Batch batch, std::stop_token stop) const;

  /// Works on one file of `batch`; its failure is part of the outcome. Throws as core::workOn() does.
  BatchOutcome work(core::Engine& engine, const core::BatchFile& file, std::stop_token stop);

  /// Writes what is done of `batch`. Throws core::Error where that cannot be.
  void write(const core::Batch& batch) const;

 private:
  core::BatchWatcher watcher() const;

  core::BatchRequest request_;
  std::filesystem::path path_;
  core::BatchResults results_;
  core::EngineOptions options_;
  Watch watch_;
};

}  // namespace ui
