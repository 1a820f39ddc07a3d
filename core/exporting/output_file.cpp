// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/output_file.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/drawing/xml_text.h"
#include "core/error.h"

namespace core {
namespace {

namespace fs = std::filesystem;

bool isWritten(const fs::path& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << bytes;
  file.close();
  return file.good();
}

/// What a new file may be read and written by.
mode_t usualMode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// A new empty file beside `path`; empty when there can be none.
std::string temporaryBeside(const fs::path& path) {
  std::string name = path.string() + ".XXXXXX";
  const int file = ::mkstemp(name.data());
  if (file < 0) return {};
  struct stat old = {};
  ::fchmod(file, ::stat(path.c_str(), &old) == 0 ? old.st_mode & 0777 : usualMode());
  ::close(file);
  return name;
}

bool isReplaced(const fs::path& path, std::string_view bytes) {
  const std::string beside = temporaryBeside(path);
  if (beside.empty()) return false;
  std::error_code failure;
  if (isWritten(beside, bytes)) {
    fs::rename(beside, path, failure);
    if (!failure) return true;
  }
  fs::remove(beside, failure);
  return false;
}

}  // namespace

void writeOutput(const std::string& path, std::string_view bytes) {
  if (path == "-") {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    return;
  }
  std::error_code failure;
  const fs::path resolved = fs::weakly_canonical(path, failure);
  const fs::path& target = failure ? fs::path(path) : resolved;
  const bool special = fs::exists(target, failure) && !fs::is_regular_file(target, failure);
  const bool refused = !special && ::access(target.c_str(), F_OK) == 0 && ::access(target.c_str(), W_OK) != 0;
  if (!refused && (special ? isWritten(target, bytes) : isReplaced(target, bytes))) return;
  throw Error(Failure::Failed,
              fmt::format("The file \"{}\" cannot be written: choose a place with room that you may write to.",
                          cleanText(path)));
}

}  // namespace core
