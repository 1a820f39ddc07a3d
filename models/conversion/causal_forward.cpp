// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/causal_forward.h"

#include <ATen/ATen.h>

#include "models/kernels/elementwise.h"

namespace models {
namespace {

at::Tensor forwardLayer(const at::Tensor& x, const LayerWeights& weights, const ModelConfig& config,
                        const Rope::Table& table, const std::vector<std::int64_t>& lengths) {
  const auto queries = config.heads * config.headDim, keys = config.kvHeads * config.headDim;
  const auto h = rmsNorm(x, weights.attentionNorm, config.rmsEpsilon);
  const auto all = at::linear(h, at::cat({weights.query, weights.key, weights.value}));
  const auto parts = all.split_with_sizes({queries, keys, keys}, 1);
  const auto heads = [&](const at::Tensor& t) { return t.unflatten(1, {-1, config.headDim}); };
  const auto seen = causalAttention(heads(parts[0]), heads(parts[1]), heads(parts[2]), table, lengths);
  const auto attended = x + at::linear(seen.flatten(1), weights.output);
  const auto g = rmsNorm(attended, weights.feedForwardNorm, config.rmsEpsilon);
  return attended + at::linear(siluProduct(at::linear(g, at::cat({weights.gate, weights.up}))), weights.down);
}

}  // namespace

at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                           const Rope::Table& table, const std::vector<std::int64_t>& lengths) {
  const auto groups = key.size(1);
  // Cut by split, whose gradient is put together once; (groups, heads of one, tokens, headDim) shares keys unrepeated.
  const auto cut = [&](const at::Tensor& t) { return t.split_with_sizes(lengths, 0); };
  const auto queries = cut(rotate(query, table)), keys = cut(rotate(key, table)), values = cut(value);
  std::vector<at::Tensor> outputs;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const auto asked = queries[i].unflatten(1, {groups, -1}).permute({1, 2, 0, 3});
    const auto shared = [&](const at::Tensor& t) { return t.transpose(0, 1).unsqueeze(1).expand_as(asked); };
    outputs.push_back(
        at::scaled_dot_product_attention(asked, shared(keys[i]), shared(values[i]), {}, 0.0, /*is_causal=*/true)
            .permute({2, 0, 1, 3})
            .flatten(1, 2));
  }
  return at::cat(outputs);
}

Rope::Table positionTable(const Rope& rope, const std::vector<std::int64_t>& lengths, at::Device device) {
  std::vector<std::int64_t> positions;
  for (const auto length : lengths)
    for (std::int64_t i = 0; i < length; ++i) positions.push_back(i);
  return rope.table(positions, device);
}

Weights matricesIn(const Weights& weights, at::ScalarType dtype) {
  Weights result{weights.embedding.to(dtype), {}, weights.finalNorm, weights.head};
  for (auto layer : weights.layers) {
    for (auto* matrix : {&layer.query, &layer.key, &layer.value, &layer.output, &layer.gate, &layer.up, &layer.down})
      *matrix = matrix->to(dtype);
    result.layers.push_back(std::move(layer));
  }
  return result;
}

at::Tensor causalForward(const PackedTexts& texts, const Weights& weights, const ModelConfig& config,
                         const Rope& rope) {
  const auto table = positionTable(rope, texts.lengths, texts.ids.device());
  auto x = at::embedding(weights.embedding, texts.ids);
  for (const auto& layer : weights.layers) x = forwardLayer(x, layer, config, table, texts.lengths);
  return rmsNorm(x, weights.finalNorm, config.rmsEpsilon);
}

}  // namespace models
