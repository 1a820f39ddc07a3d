// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace core {

struct ModelPlace;

/// Remembers the fingerprints of models that were loaded, so that what they read is found without loading them again.
/// A small file in the caches: where it is damaged, missing or cannot be written, models are loaded once more.
class ModelRecord {
 public:
  /// Of an empty path nothing is remembered.
  explicit ModelRecord(std::filesystem::path file) : file_(std::move(file)) {}

  std::optional<std::string> find(const std::string& key) const;
  void keep(const std::string& key, const std::string& fingerprint) const;

 private:
  std::filesystem::path file_;
};

/// Names a model's files as they lie on the disk (path, inode, size and times) and the running program, without reading
/// them; `running` says where and how it runs.
std::string recordKey(const ModelPlace& place, const std::string& running);

}  // namespace core
