// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>

#include "core/batching/batch_results.h"

namespace ui {

/// What a batch is to do, as the user set it.
struct BatchSettings {
  QString folder, output;
  bool recursive = false;
  QStringList questions;
  std::optional<core::SummaryLevel> level = core::SummaryLevel::Short;
  core::BatchFormat format = core::BatchFormat::Csv;
  bool watch = false;       ///< go on with files that come or change
  bool unfinished = false;  ///< it was not worked through to its end
  QStringList next;         ///< folders to be summed up after it, one after the other

  std::string folderName() const;
  core::BatchFolder batchFolder() const;
  core::BatchRequest request() const;
  /// Of the results file.
  std::filesystem::path results() const;

  friend bool operator==(const BatchSettings&, const BatchSettings&) = default;
};

/// The settings of the last batch, kept below `folder`, where the window keeps what it remembers. Nothing where there
/// was none. Reads a file, as the other writes one: not for the window's thread.
std::optional<BatchSettings> loadBatch(const std::filesystem::path& folder);
/// Throws core::Error where the folder cannot be made. Settings that cannot be written are forgotten.
void saveBatch(const std::filesystem::path& folder, const BatchSettings& settings);

}  // namespace ui
