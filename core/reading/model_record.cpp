// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/model_record.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/paths.h"
#include "core/reading/reading_model.h"
#include "models/error.h"
#include "models/files/output_file.h"
#include "models/files/sha256.h"

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSchema = "latte-model-fingerprints/2";
constexpr std::size_t kMostModels = 16;

using Entries = std::vector<std::pair<std::string, std::string>>;  // key and fingerprint, the newest first

Entries entriesOf(const fs::path& file) try {
  std::ifstream in(file);
  const auto json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object() || json.value("schema", "") != kSchema) return {};
  return json.at("models").get<Entries>();
} catch (const nlohmann::json::exception&) {
  return {};
}

std::string onDisk(const fs::path& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return path.string() + " is missing\n";
  return fmt::format("{} {} {} {}.{} {}.{}\n", path.string(), status.st_ino, status.st_size, status.st_mtim.tv_sec,
                     status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec);
}

std::vector<fs::path> filesIn(const fs::path& place) {
  std::error_code failure;
  if (!fs::is_directory(place, failure)) return {place};
  std::vector<fs::path> files;
  for (auto entry = fs::directory_iterator(place, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure))
    files.push_back(entry->path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::optional<std::string> ModelRecord::find(const std::string& key) const {
  if (file_.empty()) return std::nullopt;
  for (auto& [known, fingerprint] : entriesOf(file_))
    if (known == key) return std::move(fingerprint);
  return std::nullopt;
}

void ModelRecord::keep(const std::string& key, const std::string& fingerprint) const try {
  if (file_.empty() || find(key) == fingerprint) return;
  auto entries = entriesOf(file_);
  std::erase_if(entries, [&](const auto& entry) { return entry.first == key; });
  entries.insert(entries.begin(), {key, fingerprint});
  if (entries.size() > kMostModels) entries.resize(kMostModels);
  const auto text = nlohmann::json{{"schema", kSchema}, {"models", entries}}.dump() + "\n";
  createPrivateDirectory(file_.parent_path());
  models::OutputFile file(file_);
  file.write(text.data(), text.size());
  file.commit();
} catch (const models::ModelError&) {
} catch (const Error&) {
}

std::string recordKey(const ModelPlace& place, const std::string& running) {
  std::string text = running + "\n" + onDisk("/proc/self/exe");
  for (const auto& whole : {place.folder, place.base})
    for (const auto& file : filesIn(whole)) text += onDisk(file);
  return models::sha256(text);
}

}  // namespace core
