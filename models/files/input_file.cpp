// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include "models/error.h"

namespace models {

InputFile::InputFile(const std::string& path) : path_(path) {
  // O_NONBLOCK: opening a FIFO must not wait for a writer that never comes.
  fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd_ < 0)
    throw ModelError(path + " cannot be opened (" + std::strerror(errno) +
                     "): put the file there, or choose another model with --model.");
  struct stat status {};
  if (::fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(fd_);
    throw ModelError(path + " is not a regular file: name a model file.");
  }
  size_ = static_cast<std::uint64_t>(status.st_size);
}

InputFile::InputFile(InputFile&& other) noexcept
    : path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)), size_(other.size_) {}

InputFile& InputFile::operator=(InputFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(fd_, other.fd_);
  std::swap(size_, other.size_);
  return *this;
}

InputFile::~InputFile() {
  if (fd_ >= 0) ::close(fd_);
}

void InputFile::read(std::uint64_t offset, void* to, std::size_t bytes) const {
  auto* out = static_cast<char*>(to);
  while (bytes > 0) {
    const ssize_t got = ::pread(fd_, out, bytes, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw ModelError(path_ + " cannot be read: " + std::strerror(errno) + ".");
    if (got == 0) throw damaged(path_, "it ends too early");
    out += got;
    offset += static_cast<std::uint64_t>(got);
    bytes -= static_cast<std::size_t>(got);
  }
}

std::string InputFile::foreignFormat() const {
  static constexpr std::pair<std::string_view, const char*> kFormats[] = {
      {"version https://git-lfs", "a Git LFS pointer instead of the file it stands for"},
      {"PK\x03\x04", "a ZIP archive (PyTorch .pt or .bin)"},
      {"\x80\x02", "a Python pickle (PyTorch .pt or .bin)"},
      {"<!DOCTYPE", "a web page"},
      {"<html", "a web page"},
      {"GGUF", "a GGUF file"},
  };
  std::string head(static_cast<std::size_t>(std::min<std::uint64_t>(size_, 32)), '\0');
  read(0, head.data(), head.size());
  for (const auto& [magic, meaning] : kFormats) {
    if (std::string_view(head).starts_with(magic)) return meaning;
  }
  return {};
}

std::string readText(const std::string& path, std::uint64_t limitBytes) {
  const InputFile file(path);
  if (file.size() > limitBytes) {
    throw ModelError(path + " is larger than " + std::to_string(limitBytes >> 20) + " MiB. Use another model.");
  }
  std::string text(static_cast<std::size_t>(file.size()), '\0');
  file.read(0, text.data(), text.size());
  return text;
}

}  // namespace models
