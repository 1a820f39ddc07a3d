// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace models {

/// A regular file opened for reading, by descriptor: it is never mapped, so a file cut short while it is read is an
/// error and not a signal. Owned by the reader that opened it; const calls may run on several threads.
class InputFile {
 public:
  /// Throws ModelError when `path` cannot be opened or is no regular file. Symbolic links are followed, because model
  /// caches are made of them.
  explicit InputFile(const std::string& path);
  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&& other) noexcept;
  ~InputFile();

  const std::string& path() const { return path_; }
  std::uint64_t size() const { return size_; }  ///< bytes, when it was opened

  /// Fills `to` with exactly `bytes` bytes from `offset` on. Throws ModelError when the file ends before or fails.
  void read(std::uint64_t offset, void* to, std::size_t bytes) const;

  /// What the first bytes say the file is, for messages: "a Git LFS pointer", "a ZIP archive"; empty when unknown.
  std::string foreignFormat() const;

 private:
  std::string path_;
  int fd_ = -1;
  std::uint64_t size_ = 0;
};

/// The whole of `path` as text. Throws ModelError when it is longer than `limitBytes`.
std::string readText(const std::string& path, std::uint64_t limitBytes);

}  // namespace models
