// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/byte_stream.h"

#include <cmath>
#include <cstring>

#include "core/ingest/utf8.h"

namespace core {
namespace {

template <typename T>
T readAs(std::string_view bytes) {
  T value;
  std::memcpy(&value, bytes.data(), sizeof value);
  return value;
}

}  // namespace

void ByteWriter::string(std::string_view value) {
  u32(static_cast<std::uint32_t>(value.size()));
  raw(value.data(), value.size());
}

std::string_view ByteReader::bytes(std::size_t size) {
  if (size > rest_.size()) throw ProtocolError("a message ends early");
  const std::string_view taken = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return taken;
}

std::uint8_t ByteReader::u8() { return readAs<std::uint8_t>(bytes(sizeof(std::uint8_t))); }

std::uint32_t ByteReader::u32() { return readAs<std::uint32_t>(bytes(sizeof(std::uint32_t))); }

float ByteReader::f32() {
  const auto value = readAs<float>(bytes(sizeof(float)));
  if (!std::isfinite(value)) throw ProtocolError("a message holds a number that is not finite");
  return value;
}

std::string ByteReader::utf8(std::size_t maxBytes) {
  const std::uint32_t size = u32();
  if (size > maxBytes) throw ProtocolError("a message holds a string that is too long");
  const std::string_view text = bytes(size);
  if (!isValidUtf8(text)) throw ProtocolError("a message holds text that is not UTF-8");
  return std::string(text);
}

std::uint32_t ByteReader::count(std::size_t minItemBytes, std::uint32_t max) {
  const std::uint32_t items = u32();
  if (items > max || items > rest_.size() / minItemBytes) throw ProtocolError("a message counts more than it holds");
  return items;
}

void ByteReader::finish() const {
  if (!rest_.empty()) throw ProtocolError("a message holds more than it should");
}

}  // namespace core
