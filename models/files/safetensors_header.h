// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "models/files/safetensors.h"

namespace models {

struct StoredTypeName {
  StoredType type;
  std::string_view name;
  std::int64_t bytes;  ///< of one value
};

inline constexpr std::array<StoredTypeName, 6> kStoredTypes = {{{StoredType::U8, "U8", 1},
                                                                {StoredType::I32, "I32", 4},
                                                                {StoredType::I64, "I64", 8},
                                                                {StoredType::F16, "F16", 2},
                                                                {StoredType::BF16, "BF16", 2},
                                                                {StoredType::F32, "F32", 4}}};

inline constexpr std::string_view kMetadataKey = "__metadata__";
inline constexpr std::uint64_t kMaxSafetensorsHeaderBytes = 16 << 20;

struct SafetensorsHeader {
  std::map<std::string, std::string> metadata;
  std::map<std::string, SafetensorsEntry> tensors;
};

/// Parses `bytes:u64 header:JSON`, where the header maps every tensor to its dtype, shape and data_offsets from the
/// header's end, and __metadata__ to texts. Throws ModelError at the first thing that differs.
SafetensorsHeader parseSafetensorsHeader(const InputFile& file);

}  // namespace models
