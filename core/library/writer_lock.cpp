// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/writer_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "core/error.h"

namespace core {

std::optional<WriterLock> WriterLock::tryTake(const std::filesystem::path& libraryFile) {
  const std::string path = libraryFile.string() + ".lock";
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) {
    throw Error(Failure::Failed,
                fmt::format("The library {} cannot be written ({}): make its directory writable or set LATTE_HOME.",
                            libraryFile.string(), std::strerror(errno)));
  }
  if (flock(file, LOCK_EX | LOCK_NB) == 0) return WriterLock(file);
  const int reason = errno;
  close(file);
  if (reason == EWOULDBLOCK) return std::nullopt;
  throw Error(Failure::Failed,
              fmt::format("The library {} cannot be locked ({}): keep it on a file system with locks, set LATTE_HOME.",
                          libraryFile.string(), std::strerror(reason)));
}

WriterLock::WriterLock(int file) : file_(file) {
  std::uint8_t left = 0;
  if (pread(file_, &left, 1, 0) == 1)
    lastEnding_ = left == static_cast<std::uint8_t>(Ending::Damaged) ? Ending::Damaged : Ending::Crashed;
}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : file_(std::exchange(other.file_, -1)), lastEnding_(other.lastEnding_) {}

WriterLock::~WriterLock() {
  if (file_ >= 0) close(file_);
}

// On a full disk the mark may be missing: then the next start trusts a file that SQLite itself keeps whole.
void WriterLock::leave(Ending ending) {
  const auto mark = static_cast<std::uint8_t>(ending);
  [[maybe_unused]] const auto written = ending == Ending::Orderly ? ftruncate(file_, 0) : pwrite(file_, &mark, 1, 0);
}

}  // namespace core
