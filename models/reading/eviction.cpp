// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/eviction.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace models {
namespace {

CacheState joined(const CacheState& a, const CacheState& b) {
  return {at::cat({a.key, b.key}), at::cat({a.value, b.value}), at::cat({a.share, b.share}),
          at::cat({a.position, b.position}), at::cat({a.passage, b.passage})};
}

CacheState selected(const CacheState& cache, const at::Tensor& rows) {
  const auto take = [&](const at::Tensor& t) { return t.index_select(0, rows); };
  return {take(cache.key), take(cache.value), take(cache.share), take(cache.position), take(cache.passage)};
}

/// Tokens [first, last) of the stream in one group, as candidates for the cache. Sinks are never candidates.
CacheState candidates(const Stream& stream, std::int64_t first, std::int64_t last, std::int64_t group) {
  const auto from = first - stream.from, count = last - first;
  const auto part = [&](const at::Tensor& t) { return t.narrow(0, from, count).select(1, group); };
  const auto longs = stream.key.options().dtype(at::kLong);
  const std::vector<std::int64_t> passages(stream.passages.begin() + from, stream.passages.begin() + from + count);
  return {part(stream.key), part(stream.value), part(stream.share), at::arange(first, last, longs),
          at::tensor(passages, longs)};
}

/// Σ b and Σ b vᵀ of every evicted block at once: (blocks, kvHeads, slots) and (blocks, kvHeads, slots, headDim).
SlotView blockSums(const Stream& stream, std::int64_t first, std::int64_t last, std::int64_t block) {
  const auto from = first - stream.from, count = last - first;
  const auto share = stream.share.narrow(0, from, count).to(at::kFloat).unflatten(0, {count / block, block});
  const auto value = stream.value.narrow(0, from, count).to(at::kFloat).unflatten(0, {count / block, block});
  return {share.sum(1), at::matmul(share.permute({0, 2, 3, 1}), value.transpose(1, 2))};
}

}  // namespace

std::int64_t keptFrom(std::int64_t end, std::int64_t window, std::int64_t block) {
  const auto lastBlock = end > 0 ? (end - 1) / block * block : 0;
  return std::max<std::int64_t>(0, lastBlock - window);
}

void addMasses(const at::Tensor& share, std::span<const std::int64_t> passages,
               std::map<std::int64_t, at::Tensor>& mass) {
  for (std::size_t begin = 0; begin < passages.size();) {
    auto end = begin + 1;
    while (end < passages.size() && passages[end] == passages[begin]) ++end;
    const auto sum = share.narrow(0, begin, end - begin).to(at::kFloat).sum(0);
    auto& entry = mass[passages[begin]];
    entry = entry.defined() ? entry + sum : sum;
    begin = end;
  }
}

CacheState refill(const CacheState& cache, const CacheState& evicted, const at::Tensor& slotMass,
                  const at::Tensor& slotSum, std::int64_t capacity) {
  const auto all = joined(cache, evicted);
  const auto keys = all.key.size(0), older = keys - capacity / 2;
  if (keys <= capacity) return all;
  const auto first = [&](const at::Tensor& t) { return t.narrow(0, 0, older).to(at::kFloat); };
  const auto mean = slotSum / slotMass.clamp_min(1e-20).unsqueeze(-1);
  const auto error = (first(all.value) - first(all.share).mm(mean)).square().sum(-1);
  const auto order = std::get<1>(at::sort(error, /*stable=*/true, /*dim=*/0, /*descending=*/true));
  const auto kept = std::get<0>(at::sort(order.narrow(0, 0, capacity - capacity / 2)));
  return selected(all, at::cat({kept, at::arange(older, keys, kept.options())}));
}

Eviction evict(const Stream& stream, const LatteConfig& config, std::int64_t window,
               const std::vector<std::int64_t>& cacheGroups, LayerState& state) {
  Eviction result;
  const auto last = keptFrom(stream.end, window, config.block);
  const bool evicts = stream.share.defined() && last > stream.from;
  const auto sums = evicts ? blockSums(stream, stream.from, last, config.block) : SlotView{};
  if (evicts) addMasses(stream.share, std::span(stream.passages).first(last - stream.from), result.mass);
  auto evicted = stream.from;
  for (auto query = stream.newFrom; query < stream.end;) {
    const auto end = std::min(stream.end, (query / config.block + 1) * config.block);
    const auto nearFrom = keptFrom(end, window, config.block);
    for (; evicts && evicted < nearFrom; evicted += config.block) {
      const auto index = (evicted - stream.from) / config.block;
      state.slotMass = state.slotMass + sums.mass[index];
      state.slotSum = state.slotSum + sums.sum[index];
      const auto first = std::max(evicted, config.sinks);
      for (std::size_t i = 0; i < cacheGroups.size(); ++i)
        state.caches[i] = refill(state.caches[i], candidates(stream, first, evicted + config.block, cacheGroups[i]),
                                 state.slotMass[cacheGroups[i]], state.slotSum[cacheGroups[i]], config.cacheKeys);
    }
    const bool anything = stream.share.defined() && nearFrom > 0;
    result.blocks.push_back({query, end - query, nearFrom, anything ? SlotView{state.slotMass, state.slotSum} : SlotView{},
                             anything ? state.caches : std::vector<CacheState>{}});
    query = end;
  }
  return result;
}

}  // namespace models
