// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/gguf_header.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

#include "models/files/byte_reader.h"
#include "models/files/dequantize.h"
#include "models/error.h"
#include "models/text/utf8.h"

namespace models {
namespace {

// Far above what any model needs and far below what hurts.
constexpr std::uint64_t kMaxHeaderBytes = 64 << 20;
constexpr std::uint64_t kMaxPairs = 4096;
constexpr std::uint64_t kMaxTensors = 65536;
constexpr std::uint64_t kMaxNameBytes = 256;
constexpr std::uint64_t kMaxTextBytes = 1 << 20;
constexpr std::uint64_t kMaxArrayItems = 8 << 20;  // of all arrays together
constexpr std::uint32_t kMaxDimensions = 4;
constexpr std::uint64_t kDefaultAlignment = 32;
constexpr std::uint64_t kMinPairBytes = 13, kMinTensorBytes = 33;

enum ValueType : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, Text, Array, U64, I64, F64 };

std::uint64_t itemBytes(std::uint32_t type) {
  static constexpr std::uint64_t kBytes[] = {1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8};
  return kBytes[type];
}

class Parser {
 public:
  explicit Parser(const InputFile& file) : file_(file), in_(file, kMaxHeaderBytes) {}

  GgufHeader parse() {
    readMagic();
    const auto tensors = in_.scalar<std::uint64_t>();
    const auto pairs = in_.scalar<std::uint64_t>();
    if (pairs > kMaxPairs || pairs > in_.left() / kMinPairBytes) fail("it claims too many metadata entries");
    if (tensors > kMaxTensors || tensors > in_.left() / kMinTensorBytes) fail("it claims too many tensors");
    for (std::uint64_t i = 0; i < pairs; ++i) readPair();
    header_.tensors.reserve(static_cast<std::size_t>(tensors));
    for (std::uint64_t i = 0; i < tensors; ++i) header_.tensors.push_back(readTensor());
    placeTensors();
    return std::move(header_);
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const { throw damaged(file_.path(), problem); }

  void readMagic() {
    if (const std::string foreign = file_.foreignFormat(); !foreign.empty() && foreign != "a GGUF file") {
      throw ModelError(file_.path() + " is " + foreign + ": use the model's .gguf file.");
    }
    if (in_.text(4) != "GGUF") throw ModelError(file_.path() + " is not a GGUF file: use the model's .gguf file.");
    const auto version = in_.scalar<std::uint32_t>();
    if (version != 2 && version != 3) {
      const std::string which = version >= 1 << 24 ? "big-endian" : "version " + std::to_string(version);
      throw ModelError(file_.path() + " is a " + which + " GGUF file. Use a little-endian file of version 2 or 3.");
    }
  }

  std::string readText(std::uint64_t limit) {
    const auto bytes = in_.scalar<std::uint64_t>();
    if (bytes > limit) fail("a text in its header is too long");
    std::string text = in_.text(bytes);
    if (!isUtf8(text)) fail("a text in its header is not UTF-8");
    return text;
  }

  std::string readName() {
    std::string name = readText(kMaxNameBytes);
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
    if (name.empty() || !plain) fail("a name in its header is not plain text");
    return name;
  }

  void readPair() {
    std::string key = readName();
    const auto type = in_.scalar<std::uint32_t>();
    if (key == "general.alignment" && type != U32) fail("its alignment is not a 32-bit number");
    GgufValue value = type == Array ? readArray() : readScalar(type);
    if (key == "general.alignment") alignment_ = static_cast<std::uint64_t>(std::get<std::int64_t>(value));
    if (!header_.metadata.emplace(key, std::move(value)).second) fail("it names '" + key + "' twice");
  }

  std::int64_t readInteger(std::uint32_t type) {
    switch (type) {
      case U8:
        return in_.scalar<std::uint8_t>();
      case I8:
        return in_.scalar<std::int8_t>();
      case U16:
        return in_.scalar<std::uint16_t>();
      case I16:
        return in_.scalar<std::int16_t>();
      case U32:
        return in_.scalar<std::uint32_t>();
      case I32:
        return in_.scalar<std::int32_t>();
      case I64:
        return in_.scalar<std::int64_t>();
      default:
        break;
    }
    const auto value = in_.scalar<std::uint64_t>();
    if (value > std::numeric_limits<std::int64_t>::max()) fail("a number in its header is too large");
    return static_cast<std::int64_t>(value);
  }

  double readReal(std::uint32_t type) { return type == F32 ? in_.scalar<float>() : in_.scalar<double>(); }

  bool readBool() {
    const auto value = in_.scalar<std::uint8_t>();
    if (value > 1) fail("a yes-or-no value in its header is neither");
    return value == 1;
  }

  GgufValue readScalar(std::uint32_t type) {
    if (type > F64) fail("a metadata value has the unknown type " + std::to_string(type));
    if (type == Text) return readText(kMaxTextBytes);
    if (type == Bool) return readBool();
    if (type == F32 || type == F64) return readReal(type);
    return readInteger(type);
  }

  GgufValue readArray() {
    const auto type = in_.scalar<std::uint32_t>();
    const auto count = in_.scalar<std::uint64_t>();
    if (type > F64 || type == Array) fail("an array in its header holds items of the type " + std::to_string(type));
    if (count > in_.left() / itemBytes(type)) fail("an array in its header reaches beyond its end");
    arrayItems_ += count;
    if (arrayItems_ > kMaxArrayItems) fail("the arrays in its header are too large");
    const auto items = [&](auto readOne) {
      std::vector<decltype(readOne())> all;
      all.reserve(static_cast<std::size_t>(count));
      for (std::uint64_t i = 0; i < count; ++i) all.push_back(readOne());
      return GgufValue(std::move(all));
    };
    if (type == Text) return items([&] { return readText(kMaxTextBytes); });
    if (type == Bool) return items([&] { return std::int64_t{readBool()}; });
    if (type == F32 || type == F64) return items([&] { return readReal(type); });
    return items([&] { return readInteger(type); });
  }

  GgufTensor readTensor() {
    GgufTensor tensor;
    tensor.name = readName();
    if (!names_.insert(tensor.name).second) fail("it holds the tensor '" + tensor.name + "' twice");
    const auto dimensions = in_.scalar<std::uint32_t>();
    if (dimensions < 1 || dimensions > kMaxDimensions) fail("'" + tensor.name + "' has too few or too many dimensions");
    for (std::uint32_t i = 0; i < dimensions; ++i) {
      const auto extent = in_.scalar<std::uint64_t>();
      if (extent == 0 || extent > file_.size() * 8) fail("'" + tensor.name + "' has an impossible shape");
      tensor.shape.insert(tensor.shape.begin(), static_cast<std::int64_t>(extent));
    }
    tensor.type = in_.scalar<std::uint32_t>();
    tensor.bytes = bytesOf(tensor);
    tensor.offset = in_.scalar<std::uint64_t>();
    return tensor;
  }

  std::uint64_t bytesOf(const GgufTensor& tensor) const {
    const BlockFormat* format = blockFormat(tensor.type);
    if (!format) {
      throw ModelError(file_.path() + " stores '" + tensor.name + "' in the ggml type " + std::to_string(tensor.type) +
                       ", which cannot be read. Use a F16, Q8_0, Q6_K, Q5_K or Q4_K file of this model.");
    }
    if (tensor.shape.back() % format->values != 0) fail("rows of '" + tensor.name + "' are no whole blocks");
    std::int64_t count = 1, bytes = 0;
    for (const std::int64_t extent : tensor.shape) {
      if (__builtin_mul_overflow(count, extent, &count)) fail("'" + tensor.name + "' has an impossible shape");
    }
    if (__builtin_mul_overflow(count / format->values, format->bytes, &bytes)) {
      fail("'" + tensor.name + "' has an impossible shape");
    }
    return static_cast<std::uint64_t>(bytes);
  }

  // Offsets in the file count from the data's start; like the reference, every tensor must begin exactly where the one
  // before ends, padded.
  void placeTensors() {
    if (!std::has_single_bit(alignment_) || alignment_ < 8 || alignment_ > 1 << 20) fail("its alignment is impossible");
    std::uint64_t next = padded(in_.position());
    const std::uint64_t start = next;
    for (GgufTensor& tensor : header_.tensors) {
      if (__builtin_add_overflow(tensor.offset, start, &tensor.offset) || tensor.offset != next) {
        fail("the data of '" + tensor.name + "' does not follow the tensor before");
      }
      if (tensor.offset > file_.size() || tensor.bytes > file_.size() - tensor.offset) {
        fail("the data of '" + tensor.name + "' reaches beyond its end");
      }
      next = padded(tensor.offset + tensor.bytes);
    }
  }

  // Positions are at most the file's size, so rounding up cannot overflow.
  std::uint64_t padded(std::uint64_t position) const { return (position + alignment_ - 1) & ~(alignment_ - 1); }

  const InputFile& file_;
  ByteReader in_;
  GgufHeader header_;
  std::set<std::string> names_;
  std::uint64_t alignment_ = kDefaultAlignment;
  std::uint64_t arrayItems_ = 0;
};

}  // namespace

GgufHeader parseGgufHeader(const InputFile& file) { return Parser(file).parse(); }

}  // namespace models
