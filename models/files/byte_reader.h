// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

#include "models/files/input_file.h"

namespace models {

static_assert(std::endian::native == std::endian::little, "weight files are little-endian and read as they lie");

/// Reads a file from its start in order, buffered. Throws ModelError when less is left than asked for, and never goes
/// beyond `limitBytes`.
class ByteReader {
 public:
  ByteReader(const InputFile& file, std::uint64_t limitBytes);

  template <typename T>
  T scalar() {
    static_assert(std::is_arithmetic_v<T>);
    T value;
    std::memcpy(&value, take(sizeof(T)), sizeof(T));
    return value;
  }
  std::string text(std::uint64_t bytes);

  std::uint64_t position() const { return position_; }
  std::uint64_t left() const { return end_ - position_; }

 private:
  const char* take(std::size_t bytes);

  const InputFile& file_;
  std::uint64_t end_;
  std::uint64_t position_ = 0;  // of the next byte, in the file
  std::vector<char> buffer_;
  std::uint64_t bufferStart_ = 0;
  std::size_t buffered_ = 0;
};

}  // namespace models
