// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language_model.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

#include "models/error.h"
#include "models/kernels/elementwise.h"
#include "models/kernels/fused_attention.h"
#include "models/reading/attention_trace.h"
#include "models/reading/eviction.h"

namespace models {
namespace {

std::vector<std::int32_t> headsOf(const std::vector<HeadRef>& heads, std::int64_t layer) {
  std::vector<std::int32_t> result;
  for (const auto& head : heads)
    if (head.layer == layer) result.push_back(head.head);
  return result;
}

at::Tensor toTensor(std::span<const std::int32_t> ids, std::int64_t vocabulary, at::Device device) {
  auto tensor = at::empty({static_cast<std::int64_t>(ids.size())}, at::kLong);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] < 0 || ids[i] >= vocabulary)
      throw ModelError("token " + std::to_string(ids[i]) + " is not in the model's vocabulary");
    tensor.data_ptr<std::int64_t>()[i] = ids[i];
  }
  return tensor.to(device);
}

void require(bool fits) {
  if (!fits) throw ModelError("the saved reading state does not fit this model: read the document again");
}

/// Brings a saved tensor to the device and dtype if it has `rows` rows and is otherwise like `pattern`.
void adoptTensor(at::Tensor& saved, const at::Tensor& pattern, std::int64_t rows, at::Device device) {
  require(saved.defined() == pattern.defined());
  if (!saved.defined()) return;
  require(saved.is_floating_point() == pattern.is_floating_point() && saved.dim() == pattern.dim() &&
          saved.size(0) == rows && saved.sizes().slice(1) == pattern.sizes().slice(1));
  saved = saved.to(device, pattern.scalar_type());
}

void adoptLayer(LayerState& saved, const LayerState& pattern, std::int64_t sinks, std::int64_t kept,
                at::Device device) {
  adoptTensor(saved.sinkKey, pattern.sinkKey, sinks, device);
  adoptTensor(saved.sinkValue, pattern.sinkValue, sinks, device);
  for (const auto part : {&LayerState::key, &LayerState::value, &LayerState::share})
    adoptTensor(saved.*part, pattern.*part, kept, device);
  for (const auto part : {&LayerState::slotMass, &LayerState::slotSum, &LayerState::slotMax})
    adoptTensor(saved.*part, pattern.*part, (pattern.*part).defined() ? (pattern.*part).size(0) : 0, device);
  require(saved.caches.size() == pattern.caches.size());
  for (std::size_t i = 0; i < saved.caches.size(); ++i) {
    auto& cache = saved.caches[i];
    require(cache.key.defined() && cache.key.dim() > 0);
    const auto rows = cache.key.size(0);
    for (const auto part :
         {&CacheState::key, &CacheState::value, &CacheState::share, &CacheState::position, &CacheState::passage})
      adoptTensor(cache.*part, pattern.caches[i].*part, rows, device);
  }
}

constexpr std::int64_t kMostWindow = 4096;

std::int64_t checkedWindow(const LatteConfig& config, std::int64_t window) {
  if (window == 0 || window == config.window) return config.window;
  if (config.form == LatteForm::Macchiato)
    throw ModelError("This model's latents were made for a window of " + std::to_string(config.window) +
                     " tokens and cannot be read with another: leave the window as it is.");
  const auto most = std::min(kMostWindow, (config.maxDistance - 1) / config.block * config.block);
  if (window < config.block || window > most || window % config.block != 0)
    throw ModelError("There is no window of " + std::to_string(window) + " tokens: give a multiple of " +
                     std::to_string(config.block) + " from " + std::to_string(config.block) + " to " +
                     std::to_string(most) + ".");
  return window;
}

}  // namespace

LanguageModel::LanguageModel(ModelFile base, Adapter adapter, const at::TensorOptions& options, std::int64_t window)
    : base_(std::move(base)),
      adapter_(std::move(adapter)),
      options_(options),
      window_(checkedWindow(adapter_.config, window)),
      rope_(base_.config),
      evidence_(adapter_.evidence, base_.config, adapter_.config, rope_) {
  const at::NoGradGuard noGrad;
  auto& weights = base_.weights;
  embedding_ = weights.embedding.to(options_);
  finalNorm_ = weights.finalNorm.to(options_.device());
  head_ = base_.config.tiedHead ? embedding_ : weights.head.to(options_);
  for (std::int64_t i = 0; i < base_.config.layers; ++i)
    layers_.emplace_back(adapter_.added.empty() ? weights.layers[i] : merged(weights.layers[i], adapter_.added[i]),
                         adapter_.layers.empty() ? nullptr : &adapter_.layers[i],
                         headsOf(adapter_.exactHeads, i), base_.config, adapter_.config, options_);
  weights = {};
}

ReadingState LanguageModel::initialState(std::int64_t window) const {
  const auto block = adapter_.config.block;
  ReadingState state;
  state.window = ((window > 0 ? window : window_) + block - 1) / block * block;
  for (const auto& layer : layers_) state.layers.push_back(layer.initialState(state.window == adapter_.config.window));
  return state;
}

ReadingState LanguageModel::adopt(ReadingState state) const {
  const auto empty = initialState(state.window);
  require(state.layers.size() == layers_.size());
  for (std::size_t i = 0; i < layers_.size(); ++i)
    adoptLayer(state.layers[i], empty.layers[i], std::min(state.position, adapter_.config.sinks), state.passages.size(),
               options_.device());
  return state;
}

SpanRotations LanguageModel::rotations(const ReadingState& state, std::int64_t tokens) const {
  const auto device = options_.device();
  const std::int64_t kept = state.passages.size(), sinks = adapter_.config.sinks;
  return {rope_.range(state.position, tokens, device),
          rope_.range(state.position, tokens, device, state.window + sinks),
          rope_.range(state.keptFrom(), kept + tokens, device), rope_.range(0, sinks, device)};
}

Observation LanguageModel::absorb(std::span<const std::int32_t> ids, std::span<const std::int64_t> passages,
                                  ReadingState& state, const AbsorbOptions& options) const {
  Observation seen;
  if (!passages.empty() && passages.size() != ids.size())
    throw ModelError(std::to_string(ids.size()) + " tokens came with the passages of " +
                     std::to_string(passages.size()) + ": every token needs its own.");
  if (ids.empty()) return seen;
  const at::NoGradGuard noGrad;
  const std::int64_t tokens = ids.size();
  Span span{state.position, tokens, state.window, state.passages, rotations(state, tokens)};
  span.passages.insert(span.passages.end(), passages.begin(), passages.end());
  span.passages.resize(state.passages.size() + tokens, AttentionTrace::kOutside);

  ReadingState next = state;
  TraceCollector collector(evidence_, options, span, base_.config);
  auto x = at::embedding(embedding_, toTensor(ids, base_.config.vocabularySize, options_.device()));
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    LayerTrace trace;
    x = layers_[i].forward(x, span, rope_, next.layers[i], options.attention, trace);
    collector.add(i, trace);
    if (options.onLayer) options.onLayer(i, trace);
  }
  next.position += tokens;
  const auto kept = keptFrom(next.position, state.window, adapter_.config.block);
  next.passages.assign(span.passages.end() - (next.position - kept), span.passages.end());
  collector.finish(next, seen);

  const bool all = options.hidden || options.logits == AbsorbOptions::Logits::All;
  if (all || options.logits == AbsorbOptions::Logits::Last) {
    const auto hidden = rmsNorm(all ? x : x.narrow(0, tokens - 1, 1), finalNorm_, base_.config.rmsEpsilon);
    if (options.hidden) seen.hidden = hidden.to(at::kCPU, at::kFloat);
    if (options.logits != AbsorbOptions::Logits::None)
      seen.logits =
          at::linear(options.logits == AbsorbOptions::Logits::All ? hidden : hidden.narrow(0, hidden.size(0) - 1, 1),
                     head_)
              .to(at::kCPU, at::kFloat);
  }
  state = std::move(next);
  return seen;
}

std::string LanguageModel::identity() const {
  const auto& c = adapter_.config;
  std::string text = "base " + base_.fingerprint + " adapter " + adapter_.fingerprint;
  for (const auto value : {window_, c.sinks, c.block, c.slots, c.cacheKeys, c.maxDistance})
    text.append(" ").append(std::to_string(value));
  if (c.form != LatteForm::Slots) text.append(" ").append(nameOf(c.form));
  if (!adapter_.evidence.route.empty()) text.append(" route ").append(adapter_.evidence.route.fingerprint);
  return text;
}

std::string LanguageModel::fingerprint() const {
  auto text = identity();
  text.append(" run ").append(at::toString(at::typeMetaToScalarType(options_.dtype())));
  text.append(" ").append(options_.device().str());
  const bool fused = options_.device().is_cpu() && at::typeMetaToScalarType(options_.dtype()) == at::kBFloat16 &&
                     fusedAttentionAvailable();
  text.append(fused ? " fused" : " plain");
  return text.append(" threads ").append(std::to_string(at::get_num_threads()));
}

}  // namespace models
