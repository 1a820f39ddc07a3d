// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/layer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <span>

#include "models/kernels/elementwise.h"
#include "models/kernels/fused_attention.h"

namespace models {
namespace {

/// Softmax over slots does not see what all slots of a group share; leaving it out keeps the logits small, so that
/// rounding them to bf16 costs little.
at::Tensor centred(const at::Tensor& perSlot, std::int64_t kvHeads) {
  const auto grouped = perSlot.unflatten(0, {kvHeads, -1});
  return (grouped - grouped.mean(1, true)).flatten(0, 1);
}

}  // namespace

Layer::Layer(const LayerWeights& weights, const LayerAdapter* adapter, std::vector<std::int32_t> exactHeads,
             const ModelConfig& model, const LatteConfig& config, const at::TensorOptions& options)
    : model_(model), config_(config) {
  const auto move = [&](const at::Tensor& t) { return t.to(options).contiguous(); };
  attentionNorm_ = weights.attentionNorm.to(options.device());
  feedForwardNorm_ = weights.feedForwardNorm.to(options.device());
  output_ = move(weights.output);
  gateUp_ = move(at::cat({weights.gate, weights.up}));
  down_ = move(weights.down);
  const bool open = adapter != nullptr && config.slots > 0 && adapter->gate.gt(0).any().item<bool>();
  hasSlots_ = open && config.form == LatteForm::Slots;
  hasLatents_ = open && config.form == LatteForm::Macchiato;
  std::vector<at::Tensor> rows{weights.query, weights.key, weights.value};
  if (open) {
    const auto perSlot = [&](const at::Tensor& t) {
      return hasSlots_ ? centred(t.to(at::kFloat), model.kvHeads) : t.to(at::kFloat);
    };
    const auto maps = {perSlot(adapter->keyMap), adapter->queryMap.to(at::kFloat)};
    if (hasLatents_) latentProjection_ = at::cat(maps).to(options.device());
    if (hasSlots_) rows.insert(rows.end(), maps);
    keyBias_ = perSlot(adapter->keyBias).view({model.kvHeads, -1}).to(options.device());
    queryBias_ = (adapter->queryBias.to(at::kFloat).view({model.heads, -1}) + adapter->gate.log().unsqueeze(1))
                     .to(options.device());
  }
  projection_ = move(at::cat(rows));
  const auto groupHeads = model.heads / model.kvHeads;
  for (const auto head : hasSlots_ && config.cacheKeys > 0 ? exactHeads : std::vector<std::int32_t>{}) {
    if (adapter->gate[head].item<float>() == 0) continue;
    if (cacheGroups_.empty() || cacheGroups_.back() != head / groupHeads) {
      cacheGroups_.push_back(head / groupHeads);
      cacheReaders_.emplace_back(groupHeads, false);
    }
    cacheReaders_.back()[head % groupHeads] = true;
  }
}

LayerState Layer::initialState(bool latents) const {
  const auto plain = output_.options();
  const auto keys = at::empty({0, model_.kvHeads, model_.headDim}, plain);
  const auto share = hasSlots_ ? at::empty({0, model_.kvHeads, config_.slots}, plain) : at::Tensor{};
  LayerState state{keys, keys, keys, keys, share, {}, {}, {}, {}};
  if (!hasSlots_ && !(hasLatents_ && latents)) return state;
  state.slotMass = at::zeros({model_.kvHeads, config_.slots}, plain.dtype(at::kFloat));
  state.slotSum = at::zeros({model_.kvHeads, config_.slots, model_.headDim}, plain.dtype(at::kFloat));
  if (hasLatents_) state.slotMax = at::full_like(state.slotMass, -std::numeric_limits<double>::infinity());
  const auto none = at::empty({0}, plain.dtype(at::kLong));
  for (std::size_t i = 0; i < cacheGroups_.size(); ++i)
    state.caches.push_back({at::empty({0, model_.headDim}, plain), at::empty({0, model_.headDim}, plain),
                            at::empty({0, config_.slots}, plain), none, none});
  return state;
}

bool Layer::canFuse(const at::Tensor& query) const {
  return query.is_cpu() && query.scalar_type() == at::kBFloat16 && config_.block % 2 == 0 && config_.slots % 2 == 0 &&
         model_.headDim % 32 == 0 && fusedAttentionAvailable();
}

Layer::Projections Layer::project(const at::Tensor& x) const {
  const auto h = rmsNorm(x, attentionNorm_, model_.rmsEpsilon);
  const auto all = at::linear(h, projection_);
  std::int64_t at = 0;
  const auto take = [&](std::int64_t heads, std::int64_t channels) {
    const auto part = all.narrow(1, at, heads * channels).unflatten(1, {heads, channels});
    at += heads * channels;
    return part;
  };
  Projections now{h,
                  take(model_.heads, model_.headDim),
                  take(model_.kvHeads, model_.headDim),
                  take(model_.kvHeads, model_.headDim),
                  {},
                  {},
                  {}};
  if (hasSlots_) {
    now.share = biasedSoftmax(take(model_.kvHeads, config_.slots), keyBias_);
    now.slotLogits = take(model_.heads, config_.slots);
  } else if (hasLatents_) {
    // Key logits of hundreds are common and only their differences count: bf16 would round them by whole units.
    const auto wide = rmsNorm(x.to(at::kFloat), attentionNorm_, model_.rmsEpsilon);
    const auto logits = at::linear(wide, latentProjection_).unflatten(1, {model_.kvHeads + model_.heads, config_.slots});
    now.latents.key = logits.narrow(1, 0, model_.kvHeads) + keyBias_;
    now.latents.query = logits.narrow(1, model_.kvHeads, model_.heads) + queryBias_;
    now.latents.value = now.value;
  }
  return now;
}

at::Tensor Layer::attend(const Projections& now, const Span& span, const Rope& rope, LayerState& state, bool watch,
                         LayerTrace& trace) const {
  const auto kept = state.key.size(0), end = span.position + span.tokens;
  if (span.position < config_.sinks) {
    const auto missing = std::min(config_.sinks, end) - span.position;
    state.sinkKey = at::cat({state.sinkKey, now.key.narrow(0, 0, missing)});
    state.sinkValue = at::cat({state.sinkValue, now.value.narrow(0, 0, missing)});
    if (hasSlots_) now.share.narrow(0, 0, missing).zero_();
  }
  const Stream stream{span.position - kept, span.position, end, at::cat({state.key, now.key}),
                      at::cat({state.value, now.value}), hasSlots_ ? at::cat({state.share, now.share}) : at::Tensor{},
                      span.passages};
  auto eviction = evict(stream, config_, span.window, cacheGroups_, state);
  trace.mass = std::move(eviction.mass);
  trace.share = now.share;
  const auto keep = keptFrom(end, span.window, config_.block) - stream.from;
  const auto rest = [&](const at::Tensor& t) { return t.narrow(0, keep, t.size(0) - keep).clone(); };
  state.key = rest(stream.key);
  state.value = rest(stream.value);
  if (hasSlots_) state.share = rest(stream.share);

  if (!watch && canFuse(now.query))
    return attendFused({stream, eviction.blocks, now.query, now.slotLogits, queryBias_, state.sinkKey, state.sinkValue,
                        cacheGroups_, cacheReaders_, span.rotations},
                       config_, rope);
  std::vector<at::Tensor> outputs;
  for (const auto& memory : eviction.blocks) {
    const auto from = memory.firstQuery - span.position, near = memory.nearFrom - stream.from;
    const auto nearCount = memory.firstQuery + memory.queries - memory.nearFrom;
    BlockQuery block{memory.firstQuery, now.query.narrow(0, from, memory.queries), stream.key.narrow(0, near, nearCount),
                     stream.value.narrow(0, near, nearCount), memory.nearFrom, state.sinkKey, state.sinkValue,
                     memory.slots, hasSlots_ ? now.slotLogits.narrow(0, from, memory.queries) + queryBias_ : at::Tensor{},
                     {}};
    for (std::size_t i = 0; i < memory.caches.size(); ++i)
      block.caches.push_back({cacheGroups_[i], &memory.caches[i], cacheReaders_[i]});
    auto output = attendBlock(block, config_, span.window, rope);
    outputs.push_back(std::move(output.values));
    if (watch) trace.blocks.push_back({memory, std::move(output.weights), cacheGroups_, cacheReaders_});
  }
  return at::cat(outputs).flatten(1);
}

at::Tensor Layer::mixLatents(const at::Tensor& local, const Projections& now, const Span& span, LayerState& state,
                             bool watch, LayerTrace& trace) const {
  const auto sinks = std::clamp<std::int64_t>(config_.sinks - span.position, 0, span.tokens);
  trace.latents.mass = latentMasses(now.latents, sinks);
  addMasses(trace.latents.mass, std::span(span.passages).last(span.tokens), trace.mass);
  if (watch) {
    trace.latents.share = latentShares(now.latents, sinks);
    trace.latents.weight = latentWeights(now.latents, sinks, state);
  }
  const auto latents = readLatents(now.latents, sinks, state);
  for (auto& block : trace.blocks) {
    const auto window = latents.window.narrow(0, block.memory.firstQuery - span.position, block.memory.queries);
    block.weights.sink = block.weights.sink * window.unsqueeze(-1);
    block.weights.near = block.weights.near * window.unsqueeze(-1);
  }
  const auto mixed = local.to(at::kFloat).view_as(latents.values) * latents.window.unsqueeze(-1) + latents.values;
  return mixed.to(local.scalar_type()).flatten(1);
}

at::Tensor Layer::feedForward(const at::Tensor& x) const {
  const auto h = rmsNorm(x, feedForwardNorm_, model_.rmsEpsilon);
  return at::linear(siluProduct(at::linear(h, gateUp_)), down_);
}

at::Tensor Layer::forward(const at::Tensor& x, const Span& span, const Rope& rope, LayerState& state, bool watch,
                          LayerTrace& trace) const {
  const auto now = project(x);
  trace.hidden = now.hidden;
  trace.query = now.query;
  trace.key = now.key;
  auto seen = attend(now, span, rope, state, watch, trace);
  if (state.slotMax.defined()) seen = mixLatents(seen, now, span, state, watch, trace);
  const auto attended = x + at::linear(seen, output_);
  return attended + feedForward(attended);
}

}  // namespace models
