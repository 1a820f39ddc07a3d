// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

namespace models {

/// How ggml stores one tensor type: blocks of `values` values in `bytes` bytes.
struct BlockFormat {
  std::uint32_t type;  ///< ggml type number
  const char* name;
  std::int64_t values, bytes;
  /// Writes `blocks` whole blocks from `data` to `out` as fp32, `blocks * values` values.
  void (*toFloat)(const std::byte* data, std::int64_t blocks, float* out);
};

/// The format of ggml type `type`, or nullptr for those that cannot be read here.
const BlockFormat* blockFormat(std::uint32_t type);

/// True when none of the values is NaN or infinite.
bool allFinite(const float* values, std::int64_t count);

}  // namespace models
