// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/adapter.h"

/// What reading is defined to compute, pair of tokens by pair of tokens in double precision: no blocks of queries, no
/// running sums, no state. Quadratic, and shares no code with models/reading.

/// One layer's inputs, un-rotated. All double; share and slotLogits are undefined for window and sinks alone.
struct DenseInputs {
  at::Tensor query;       ///< (tokens, heads, headDim)
  at::Tensor key, value;  ///< (tokens, kvHeads, headDim)
  at::Tensor share;       ///< b (tokens, kvHeads, slots)
  at::Tensor slotLogits;  ///< log w (tokens, heads, slots), −∞ for a closed gate
};

struct DenseOutput {
  at::Tensor weights;  ///< (heads, tokens, tokens): query t, key s; rows sum to 1
  at::Tensor values;   ///< (tokens, heads, headDim)
};

/// `exactHeads` are head numbers; `cached` finds the tokens in a group's cache when block `block` begins to be read.
DenseOutput attendDensely(const DenseInputs& in, const models::LatteConfig& config, std::int64_t window,
                          double ropeTheta, const std::vector<std::int32_t>& exactHeads);
std::vector<std::int64_t> denselyCached(const DenseInputs& in, const models::LatteConfig& config, std::int64_t window,
                                        std::int64_t group, std::int64_t block);

/// A whole model without rope scaling.
struct DenseReading {
  at::Tensor logits;                ///< (tokens, vocabulary)
  std::vector<at::Tensor> weights;  ///< by layer (heads, tokens, tokens)
};
DenseReading readDensely(const models::ModelFile& base, const models::Adapter& adapter,
                         const std::vector<std::int32_t>& ids, std::int64_t window);
