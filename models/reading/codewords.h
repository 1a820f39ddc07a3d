// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

namespace models {

/// Product quantisation (Jégou, Douze and Schmid 2011): a vector is cut into parts, each replaced by the nearest of 256
/// codewords: codebook (parts, 256, size of a part), here and below. vectors (n, parts · size) → (n, parts), uint8. fp32 on the CPU.
at::Tensor nearestCodewords(const at::Tensor& codebook, const at::Tensor& vectors);

/// Codes in memory: those of token s are the bytes s·stride + offset … + parts − 1; passage p has the tokens starts[p]
/// … starts[p + 1] − 1.
struct PassageCodes {
  std::span<const std::uint8_t> bytes;
  std::int64_t stride = 0, offset = 0;
  std::span<const std::int64_t> starts;

  std::int64_t passages() const { return starts.empty() ? 0 : static_cast<std::int64_t>(starts.size()) - 1; }
};

/// For one query (parts · size) the largest dot product with a key of each passage, into `most` (passages). A passage
/// without tokens is as little alike as the least alike of the others, or 0 where none has any.
void mostAlike(const at::Tensor& codebook, const at::Tensor& query, const PassageCodes& codes, std::span<float> most);

}  // namespace models
