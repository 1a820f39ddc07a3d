// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>

namespace models {

/// A file that appears under its name whole or not at all: bytes go to a temporary file beside it until commit().
/// Without commit() nothing is left behind. Throws ModelError when the disk is full or the place cannot be written.
class OutputFile {
 public:
  explicit OutputFile(const std::string& path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  void write(const void* bytes, std::size_t count);

  /// Brings the bytes to the disk and the file to its name.
  void commit();

 private:
  [[noreturn]] void fail() const;

  std::string path_, temporary_;
  int fd_ = -1;
};

}  // namespace models
