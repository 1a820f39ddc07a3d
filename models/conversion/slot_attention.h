// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include "models/conversion/teacher.h"
#include "models/reading/adapter.h"
#include "models/reading/rope.h"

/// Reading with window, sinks and slots in one piece and differentiable: the same numbers as Layer's, block after
/// block.
namespace models {

/// What queries get from sinks and near span alone, as Layer reads them: a whole sequence at once, blocks side by side.
struct NearReadout {
  at::Tensor values;  ///< (tokens, heads, headDim): of their softmax
  at::Tensor logSum;  ///< (tokens, heads): the logarithm of its denominator
};

/// For a sequence from the stream's beginning whose tokens are whole blocks.
NearReadout nearReadout(const AttentionInputs& inputs, const LatteConfig& config, const Rope& rope);

/// The layer's attention with slots (tokens, heads, headDim), differentiable in the adapter; without exact cache.
at::Tensor slotAttention(const AttentionInputs& inputs, const NearReadout& near, const LayerAdapter& adapter,
                         const ModelConfig& model, const LatteConfig& config);

}  // namespace models
