// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// `value` as it lies in a file, little-endian.
template <typename T>
std::string raw(T value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
std::string raw(const std::vector<T>& values) {
  return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

/// A text with its length in front, as GGUF stores it.
inline std::string rawText(const std::string& text) { return raw<std::uint64_t>(text.size()) + text; }

/// Builds the bytes of a GGUF file, sound or, by setting what build() would compute, damaged on purpose.
class GgufBuilder {
 public:
  struct Tensor {
    std::string name;
    std::vector<std::uint64_t> extents;  ///< innermost first, as in the file
    std::uint32_t type = 0;
    std::string data;
    std::optional<std::uint64_t> offset = {};  ///< from the data's start; computed when absent
  };

  std::string magic = "GGUF";
  std::uint32_t version = 3;
  std::uint64_t alignment = 32;  ///< used for the layout, not written
  std::optional<std::uint64_t> tensorCount, pairCount;
  std::vector<Tensor> tensors;
  std::vector<std::string> pairs;  ///< key, type and value, raw

  GgufBuilder& pair(const std::string& key, std::uint32_t type, const std::string& value) {
    pairs.push_back(rawText(key) + raw(type) + value);
    return *this;
  }
  GgufBuilder& number(const std::string& key, std::uint32_t value) { return pair(key, 4, raw(value)); }
  GgufBuilder& real(const std::string& key, float value) { return pair(key, 6, raw(value)); }
  GgufBuilder& text(const std::string& key, const std::string& value) { return pair(key, 8, rawText(value)); }
  GgufBuilder& array(const std::string& key, std::uint32_t type, std::uint64_t count, const std::string& items) {
    return pair(key, 9, raw(type) + raw(count) + items);
  }
  GgufBuilder& numbers(const std::string& key, const std::vector<std::int32_t>& values) {
    return array(key, 5, values.size(), raw(values));
  }
  GgufBuilder& texts(const std::string& key, const std::vector<std::string>& values) {
    std::string items;
    for (const std::string& value : values) items += rawText(value);
    return array(key, 8, values.size(), items);
  }
  GgufBuilder& tensor(const std::string& name, const std::vector<std::uint64_t>& extents,
                      const std::vector<float>& values) {
    tensors.push_back({name, extents, 0, raw(values)});
    return *this;
  }

  std::string build() const {
    std::string file = magic + raw(version) + raw<std::uint64_t>(tensorCount.value_or(tensors.size())) +
                       raw<std::uint64_t>(pairCount.value_or(pairs.size()));
    for (const std::string& pair : pairs) file += pair;
    std::string data;
    for (const Tensor& tensor : tensors) {
      file += rawText(tensor.name) + raw(static_cast<std::uint32_t>(tensor.extents.size())) + raw(tensor.extents);
      file += raw(tensor.type) + raw<std::uint64_t>(tensor.offset.value_or(data.size()));
      data += tensor.data;
      data.resize((data.size() + alignment - 1) / alignment * alignment);
    }
    file.resize((file.size() + alignment - 1) / alignment * alignment);
    return file + data;
  }
};
