// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/output_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "models/error.h"

namespace models {

OutputFile::OutputFile(const std::string& path) : path_(path), temporary_(path + ".part" + std::to_string(::getpid())) {
  ::unlink(temporary_.c_str());
  fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (fd_ < 0) fail();
}

OutputFile::~OutputFile() {
  if (fd_ < 0) return;
  ::close(fd_);
  ::unlink(temporary_.c_str());
}

void OutputFile::write(const void* bytes, std::size_t count) {
  const auto* from = static_cast<const char*>(bytes);
  while (count > 0) {
    const ssize_t written = ::write(fd_, from, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail();
    from += written;
    count -= static_cast<std::size_t>(written);
  }
}

void OutputFile::commit() {
  if (::fsync(fd_) != 0) fail();
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail();
  ::close(std::exchange(fd_, -1));
  // The new name is safe only once the folder is on the disk too; a file system that cannot do that has to be trusted.
  const std::string folder = std::filesystem::absolute(path_).parent_path().string();
  const int folderFd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folderFd < 0) return;
  ::fsync(folderFd);
  ::close(folderFd);
}

void OutputFile::fail() const { throw ModelError(path_ + " cannot be written: " + std::strerror(errno) + "."); }

}  // namespace models
