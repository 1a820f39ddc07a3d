// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace core {

/// A message that breaks the worker protocol. The peer is not to be trusted any further.
class ProtocolError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Appends numbers in native byte order (both ends run on one machine) and length-prefixed strings.
class ByteWriter {
 public:
  void u8(std::uint8_t value) { raw(&value, sizeof value); }
  void u32(std::uint32_t value) { raw(&value, sizeof value); }
  void f32(float value) { raw(&value, sizeof value); }
  void string(std::string_view value);
  std::string take() { return std::move(bytes_); }

 private:
  void raw(const void* data, std::size_t size) { bytes_.append(static_cast<const char*>(data), size); }
  std::string bytes_;
};

/// Reads what a ByteWriter wrote. Every read throws ProtocolError when the bytes do not hold it.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}
  std::uint8_t u8();
  std::uint32_t u32();
  /// A finite number: infinities and NaN are refused.
  float f32();
  /// Valid UTF-8 of at most `maxBytes`.
  std::string utf8(std::size_t maxBytes);
  /// A count of items that take at least `minItemBytes` each, checked against the bytes left before anyone allocates.
  std::uint32_t count(std::size_t minItemBytes, std::uint32_t max);
  std::string_view bytes(std::size_t size);
  /// Refuses bytes nobody asked for.
  void finish() const;

 private:
  std::string_view rest_;
};

}  // namespace core
