// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "models/files/safetensors.h"

namespace models {

/// The tensors of a Hugging Face directory: model.safetensors, or the shards that model.safetensors.index.json lists.
/// Every shard must hold exactly the tensors the index says.
class Shards {
 public:
  explicit Shards(const std::string& directory);

  /// Names and shapes of all tensors.
  std::map<std::string, std::vector<std::int64_t>> shapes() const;

  at::Tensor read(const std::string& name) const;

  const std::vector<SafetensorsFile>& files() const { return files_; }

 private:
  void add(const std::string& path);

  std::vector<SafetensorsFile> files_;
  std::map<std::string, std::size_t> fileOf_;  // index into files_
};

}  // namespace models
