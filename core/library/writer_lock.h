// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>

namespace core {

/// How the last writer of a library left it.
enum class Ending : std::uint8_t {
  Orderly,  ///< closed, or never opened
  Crashed,  ///< ended without closing
  Damaged,  ///< met damage in the file
};

/// The right to write a library: an exclusive flock on `library.db.lock`, which the kernel frees when the process ends,
/// however it ends. The lock file also remembers how the last holder ended.
class WriterLock {
 public:
  /// Nothing while another connection, of this process or another, holds the lock. Throws core::Error when the lock
  /// file cannot be created.
  static std::optional<WriterLock> tryTake(const std::filesystem::path& libraryFile);

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&&) = delete;
  ~WriterLock();

  Ending lastEnding() const { return lastEnding_; }
  /// What the next holder will be told.
  void leave(Ending ending);

 private:
  explicit WriterLock(int file);

  int file_;
  Ending lastEnding_ = Ending::Orderly;
};

}  // namespace core
