// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "core/ingest/file_descriptor.h"

namespace core {

/// A regular file opened for reading once; hash, head and contents come from that one descriptor.
class DocumentFile {
 public:
  /// "-" copies standard input into memory first. Throws Error(Unreadable) for what is missing, forbidden, empty, a
  /// directory, a symbolic link or a device.
  explicit DocumentFile(std::string path);

  const std::string& path() const { return path_; }
  std::uint64_t size() const { return size_; }

  /// Up to `bytes` from the beginning.
  std::string head(std::size_t bytes) const;
  /// All of it.
  std::string contents() const { return head(size_); }
  /// SHA-256 in lower-case hex. Throws Error(Unreadable) when the file changes or fails while it is read.
  std::string sha256() const;

  FileDescriptor release() { return std::move(fd_); }

 private:
  std::string path_;
  FileDescriptor fd_;
  std::uint64_t size_ = 0;
};

}  // namespace core
