// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/slot_attention.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

namespace models {
namespace {

constexpr double kMinusInfinity = -std::numeric_limits<double>::infinity();
constexpr double kTinyMass = 1e-20;

/// (blocks, kvHeads, headDim, window + block): each block's near span, of which what lies before the stream is zero.
at::Tensor nearSpans(const at::Tensor& x, const LatteConfig& config) {
  const auto padded = at::cat({at::zeros({config.window, x.size(1), x.size(2)}, x.options()), x});
  return padded.unfold(0, config.window + config.block, config.block);
}

/// (blocks, 1, 1, block, window + block): −∞ where a query of the block does not see a key of its near span.
at::Tensor nearMask(std::int64_t blocks, const LatteConfig& config) {
  const auto longs = at::TensorOptions(at::kLong);
  const auto start = at::arange(blocks, longs).view({-1, 1, 1}) * config.block;
  const auto t = start + at::arange(config.block, longs).view({1, -1, 1});
  const auto s = start - config.window + at::arange(config.window + config.block, longs).view({1, 1, -1});
  const auto hidden = (s > t).logical_or(s < config.sinks);
  return at::zeros(hidden.sizes()).masked_fill(hidden, kMinusInfinity).unsqueeze(1).unsqueeze(1);
}

/// Query heads by their group: (blocks, kvHeads, heads of one, block, headDim).
at::Tensor byBlock(const at::Tensor& query, std::int64_t groups, const LatteConfig& config) {
  return query.unflatten(1, {groups, -1}).unflatten(0, {-1, config.block}).permute({0, 2, 3, 1, 4});
}

/// The other way round: (tokens, heads, n).
at::Tensor byToken(const at::Tensor& x) { return x.permute({0, 3, 1, 2, 4}).flatten(0, 1).flatten(1, 2); }

at::Tensor sinkScores(const AttentionInputs& inputs, const LatteConfig& config, const Rope& rope) {
  const auto tokens = inputs.query.size(0), groups = inputs.key.size(1);
  const auto query = rotate(inputs.query, rope.range(0, tokens, at::kCPU, config.window + config.sinks));
  const auto key = rotate(inputs.key.narrow(0, 0, config.sinks), rope.range(0, config.sinks, at::kCPU));
  const auto scores =
      at::einsum("tghd,sgd->tghs", {query.unflatten(1, {groups, -1}), key}).flatten(1, 2) / std::sqrt(query.size(2));
  const auto t = at::arange(tokens).view({-1, 1, 1}), s = at::arange(config.sinks).view({1, 1, -1});
  return scores.masked_fill(s > t, kMinusInfinity);
}

/// α and S as the queries of each block find them.
struct BlockSlots {
  at::Tensor mass, sum;  ///< (blocks, kvHeads, slots) and (blocks, kvHeads, slots, headDim)
};

BlockSlots blockSlots(const AttentionInputs& inputs, const LayerAdapter& adapter, const ModelConfig& model,
                      const LatteConfig& config) {
  const auto logits =
      at::linear(inputs.hidden, adapter.keyMap, adapter.keyBias).unflatten(1, {model.kvHeads, config.slots});
  const auto kept = at::ones({inputs.hidden.size(0), 1, 1});
  kept.narrow(0, 0, config.sinks).zero_();
  const auto share = (at::softmax(logits, -1) * kept).unflatten(0, {-1, config.block});
  const auto value = inputs.value.unflatten(0, {-1, config.block});
  const auto mass = share.sum(1).cumsum(0), sum = at::einsum("nbgl,nbgd->ngld", {share, value}).cumsum(0);
  const auto late = config.window / config.block + 1;  // block b finds what the blocks up to b − late hold
  const auto delayed = [&](const at::Tensor& x) {
    auto sizes = x.sizes().vec();
    sizes[0] = std::min(late, x.size(0));
    return at::cat({at::zeros(sizes), x.narrow(0, 0, x.size(0) - sizes[0])});
  };
  return {delayed(mass), delayed(sum)};
}

}  // namespace

NearReadout nearReadout(const AttentionInputs& inputs, const LatteConfig& config, const Rope& rope) {
  const auto tokens = inputs.query.size(0), groups = inputs.key.size(1), sinks = config.sinks;
  const auto table = rope.range(0, tokens, at::kCPU);
  const auto query = byBlock(rotate(inputs.query, table), groups, config);
  const auto keys = nearSpans(rotate(inputs.key, table), config).unsqueeze(2);
  const auto near = at::matmul(query, keys) / std::sqrt(inputs.query.size(2)) + nearMask(query.size(0), config);
  const auto sink = byBlock(sinkScores(inputs, config, rope), groups, config);
  const auto all = at::cat({sink, near}, -1);
  const auto weights = at::softmax(all, -1);
  const auto sinkValue = inputs.value.narrow(0, 0, sinks).transpose(0, 1).unsqueeze(1);  // (kvHeads, 1, sinks, headDim)
  const auto values = at::matmul(weights.narrow(-1, sinks, near.size(-1)),
                                 nearSpans(inputs.value, config).unsqueeze(2).transpose(-1, -2)) +
                      at::matmul(weights.narrow(-1, 0, sinks), sinkValue);
  return {byToken(values), byToken(all.logsumexp(-1, true)).squeeze(-1)};
}

at::Tensor slotAttention(const AttentionInputs& inputs, const NearReadout& near, const LayerAdapter& adapter,
                         const ModelConfig& model, const LatteConfig& config) {
  const auto slots = blockSlots(inputs, adapter, model, config);
  const auto asked =
      at::linear(inputs.hidden, adapter.queryMap, adapter.queryBias).unflatten(1, {model.heads, config.slots}) +
      adapter.gate.log().unsqueeze(-1);
  const auto mass = slots.mass.unsqueeze(2).unsqueeze(3);
  const auto logits = byBlock(asked, model.kvHeads, config) + mass.clamp_min(kTinyMass).log();
  const auto nearSum = byBlock(near.logSum.unsqueeze(-1), model.kvHeads, config);
  const auto weights = at::softmax(at::cat({nearSum, logits}, -1), -1);
  const auto perSlot = weights.narrow(-1, 1, config.slots) / mass.clamp_min(kTinyMass);
  return byToken(at::matmul(perSlot, slots.sum.unsqueeze(2))) + byToken(weights.narrow(-1, 0, 1)) * near.values;
}

}  // namespace models
