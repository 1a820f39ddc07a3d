// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/byte_reader.h"

#include <algorithm>

#include "models/error.h"

namespace models {
namespace {
constexpr std::size_t kBufferBytes = 1 << 18;
}

ByteReader::ByteReader(const InputFile& file, std::uint64_t limitBytes)
    : file_(file), end_(std::min(file.size(), limitBytes)) {}

const char* ByteReader::take(std::size_t bytes) {
  if (bytes > left()) throw damaged(file_.path(), "its header ends too early or is too large");
  const std::uint64_t offset = position_ - bufferStart_;
  position_ += bytes;
  if (offset + bytes <= buffered_) return buffer_.data() + offset;
  bufferStart_ = position_ - bytes;
  buffered_ = static_cast<std::size_t>(std::min<std::uint64_t>(std::max(bytes, kBufferBytes), end_ - bufferStart_));
  buffer_.resize(buffered_);
  file_.read(bufferStart_, buffer_.data(), buffered_);
  return buffer_.data();
}

std::string ByteReader::text(std::uint64_t bytes) {
  if (bytes > left()) throw damaged(file_.path(), "a text reaches beyond its end");
  return std::string(take(static_cast<std::size_t>(bytes)), static_cast<std::size_t>(bytes));
}

}  // namespace models
