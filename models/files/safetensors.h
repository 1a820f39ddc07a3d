// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "models/files/input_file.h"

namespace at {
class Tensor;
}

namespace models {

enum class StoredType : std::uint8_t { U8, I32, I64, F16, BF16, F32 };

struct SafetensorsEntry {
  StoredType type = StoredType::F32;
  std::vector<std::int64_t> shape;
  std::uint64_t offset = 0;  ///< from the start of the file, bytes
  std::uint64_t bytes = 0;
};

/// A safetensors file, opened read-only; tensors are read on demand. Stricter than the reference: every byte after the
/// header belongs to exactly one tensor, keys are unique, and only the types of StoredType are known.
/// Throws ModelError with one sentence naming the file.
class SafetensorsFile {
 public:
  static SafetensorsFile open(const std::string& path);

  const std::string& path() const { return file_.path(); }
  const std::map<std::string, std::string>& metadata() const { return metadata_; }
  /// Throws ModelError where the file does not say it.
  const std::string& metadata(const std::string& name) const;
  const std::map<std::string, SafetensorsEntry>& tensors() const { return tensors_; }

  /// Tensor `name` in the type it is stored in, contiguous. Throws ModelError when it is absent or holds NaN or
  /// infinity.
  at::Tensor read(const std::string& name) const;

  /// SHA-256 of the whole file, hexadecimal.
  std::string fingerprint() const;

 private:
  explicit SafetensorsFile(InputFile file) : file_(std::move(file)) {}
  InputFile file_;
  std::map<std::string, std::string> metadata_;
  std::map<std::string, SafetensorsEntry> tensors_;
};

/// Writes `tensors`, on the CPU and of StoredType's types, and `metadata` to `path`, replacing it whole or not at all
/// (temporary file, fsync, rename). The same content always gives the same bytes. Throws ModelError.
void writeSafetensors(const std::string& path, const std::map<std::string, at::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

}  // namespace models
