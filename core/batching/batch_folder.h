// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// A file of a folder as it was when it was looked at.
struct BatchFile {
  std::string name;  ///< its path below the folder
  std::string path;  ///< the folder's path and the name
  std::uint64_t bytes = 0;
  std::int64_t modifiedNs = 0;
  bool isDocument = false;  ///< a PDF, transcript or text: by its name, or by how it begins where that says nothing
  friend bool operator==(const BatchFile&, const BatchFile&) = default;
};

/// What a batch is about.
struct BatchFolder {
  std::filesystem::path folder;
  std::filesystem::path output;  ///< where results go: below the folder it is left out, of itself only the results
  bool recursive = false;        ///< folders below it too
};

/// The name of a batch's results in its output folder, without extension.
inline constexpr const char* kResultsName = "results";

/// The files there now by name, without hidden ones and the batch's own results. Symbolic links to folders are not
/// followed. Throws Error(Unreadable) when the folder cannot be listed.
std::vector<BatchFile> filesOf(const BatchFolder& batch);

}  // namespace core
