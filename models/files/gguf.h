// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "models/files/input_file.h"

namespace at {
class Tensor;
}

namespace models {

/// A metadata value; integers of all widths are widened, arrays hold one element type and are never nested.
using GgufValue = std::variant<std::int64_t, double, bool, std::string, std::vector<std::int64_t>, std::vector<double>,
                               std::vector<std::string>>;

struct GgufTensor {
  std::string name;
  std::vector<std::int64_t> shape;  ///< row-major, outermost first: GGUF's own order reversed
  std::uint32_t type = 0;           ///< ggml type number, one that blockFormat() knows
  std::uint64_t offset = 0;         ///< from the start of the file, bytes
  std::uint64_t bytes = 0;
};

/// A GGUF file, versions 2 and 3, opened read-only. Only the header is in memory; tensors are read on demand by pread.
/// Every count, length and offset is checked against the file's size before anything is allocated (the limits of
/// llama.cpp's known overflows). Throws ModelError with one sentence naming the file.
class GgufFile {
 public:
  static GgufFile open(const std::string& path);

  const std::string& path() const { return file_.path(); }
  const std::map<std::string, GgufValue>& metadata() const { return metadata_; }
  const std::vector<GgufTensor>& tensors() const { return tensors_; }

  /// The value of `key` as T, one of GgufValue's alternatives. Throws ModelError when it is missing or of another type.
  template <typename T>
  const T& require(const std::string& key) const;

  /// The same for a key that may be missing: nullptr then. Throws ModelError when it is of another type.
  template <typename T>
  const T* find(const std::string& key) const;

  bool has(const std::string& tensor) const { return byName_.contains(tensor); }

  /// Tensor `name` dequantised to fp32, contiguous. Throws ModelError when it is absent or holds NaN or infinity.
  at::Tensor read(const std::string& name) const;

  /// SHA-256 of the whole file, hexadecimal.
  std::string fingerprint() const;

 private:
  explicit GgufFile(InputFile file) : file_(std::move(file)) {}
  InputFile file_;
  std::map<std::string, GgufValue> metadata_;
  std::vector<GgufTensor> tensors_;
  std::map<std::string, std::size_t> byName_;  // index into tensors_
};

}  // namespace models
