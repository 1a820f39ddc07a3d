// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/safetensors_header.h"

#include <algorithm>
#include <limits>

#include "models/error.h"
#include "models/files/strict_json.h"

namespace models {
namespace {

using nlohmann::json;

constexpr int kMaxDepth = 4;
constexpr std::size_t kMaxDimensions = 8;

class Parser {
 public:
  explicit Parser(const InputFile& file) : file_(file) {}

  SafetensorsHeader parse() {
    const json header = readHeader();
    SafetensorsHeader result;
    for (const auto& [name, entry] : header.items()) {
      if (name == kMetadataKey) {
        result.metadata = metadata(entry);
      } else {
        result.tensors.emplace(name, tensor(name, entry));
      }
    }
    checkCover(result.tensors);
    return result;
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const { throw damaged(file_.path(), problem); }

  /// For what does not begin as the format does. Only then: a header's length may look like another format's mark.
  [[noreturn]] void refuse(const std::string& problem) const {
    if (const std::string foreign = file_.foreignFormat(); !foreign.empty())
      throw ModelError(file_.path() + " is " + foreign + ": use the model's .safetensors file.");
    fail(problem);
  }

  json readHeader() {
    std::uint64_t bytes = 0;
    if (file_.size() < sizeof bytes) refuse("it ends inside its header");
    file_.read(0, &bytes, sizeof bytes);
    if (bytes < 2 || bytes > kMaxSafetensorsHeaderBytes || bytes > file_.size() - sizeof bytes) {
      refuse("its header has an impossible length");
    }
    std::string text(static_cast<std::size_t>(bytes), '\0');
    file_.read(sizeof bytes, text.data(), text.size());
    if (text.front() != '{') refuse("its header does not begin with '{'");
    dataStart_ = sizeof bytes + bytes;
    return parseStrictJson(text, kMaxDepth, file_.path());
  }

  std::map<std::string, std::string> metadata(const json& entry) const {
    if (!entry.is_object()) fail("its metadata is no object");
    std::map<std::string, std::string> texts;
    for (const auto& [key, value] : entry.items()) {
      if (!value.is_string()) fail("its metadata '" + key + "' is no text");
      texts.emplace(key, value.get<std::string>());
    }
    return texts;
  }

  SafetensorsEntry tensor(const std::string& name, const json& entry) const {
    if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets")) {
      fail("'" + name + "' does not have exactly dtype, shape and data_offsets");
    }
    const StoredTypeName& type = storedType(name, entry["dtype"]);
    SafetensorsEntry result;
    result.type = type.type;
    result.shape = shape(name, entry["shape"]);
    std::int64_t bytes = type.bytes;
    for (const std::int64_t extent : result.shape) {
      if (__builtin_mul_overflow(bytes, extent, &bytes)) fail("'" + name + "' has an impossible shape");
    }
    result.bytes = static_cast<std::uint64_t>(bytes);
    const json& offsets = entry["data_offsets"];
    if (!offsets.is_array() || offsets.size() != 2) fail("'" + name + "' has no begin and end");
    const std::uint64_t begin = position(name, offsets[0]), end = position(name, offsets[1]);
    if (begin > end || end - begin != result.bytes) fail("'" + name + "' does not have its shape's size");
    result.offset = dataStart_ + begin;
    return result;
  }

  const StoredTypeName& storedType(const std::string& name, const json& dtype) const {
    const auto known = std::find_if(kStoredTypes.begin(), kStoredTypes.end(),
                                    [&](const StoredTypeName& type) { return dtype == type.name; });
    if (known != kStoredTypes.end()) return *known;
    throw ModelError(file_.path() + " stores '" + name +
                     "' in a type that cannot be read. Use a file of F32, F16 or BF16 tensors.");
  }

  std::vector<std::int64_t> shape(const std::string& name, const json& extents) const {
    if (!extents.is_array() || extents.size() > kMaxDimensions) fail("'" + name + "' has an impossible shape");
    std::vector<std::int64_t> result;
    for (const json& extent : extents) {
      const bool fits = extent.is_number_unsigned() &&
                        extent.get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()};
      if (!fits) fail("'" + name + "' has an impossible shape");
      result.push_back(extent.get<std::int64_t>());
    }
    return result;
  }

  std::uint64_t position(const std::string& name, const json& offset) const {
    const std::uint64_t dataBytes = file_.size() - dataStart_;
    if (!offset.is_number_unsigned() || offset.get<std::uint64_t>() > dataBytes) {
      fail("'" + name + "' lies outside the file");
    }
    return offset.get<std::uint64_t>();
  }

  void checkCover(const std::map<std::string, SafetensorsEntry>& tensors) const {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& [name, tensor] : tensors) ranges.emplace_back(tensor.offset, tensor.offset + tensor.bytes);
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t next = dataStart_;
    for (const auto& [begin, end] : ranges) {
      if (begin != next) fail("its tensors overlap or leave a hole");
      next = end;
    }
    if (next != file_.size()) fail("it does not end with its last tensor");
  }

  const InputFile& file_;
  std::uint64_t dataStart_ = 0;
};

}  // namespace

SafetensorsHeader parseSafetensorsHeader(const InputFile& file) { return Parser(file).parse(); }

}  // namespace models
