// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/reading/eviction.h"
#include "models/reading/rope.h"

namespace models {

/// All blocks of one layer in one call, in bf16.
struct FusedAttention {
  const Stream& stream;
  const std::vector<BlockMemory>& blocks;
  const at::Tensor& query;       ///< (tokens, heads, headDim), un-rotated
  const at::Tensor& slotLogits;  ///< (tokens, heads, slots) without queryBias; may be undefined
  const at::Tensor& queryBias;   ///< (heads, slots), fp32, −∞ for a closed gate
  const at::Tensor& sinkKey;     ///< (sinks, kvHeads, headDim), un-rotated
  const at::Tensor& sinkValue;
  const std::vector<std::int64_t>& cacheGroups;
  const std::vector<std::vector<bool>>& cacheReaders;
  const SpanRotations& rotations;
};

/// Whether this machine can run attendFused: a CPU whose LibTorch multiplies small bf16 matrices (AVX-512 or better).
bool fusedAttentionAvailable();

/// The same as attendBlock for every block, without the weights: (tokens, heads·headDim). A block's scores never leave the
/// processor's cache. Products in bf16 with fp32 sums, softmax in fp32; values are weighed with bf16 probabilities.
at::Tensor attendFused(const FusedAttention& input, const LatteConfig& config, const Rope& rope);

}  // namespace models
