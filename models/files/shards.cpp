// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/shards.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "models/error.h"
#include "models/files/strict_json.h"

namespace models {
namespace {

constexpr int kMaxDepth = 4;
constexpr std::uint64_t kMaxIndexBytes = 16 << 20;
constexpr std::size_t kMaxShards = 1024;

// A shard lies in the directory itself: its name is never a path.
bool isPlainName(const std::string& name) {
  const bool plain = std::all_of(name.begin(), name.end(),
                                 [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; });
  return plain && name.ends_with(".safetensors") && name.front() != '.';
}

std::map<std::string, std::string> readIndex(const std::string& path) {
  const nlohmann::json index = readStrictJson(path, kMaxDepth, kMaxIndexBytes);
  const auto map = index.find("weight_map");
  if (map == index.end() || !map->is_object()) throw damaged(path, "it lists no tensors");
  std::map<std::string, std::string> shardOf;
  for (const auto& [tensor, shard] : map->items()) {
    if (!shard.is_string() || !isPlainName(shard.get<std::string>()))
      throw damaged(path, "it names an impossible shard");
    shardOf.emplace(tensor, shard.get<std::string>());
  }
  return shardOf;
}

}  // namespace

Shards::Shards(const std::string& directory) {
  const std::filesystem::path folder(directory);
  const std::filesystem::path index = folder / "model.safetensors.index.json";
  if (!exists(index)) {
    add((folder / "model.safetensors").string());
    return;
  }
  const auto shardOf = readIndex(index.string());
  std::set<std::string> names;
  for (const auto& [tensor, shard] : shardOf) names.insert(shard);
  if (names.size() > kMaxShards) throw damaged(index.string(), "it names too many shards");
  for (const std::string& name : names) {
    add((folder / name).string());
    for (const auto& [tensor, entry] : files_.back().tensors()) {
      const auto at = shardOf.find(tensor);
      if (at == shardOf.end() || at->second != name) {
        throw damaged(index.string(), "it does not list '" + tensor + "' in " + name);
      }
    }
  }
  if (fileOf_.size() != shardOf.size()) throw damaged(index.string(), "it lists tensors that its shards do not hold");
}

void Shards::add(const std::string& path) {
  files_.push_back(SafetensorsFile::open(path));
  for (const auto& [name, entry] : files_.back().tensors()) {
    if (!fileOf_.emplace(name, files_.size() - 1).second) throw damaged(path, "another shard holds '" + name + "' too");
  }
}

std::map<std::string, std::vector<std::int64_t>> Shards::shapes() const {
  std::map<std::string, std::vector<std::int64_t>> all;
  for (const SafetensorsFile& file : files_) {
    for (const auto& [name, entry] : file.tensors()) all.emplace(name, entry.shape);
  }
  return all;
}

at::Tensor Shards::read(const std::string& name) const { return files_[fileOf_.at(name)].read(name); }

}  // namespace models
