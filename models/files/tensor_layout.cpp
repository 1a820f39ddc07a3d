// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/tensor_layout.h"

#include <ATen/ATen.h>

namespace models {
namespace {

struct Names {
  const char *embedding, *finalNorm, *head, *layer;
  const char *attentionNorm, *query, *key, *value, *output, *feedForwardNorm, *gate, *up, *down;
};

constexpr Names kGgufNames = {"token_embd", "output_norm", "output",   "blk.",     "attn_norm", "attn_q",  "attn_k",
                              "attn_v",     "attn_output", "ffn_norm", "ffn_gate", "ffn_up",    "ffn_down"};

constexpr Names kHuggingFaceNames = {
    "model.embed_tokens", "model.norm",       "lm_head",          "model.layers.",    "input_layernorm",
    "self_attn.q_proj",   "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj", "post_attention_layernorm",
    "mlp.gate_proj",      "mlp.up_proj",      "mlp.down_proj"};

}  // namespace

std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config, Naming naming, Weights& weights) {
  const bool gguf = naming == Naming::Gguf;
  const Names& names = gguf ? kGgufNames : kHuggingFaceNames;
  const std::int64_t width = config.width, wide = config.feedForward;
  const std::int64_t queries = config.heads * config.headDim, keys = config.kvHeads * config.headDim;
  std::vector<ExpectedTensor> all;
  std::string prefix;
  const auto expect = [&](const char* name, std::vector<std::int64_t> shape, at::Tensor& into,
                          std::int64_t rotatedHeads = 0) {
    all.push_back({prefix + name + ".weight", std::move(shape), &into, gguf ? rotatedHeads : 0});
  };
  expect(names.embedding, {config.vocabularySize, width}, weights.embedding);
  weights.layers.resize(static_cast<std::size_t>(config.layers));
  for (std::size_t i = 0; i < weights.layers.size(); ++i) {
    LayerWeights& layer = weights.layers[i];
    prefix = names.layer + std::to_string(i) + ".";
    expect(names.attentionNorm, {width}, layer.attentionNorm);
    expect(names.query, {queries, width}, layer.query, config.heads);
    expect(names.key, {keys, width}, layer.key, config.kvHeads);
    expect(names.value, {keys, width}, layer.value);
    expect(names.output, {width, queries}, layer.output);
    expect(names.feedForwardNorm, {width}, layer.feedForwardNorm);
    expect(names.gate, {wide, width}, layer.gate);
    expect(names.up, {wide, width}, layer.up);
    expect(names.down, {width, wide}, layer.down);
  }
  prefix.clear();
  expect(names.finalNorm, {width}, weights.finalNorm);
  if (!config.tiedHead) expect(names.head, {config.vocabularySize, width}, weights.head);
  return all;
}

at::Tensor deinterleaved(const at::Tensor& matrix, std::int64_t heads) {
  const std::int64_t rows = matrix.size(0), width = matrix.size(1);
  return matrix.view({heads, rows / heads / 2, 2, width}).transpose(1, 2).reshape({rows, width});
}

}  // namespace models
