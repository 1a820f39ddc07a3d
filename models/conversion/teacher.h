// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include "models/files/weights.h"
#include "models/reading/rope.h"

namespace models {

/// What one layer's attention is made of, for one sequence.
struct AttentionInputs {
  at::Tensor hidden;             ///< after the attention norm (tokens, width)
  at::Tensor query, key, value;  ///< un-rotated (tokens, heads or kvHeads, headDim)
};

AttentionInputs attentionInputs(const at::Tensor& x, const LayerWeights& weights, const ModelConfig& model);

/// One layer of the unconverted model on one sequence, in fp32.
struct TeacherLayer : AttentionInputs {
  at::Tensor attended;  ///< full causal attention before the output projection (tokens, heads, headDim)
};

TeacherLayer teacherAttention(const at::Tensor& x, const LayerWeights& weights, const ModelConfig& model,
                              const Rope& rope);

/// The layer's output (tokens, width) given its input and what attention returned. Differentiable.
at::Tensor teacherOutput(const at::Tensor& x, const at::Tensor& attended, const LayerWeights& weights,
                         const ModelConfig& model);

}  // namespace models
