// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/teacher.h"

#include <ATen/ATen.h>

#include "models/conversion/causal_forward.h"
#include "models/kernels/elementwise.h"

namespace models {

AttentionInputs attentionInputs(const at::Tensor& x, const LayerWeights& weights, const ModelConfig& model) {
  const auto hidden = rmsNorm(x, weights.attentionNorm, model.rmsEpsilon);
  return {hidden, at::linear(hidden, weights.query).unflatten(1, {model.heads, model.headDim}),
          at::linear(hidden, weights.key).unflatten(1, {model.kvHeads, model.headDim}),
          at::linear(hidden, weights.value).unflatten(1, {model.kvHeads, model.headDim})};
}

TeacherLayer teacherAttention(const at::Tensor& x, const LayerWeights& weights, const ModelConfig& model,
                              const Rope& rope) {
  const auto tokens = x.size(0);
  TeacherLayer layer{attentionInputs(x, weights, model), {}};
  layer.attended =
      causalAttention(layer.query, layer.key, layer.value, rope.range(0, tokens, x.device()), {tokens}).contiguous();
  return layer;
}

at::Tensor teacherOutput(const at::Tensor& x, const at::Tensor& attended, const LayerWeights& weights,
                         const ModelConfig& model) {
  const auto y = x + at::linear(attended.flatten(1), weights.output);
  const auto h = rmsNorm(y, weights.feedForwardNorm, model.rmsEpsilon);
  return y + at::linear(at::silu(at::linear(h, weights.gate)) * at::linear(h, weights.up), weights.down);
}

}  // namespace models
