// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/block_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace models {
namespace {

constexpr float kMinusInfinity = -std::numeric_limits<float>::infinity();
/// Below this a slot holds nothing: its logit is −∞ or nearly so, and dividing by its mass must not make a NaN.
constexpr float kTinyMass = 1e-20f;

/// (n, heads, d) · (m, kvHeads, d) → (n, heads, m), fp32, divided by √d.
at::Tensor scores(const at::Tensor& query, const at::Tensor& key) {
  const auto n = query.size(0), heads = query.size(1), d = query.size(2), m = key.size(0), groups = key.size(1);
  const auto q = query.to(at::kFloat).view({n, groups, heads / groups, d}).permute({1, 2, 0, 3}).reshape({groups, -1, d});
  const auto product = at::bmm(q, key.to(at::kFloat).permute({1, 2, 0}));
  return product.view({groups, heads / groups, n, m}).permute({2, 0, 1, 3}).reshape({n, heads, m}) / std::sqrt(d);
}

/// (n, heads, m) · (m, kvHeads, d) → (n, heads, d), fp32.
at::Tensor mix(const at::Tensor& weights, const at::Tensor& value) {
  const auto n = weights.size(0), heads = weights.size(1), m = weights.size(2), groups = value.size(1);
  const auto w = weights.view({n, groups, heads / groups, m}).permute({1, 2, 0, 3}).reshape({groups, heads / groups * n, m});
  const auto product = at::bmm(w, value.to(at::kFloat).permute({1, 0, 2}));
  return product.view({groups, heads / groups, n, -1}).permute({2, 0, 1, 3}).reshape({n, heads, -1});
}

at::Tensor sinkScores(const BlockQuery& block, const LatteConfig& config, std::int64_t window, const Rope& rope) {
  const auto n = block.query.size(0), sinks = block.sinkKey.size(0);
  const auto device = block.query.device();
  const auto query = rotate(block.query, rope.range(block.position, n, device, window + config.sinks));
  auto result = scores(query, rotate(block.sinkKey, rope.range(0, sinks, device)));
  const auto t = at::arange(block.position, block.position + n, result.options().dtype(at::kLong)).view({n, 1, 1});
  const auto s = at::arange(sinks, t.options()).view({1, 1, sinks});
  return result.masked_fill(s > t, kMinusInfinity);
}

at::Tensor nearScores(const BlockQuery& block, const at::Tensor& query, const LatteConfig& config, const Rope& rope) {
  const auto n = query.size(0), m = block.nearKey.size(0);
  auto result = scores(query, rotate(block.nearKey, rope.range(block.nearFrom, m, query.device())));
  const auto t = at::arange(block.position, block.position + n, result.options().dtype(at::kLong)).view({n, 1, 1});
  const auto s = at::arange(block.nearFrom, block.nearFrom + m, t.options()).view({1, 1, m});
  return result.masked_fill((s > t).logical_or(s < config.sinks), kMinusInfinity);
}

/// Slots per head: shared by the heads of a group, less the cached keys for the heads that read them exactly.
SlotView slotsByHead(const BlockQuery& block, std::int64_t heads) {
  const auto groupHeads = heads / block.slots.mass.size(0);
  SlotView view{block.slots.mass.repeat_interleave(groupHeads, 0), block.slots.sum.repeat_interleave(groupHeads, 0)};
  for (const auto& cache : block.caches) {
    const auto share = cache.state->share.to(at::kFloat);
    const auto mass = (block.slots.mass[cache.kvHead] - share.sum(0)).clamp_min(0);
    const auto sum = block.slots.sum[cache.kvHead] - share.t().mm(cache.state->value.to(at::kFloat));
    for (std::int64_t i = 0; i < groupHeads; ++i) {
      if (!cache.reads[i]) continue;
      view.mass[cache.kvHead * groupHeads + i].copy_(mass);
      view.sum[cache.kvHead * groupHeads + i].copy_(sum);
    }
  }
  return view;
}

/// (n, heads, cacheKeys): the scores of cached keys, at distance min(t − s, maxDistance) up to the block.
at::Tensor cacheScores(const BlockQuery& block, const at::Tensor& query, const LatteConfig& config, const Rope& rope) {
  const auto n = query.size(0), heads = query.size(1), groups = block.nearKey.size(1), groupHeads = heads / groups;
  auto result = at::full({n, heads, config.cacheKeys}, kMinusInfinity, query.options().dtype(at::kFloat));
  for (const auto& cache : block.caches) {
    const auto keys = cache.state->key.size(0);
    if (keys == 0) continue;
    const auto rotated = rotate(cache.state->key.unsqueeze(1), cacheTable(*cache.state, block.position, config, rope));
    for (std::int64_t i = 0; i < groupHeads; ++i) {
      const auto head = cache.kvHead * groupHeads + i;
      if (cache.reads[i]) result.select(1, head).narrow(1, 0, keys).copy_(scores(query.narrow(1, head, 1), rotated).squeeze(1));
    }
  }
  return result;
}

/// Everything the row is made of, side by side, so that one softmax covers it.
struct Row {
  at::Tensor sink, near, slot, cache;  ///< logits; slot includes log α; the last two may be undefined
};

BlockWeights softmax(const Row& row, const at::Tensor& slotMass) {
  std::vector<at::Tensor> parts{row.sink, row.near};
  if (row.slot.defined()) parts.push_back(row.slot);
  if (row.cache.defined()) parts.push_back(row.cache);
  const auto weights = at::softmax(at::cat(parts, -1), -1);
  std::int64_t at = 0;
  const auto take = [&](const at::Tensor& part) { return weights.narrow(-1, std::exchange(at, at + part.size(-1)), part.size(-1)); };
  BlockWeights result;
  result.sink = take(row.sink);
  result.near = take(row.near);
  if (row.slot.defined()) {
    result.slotShare = take(row.slot);
    result.slot = result.slotShare / slotMass.clamp_min(kTinyMass);
  }
  if (row.cache.defined()) result.cache = take(row.cache);
  return result;
}

at::Tensor values(const BlockQuery& block, const BlockWeights& weights, const SlotView& slots) {
  auto out = mix(weights.sink.contiguous(), block.sinkValue) + mix(weights.near.contiguous(), block.nearValue);
  if (weights.slot.defined()) out += at::einsum("nhl,hld->nhd", {weights.slot, slots.sum});
  const auto groupHeads = block.query.size(1) / block.nearKey.size(1);
  for (const auto& cache : block.caches)
    for (std::int64_t i = 0; i < groupHeads && weights.cache.defined(); ++i)
      if (cache.reads[i]) {
        const auto head = cache.kvHead * groupHeads + i;
        const auto own = weights.cache.select(1, head).narrow(1, 0, cache.state->key.size(0));
        out.select(1, head) += own.mm(cache.state->value.to(at::kFloat));
      }
  return out.to(block.query.scalar_type());
}

}  // namespace

Rope::Table cacheTable(const CacheState& cache, std::int64_t position, const LatteConfig& config, const Rope& rope) {
  const auto blockStart = position / config.block * config.block;
  const auto seenAt = cache.position.clamp_min(blockStart - config.maxDistance).to(at::kCPU).contiguous();
  const auto* first = seenAt.data_ptr<std::int64_t>();
  return rope.table({first, first + seenAt.numel()}, cache.key.device());
}

BlockOutput attendBlock(const BlockQuery& block, const LatteConfig& config, std::int64_t window, const Rope& rope) {
  const auto n = block.query.size(0);
  const auto query = rotate(block.query, rope.range(block.position, n, block.query.device()));
  Row row{sinkScores(block, config, window, rope), nearScores(block, query, config, rope), {}, {}};
  SlotView slots;
  if (block.slots.mass.defined() && block.slotLogits.defined()) {
    slots = slotsByHead(block, query.size(1));
    row.slot = block.slotLogits.to(at::kFloat) + slots.mass.log();
    if (!block.caches.empty()) row.cache = cacheScores(block, query, config, rope);
  }
  const auto weights = softmax(row, slots.mass);
  return {values(block, weights, slots), weights};
}

}  // namespace models
