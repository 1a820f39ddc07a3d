// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "models/files/gguf.h"

namespace models {

struct GgufHeader {
  std::map<std::string, GgufValue> metadata;
  std::vector<GgufTensor> tensors;  ///< in file order, their data one after the other
};

/// Parses what precedes the tensor data:
///
///   header := "GGUF" version:u32 tensors:u64 pairs:u64 pair* tensor*
///   pair   := key:text type:u32 value          text  := bytes:u64 UTF-8
///   value  := scalar | text | element:u32 count:u64 element*
///   tensor := name:text dimensions:u32 extent:u64* type:u32 offset:u64
///
/// Tensor data begins at the next multiple of the alignment and each tensor at the next multiple after the one before.
/// Throws ModelError at the first thing that differs.
GgufHeader parseGgufHeader(const InputFile& file);

}  // namespace models
