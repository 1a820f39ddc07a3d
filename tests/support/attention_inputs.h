// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/kernels/fused_attention.h"
#include "models/reading/block_attention.h"
#include "models/reading/eviction.h"
#include "tests/support/dense_reading.h"

/// One layer's attention apart from the projections around it: random inputs, and the calls a layer would make of them.
struct AttentionInputs {
  models::LatteConfig config;
  std::int64_t window = 0;
  double ropeTheta = 10000;
  at::Tensor query;       ///< (tokens, heads, headDim)
  at::Tensor key, value;  ///< (tokens, kvHeads, headDim)
  at::Tensor share;       ///< (tokens, kvHeads, slots), zero for sinks; undefined without slots
  at::Tensor slotLogits;  ///< (tokens, heads, slots), without queryBias
  at::Tensor queryBias;   ///< (heads, slots), fp32
  std::vector<std::int32_t> exactHeads;

  std::int64_t tokens() const { return query.size(0); }
  std::int64_t groupHeads() const { return query.size(1) / key.size(1); }
  std::vector<std::int64_t> cacheGroups() const;
  std::vector<std::vector<bool>> cacheReaders() const;  ///< for each cache, which of its group's heads read it
  models::Rope rope() const;
  /// The same numbers in double precision, as the tensors hold them.
  DenseInputs dense() const;
};

struct AttentionShape {
  std::int64_t tokens = 160, heads = 4, kvHeads = 2, headDim = 32;
};
AttentionInputs randomAttention(const AttentionShape& shape, const models::LatteConfig& config,
                                std::vector<std::int32_t> exactHeads, at::ScalarType dtype, std::uint64_t seed = 1);

/// What one call of a layer has in hand when it attends.
struct AttentionCall {
  models::Stream stream;
  models::Eviction eviction;
  at::Tensor query, slotLogits, sinkKey, sinkValue;
};

/// The calls of a reading whose cuts lie at `ends`, ascending, the last one being the number of tokens.
std::vector<AttentionCall> callsOf(const AttentionInputs& in, const std::vector<std::int64_t>& ends);

/// The plain form, block by block.
std::vector<models::BlockOutput> attendPlainly(const AttentionInputs& in, const AttentionCall& call);

/// Values (tokens, heads, headDim) and token-by-token weights (heads, tokens, tokens), in double precision, of a
/// reading in one call.
DenseOutput readInBlocks(const AttentionInputs& in);
