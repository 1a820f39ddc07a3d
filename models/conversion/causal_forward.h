// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/rope.h"

namespace models {

/// Texts one after another, so that matrices meet all their tokens at once; attention keeps them apart.
struct PackedTexts {
  at::Tensor ids;                     ///< (tokens), int64
  std::vector<std::int64_t> lengths;  ///< of each text, adding up to tokens
};

/// Full causal attention within each text, before the output projection: (tokens, heads, headDim) from un-rotated
/// query (tokens, heads, headDim) and key and value (tokens, kvHeads, headDim); `table` turns each token by its
/// position.
at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                           const Rope::Table& table, const std::vector<std::int64_t>& lengths);

/// Positions 0, 1, … of every text.
Rope::Table positionTable(const Rope& rope, const std::vector<std::int64_t>& lengths, at::Device device);

/// Embedding and matrices in another dtype; norms keep theirs. Differentiable.
Weights matricesIn(const Weights& weights, at::ScalarType dtype);

/// The pretrained model with full causal attention: normalised last hidden states (tokens, width) in the dtype of the
/// layers' matrices. Differentiable in the weights.
at::Tensor causalForward(const PackedTexts& texts, const Weights& weights, const ModelConfig& config, const Rope& rope);

}  // namespace models
