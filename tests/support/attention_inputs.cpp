// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attention_inputs.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>

#include "tests/support/tiny_model.h"

using models::BlockOutput;
using models::BlockQuery;
using models::LayerState;

std::vector<std::int64_t> AttentionInputs::cacheGroups() const {
  std::set<std::int64_t> groups;
  for (const auto head : exactHeads) groups.insert(head / groupHeads());
  return {groups.begin(), groups.end()};
}

std::vector<std::vector<bool>> AttentionInputs::cacheReaders() const {
  std::vector<std::vector<bool>> readers;
  for (const auto group : cacheGroups()) {
    readers.emplace_back(groupHeads(), false);
    for (const auto head : exactHeads)
      if (head / groupHeads() == group) readers.back()[head % groupHeads()] = true;
  }
  return readers;
}

models::Rope AttentionInputs::rope() const {
  models::ModelConfig model;
  model.headDim = query.size(2);
  model.ropeTheta = ropeTheta;
  return models::Rope(model);
}

DenseInputs AttentionInputs::dense() const {
  const auto wide = [](const at::Tensor& t) { return t.defined() ? t.to(at::kDouble) : t; };
  return {wide(query), wide(key), wide(value), wide(share),
          share.defined() ? wide(slotLogits) + wide(queryBias) : share};
}

AttentionInputs randomAttention(const AttentionShape& shape, const models::LatteConfig& config,
                                std::vector<std::int32_t> exactHeads, at::ScalarType dtype, std::uint64_t seed) {
  const auto random = [&](std::int64_t heads, std::int64_t channels, std::uint64_t which) {
    return normalTensor({shape.tokens, heads, channels}, 10 * seed + which).to(dtype);
  };
  AttentionInputs in{config,
                     config.window,
                     10000,
                     random(shape.heads, shape.headDim, 0),
                     random(shape.kvHeads, shape.headDim, 1),
                     random(shape.kvHeads, shape.headDim, 2),
                     {},
                     {},
                     {},
                     std::move(exactHeads)};
  if (config.slots == 0) return in;
  in.share = at::softmax(2 * normalTensor({shape.tokens, shape.kvHeads, config.slots}, 10 * seed + 3), -1).to(dtype);
  in.share.narrow(0, 0, std::min(config.sinks, shape.tokens)).zero_();
  in.slotLogits = random(shape.heads, config.slots, 4);
  in.queryBias = normalTensor({shape.heads, config.slots}, 10 * seed + 5);
  return in;
}

std::vector<AttentionCall> callsOf(const AttentionInputs& in, const std::vector<std::int64_t>& ends) {
  LayerState state;
  if (in.share.defined()) {
    state.slotMass = at::zeros({in.key.size(1), in.config.slots});
    state.slotSum = at::zeros({in.key.size(1), in.config.slots, in.key.size(2)});
  }
  const auto groups = in.share.defined() ? in.cacheGroups() : std::vector<std::int64_t>{};
  const auto none = at::empty({0}, at::kLong);
  for (std::size_t i = 0; i < groups.size(); ++i)
    state.caches.push_back({in.key.new_empty({0, in.key.size(2)}), in.key.new_empty({0, in.key.size(2)}),
                            in.share.new_empty({0, in.config.slots}), none, none});
  std::vector<AttentionCall> calls;
  std::int64_t begin = 0;
  for (const auto end : ends) {
    const auto from = models::keptFrom(begin, in.window, in.config.block), sinks = std::min(in.config.sinks, end);
    const auto part = [&](const at::Tensor& t, std::int64_t first) {
      return t.defined() ? t.narrow(0, first, end - first) : t;
    };
    models::Stream stream{from,
                          begin,
                          end,
                          part(in.key, from),
                          part(in.value, from),
                          part(in.share, from),
                          std::vector<std::int64_t>(end - from, 0)};
    auto eviction = models::evict(stream, in.config, in.window, groups, state);
    calls.push_back({std::move(stream), std::move(eviction), part(in.query, begin), part(in.slotLogits, begin),
                     in.key.narrow(0, 0, sinks), in.value.narrow(0, 0, sinks)});
    begin = end;
  }
  return calls;
}

std::vector<BlockOutput> attendPlainly(const AttentionInputs& in, const AttentionCall& call) {
  const auto rope = in.rope();
  const auto groups = in.cacheGroups();
  const auto readers = in.cacheReaders();
  std::vector<BlockOutput> outputs;
  for (const auto& memory : call.eviction.blocks) {
    const auto row = memory.firstQuery - call.stream.newFrom, near = memory.nearFrom - call.stream.from;
    const auto keys = memory.firstQuery + memory.queries - memory.nearFrom;
    BlockQuery block{memory.firstQuery,
                     call.query.narrow(0, row, memory.queries),
                     call.stream.key.narrow(0, near, keys),
                     call.stream.value.narrow(0, near, keys),
                     memory.nearFrom,
                     call.sinkKey,
                     call.sinkValue,
                     memory.slots,
                     {},
                     {}};
    if (call.slotLogits.defined()) block.slotLogits = call.slotLogits.narrow(0, row, memory.queries) + in.queryBias;
    for (std::size_t i = 0; i < memory.caches.size(); ++i)
      block.caches.push_back({groups[i], &memory.caches[i], readers[i]});
    outputs.push_back(models::attendBlock(block, in.config, in.window, rope));
  }
  return outputs;
}

namespace {

/// Spreads one block's weights over the tokens they were read from: rows (heads, queries, tokens).
void spread(const AttentionInputs& in, const models::BlockMemory& memory, const models::BlockWeights& weights,
            at::Tensor rows) {
  const auto wide = [](const at::Tensor& t) { return t.to(at::kDouble).transpose(0, 1); };
  rows.narrow(2, 0, weights.sink.size(2)) += wide(weights.sink);
  rows.narrow(2, memory.nearFrom, weights.near.size(2)) += wide(weights.near);
  if (!weights.slot.defined()) return;
  const auto share = in.share.to(at::kDouble);
  for (std::int64_t h = 0; h < rows.size(0); ++h)
    rows[h].narrow(1, 0, memory.nearFrom) +=
        wide(weights.slot)[h].mm(share.narrow(0, 0, memory.nearFrom).select(1, h / in.groupHeads()).t());
  for (std::size_t i = 0; i < memory.caches.size(); ++i)
    for (std::int64_t j = 0; j < in.groupHeads(); ++j) {
      if (!in.cacheReaders()[i][j]) continue;
      const auto h = in.cacheGroups()[i] * in.groupHeads() + j;
      const auto& position = memory.caches[i].position;
      rows[h].index_copy_(1, position, wide(weights.cache)[h].narrow(1, 0, position.size(0)));
    }
}

}  // namespace

DenseOutput readInBlocks(const AttentionInputs& in) {
  const auto calls = callsOf(in, {in.tokens()});
  const auto outputs = attendPlainly(in, calls[0]);
  DenseOutput result{at::zeros({in.query.size(1), in.tokens(), in.tokens()}, at::kDouble), {}};
  std::vector<at::Tensor> values;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const auto& memory = calls[0].eviction.blocks[i];
    values.push_back(outputs[i].values.to(at::kDouble));
    spread(in, memory, outputs[i].weights, result.weights.narrow(1, memory.firstQuery, memory.queries));
  }
  result.values = at::cat(values);
  return result;
}
