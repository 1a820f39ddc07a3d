// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "core/library/library.h"

namespace core {

/// One program's way into a library file that others may be writing: what is in it can always be asked, and it is
/// written when its turn comes. Owned by one thread.
class LibraryAccess {
 public:
  using Notice = std::function<void(const std::string& sentence)>;

  /// `notice` is told what ends nothing but should be known; may be empty.
  LibraryAccess(std::filesystem::path file, Notice notice) : file_(std::move(file)), notice_(std::move(notice)) {}

  bool exists() const;

  /// For asking. Opened for writing too where nobody else does that and the place allows it. Throws Error.
  const Library& library();
  /// Whether library() may be written, without waiting.
  bool mayWrite();

  /// For writing. Waits, after a notice, until no other program writes. Throws Error: Interrupted when stopped, Failed
  /// where the file or its place cannot be written.
  Library& forWriting(std::stop_token stop);

 private:
  bool openForWriting();
  void open();

  std::filesystem::path file_;
  Notice notice_;
  std::optional<Library> library_;
  bool writing_ = false;
};

}  // namespace core
