// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/document_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include "core/error.h"
#include "core/ingest/sha256.h"

namespace core {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

[[noreturn]] void throwUnreadable(const std::string& path, const std::string& why) {
  throw Error(Failure::Unreadable, "\"" + path + "\" " + why);
}

std::string openingProblem(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return "does not exist: check the name.";
    case EACCES:
    case EPERM:
      return "may not be read by you: change its permissions.";
    case ELOOP:
      return "is a symbolic link: give the file it points to.";
    default:
      return std::string("cannot be opened: ") + std::strerror(error) + ".";
  }
}

// A copy of standard input in memory, reopened for reading alone.
FileDescriptor spoolStandardInput() {
  const FileDescriptor memory(memfd_create("standard-input", MFD_CLOEXEC));
  std::vector<char> block(kBlock);
  for (;;) {
    const ssize_t got = read(STDIN_FILENO, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throwUnreadable("-", std::string("cannot be read: ") + std::strerror(errno) + ".");
    if (got == 0) break;
    for (ssize_t done = 0; done < got;) {
      const ssize_t put = write(memory.get(), block.data() + done, static_cast<std::size_t>(got - done));
      if (put < 0) throw Error(Failure::Failed, "Standard input does not fit into memory: save it to a file first.");
      done += put;
    }
  }
  const std::string own = "/proc/self/fd/" + std::to_string(memory.get());
  return FileDescriptor(open(own.c_str(), O_RDONLY | O_CLOEXEC));
}

bool sameMoment(const struct stat& a, const struct stat& b) {
  return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

}  // namespace

DocumentFile::DocumentFile(std::string path) : path_(std::move(path)) {
  fd_ = path_ == "-" ? spoolStandardInput()
                     : FileDescriptor(open(path_.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status {};
  if (!fd_ || fstat(fd_.get(), &status) != 0) throwUnreadable(path_, openingProblem(errno));
  if (S_ISDIR(status.st_mode)) throwUnreadable(path_, "is a folder: give the files in it.");
  if (!S_ISREG(status.st_mode)) throwUnreadable(path_, "is not a regular file: copy it into one.");
  if (status.st_size == 0) throwUnreadable(path_, "is empty: get a complete copy of it.");
  size_ = static_cast<std::uint64_t>(status.st_size);
}

std::string DocumentFile::head(std::size_t bytes) const {
  std::string data(std::min<std::uint64_t>(bytes, size_), '\0');
  for (std::size_t done = 0; done < data.size();) {
    const ssize_t got = pread(fd_.get(), data.data() + done, data.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) throwUnreadable(path_, "cannot be read to its end: get a complete copy of it.");
    done += static_cast<std::size_t>(got);
  }
  return data;
}

std::string DocumentFile::sha256() const {
  struct stat before {
  }, after{};
  fstat(fd_.get(), &before);
  Sha256 hash;
  std::vector<char> block(kBlock);
  for (off_t at = 0;;) {
    const ssize_t got = pread(fd_.get(), block.data(), block.size(), at);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throwUnreadable(path_, std::string("cannot be read: ") + std::strerror(errno) + ".");
    if (got == 0) break;
    hash.add({block.data(), static_cast<std::size_t>(got)});
    at += got;
  }
  fstat(fd_.get(), &after);
  if (!sameMoment(before, after)) throwUnreadable(path_, "changed while it was read: try again.");
  return hash.hex();
}

}  // namespace core
