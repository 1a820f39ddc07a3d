// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/attention_trace.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <span>

namespace models {

TraceCollector::TraceCollector(const EvidenceIndex& evidence, const AbsorbOptions& options, const Span& span,
                               const ModelConfig& model)
    : evidence_(evidence), options_(options), span_(span), model_(model) {
  codes_.resize(options.evidenceKeys ? evidence.weights().groups.size() : 0);
  queries_.resize(options.evidenceQueries ? evidence.weights().heads.size() : 0);
}

void TraceCollector::add(std::size_t layer, const LayerTrace& trace) {
  layer_ = layer;
  for (const auto& [passage, mass] : trace.mass) mass_[passage].push_back(mass);
  addEvidence(layer, trace);
  if (options_.attention) addAttention(trace);
}

void TraceCollector::addEvidence(std::size_t layer, const LayerTrace& trace) {
  const auto& weights = evidence_.weights();
  for (std::size_t i = 0; i < codes_.size(); ++i)
    if (weights.groups[i].layer == static_cast<std::int32_t>(layer))
      codes_[i] = evidence_.encode(i, trace.key.select(1, weights.groups[i].kvHead));
  const bool wanted = options_.evidenceKeys || options_.evidenceQueries;
  if (wanted && !weights.route.empty() && weights.route.layer == static_cast<std::int64_t>(layer))
    routeHidden_ = trace.hidden.to(at::kCPU, at::kFloat);
  for (std::size_t i = 0; i < queries_.size(); ++i)
    if (weights.heads[i].layer == static_cast<std::int32_t>(layer))
      queries_[i] = evidence_.farQuery(trace.query.select(1, weights.heads[i].head));
}

void TraceCollector::addAttention(const LayerTrace& trace) {
  std::vector<at::Tensor> slots, shares, near, cache;
  for (const auto& block : trace.blocks) {
    const auto firstRow = block.memory.firstQuery - span_.position;
    direct(AttentionTrace::kSinks, firstRow, block.memory.queries) += block.weights.sink.sum(-1).cpu();
    addNear(block, firstRow);
    if (block.weights.cache.defined()) addCaches(block, firstRow);
    near.push_back(block.weights.near.sum(-1));
    cache.push_back(block.weights.cache.defined() ? block.weights.cache.sum(-1) : at::zeros_like(near.back()));
    if (!block.weights.slot.defined()) continue;
    slots.push_back(block.weights.slot);
    shares.push_back(block.weights.slotShare);
  }
  near_.push_back(at::cat(near).cpu());
  cache_.push_back(at::cat(cache).cpu());
  if (slots.size() == trace.blocks.size()) {
    slotWeight_.push_back(at::cat(slots).cpu());
    slotShare_.push_back(at::cat(shares).cpu());
  }
  if (trace.share.defined()) written_.push_back(trace.share.to(at::kFloat).cpu());
  if (trace.latents.weight.defined()) addLatents(trace.latents);
}

/// (rows, heads) of the current layer, to be added to in place.
at::Tensor TraceCollector::direct(std::int64_t passage, std::int64_t firstRow, std::int64_t rows) {
  auto& sum = direct_[passage];
  if (!sum.defined()) sum = at::zeros({span_.tokens, model_.layers, model_.heads}, at::kFloat);
  return sum.select(1, layer_).narrow(0, firstRow, rows);
}

void TraceCollector::addNear(const BlockTrace& block, std::int64_t firstRow) {
  const auto keys = block.weights.near.size(-1);
  const auto offset =
      block.memory.nearFrom - (span_.position + span_.tokens - static_cast<std::int64_t>(span_.passages.size()));
  for (std::int64_t begin = 0; begin < keys;) {
    const auto passage = span_.passages[offset + begin];
    auto end = begin + 1;
    while (end < keys && span_.passages[offset + end] == passage) ++end;
    direct(passage, firstRow, block.memory.queries) += block.weights.near.narrow(-1, begin, end - begin).sum(-1).cpu();
    begin = end;
  }
}

/// A cached key is read exactly by its heads, so its own weight comes in and its part in the slots goes out.
void TraceCollector::addCaches(const BlockTrace& block, std::int64_t firstRow) {
  const auto groupHeads = model_.heads / model_.kvHeads;
  for (std::size_t i = 0; i < block.memory.caches.size(); ++i) {
    const auto& cache = block.memory.caches[i];
    const auto keys = cache.key.size(0);
    const auto [passages, index] = at::_unique(cache.passage, /*sorted=*/true, /*return_inverse=*/true);
    const auto names = passages.cpu();
    for (std::int64_t j = 0; j < groupHeads; ++j) {
      if (!block.cacheReaders[i][j]) continue;
      const auto head = block.cacheGroups[i] * groupHeads + j;
      const auto viaSlots = block.weights.slot.select(1, head).mm(cache.share.to(at::kFloat).t());
      const auto net = block.weights.cache.select(1, head).narrow(1, 0, keys) - viaSlots;
      const auto sums = at::zeros({net.size(0), names.numel()}, net.options()).index_add_(1, index, net).cpu();
      for (std::int64_t p = 0; p < names.numel(); ++p)
        direct(names.data_ptr<std::int64_t>()[p], firstRow, net.size(0)).select(1, head) += sums.select(1, p);
    }
  }
}

/// z after the call counts all its tokens, for a query those to come too: their part goes out again.
void TraceCollector::addLatents(const LatentTrace& latents) {
  slotWeight_.push_back(latents.weight.cpu());
  slotShare_.push_back(latents.share.cpu());
  written_.push_back(latents.mass.cpu());
  const auto mass = latents.mass.repeat_interleave(model_.heads / model_.kvHeads, 1);
  const auto later = at::einsum("thl,shl->hts", {latents.weight, mass}).triu(1).permute({1, 0, 2}).cpu();
  const auto passages = std::span(span_.passages).last(span_.tokens);
  for (std::int64_t begin = 0; begin < span_.tokens;) {
    auto end = begin + 1;
    while (end < span_.tokens && passages[end] == passages[begin]) ++end;
    direct(passages[begin], 0, span_.tokens) -= later.narrow(-1, begin, end - begin).sum(-1);
    begin = end;
  }
}

void TraceCollector::finish(ReadingState& state, Observation& seen) {
  for (const auto& [passage, byLayer] : mass_) {
    auto& sum = state.partialMass[passage];
    const auto added = at::stack(byLayer).cpu();
    sum = sum.defined() ? sum + added : added;
  }
  for (auto it = state.partialMass.begin(); it != state.partialMass.end();) {
    const auto& kept = state.passages;
    const bool done = it->first >= 0 && std::find(kept.begin(), kept.end(), it->first) == kept.end();
    if (!done) {
      ++it;
      continue;
    }
    seen.finishedMass.emplace_back(it->first, it->second);
    it = state.partialMass.erase(it);
  }
  if (!codes_.empty()) {
    const auto all = evidence_.join(codes_, routeHidden_);
    seen.evidenceKeys.assign(all.data_ptr<std::uint8_t>(), all.data_ptr<std::uint8_t>() + all.numel());
  }
  if (!queries_.empty()) {
    seen.evidenceQueries = at::stack(queries_, 1);
    seen.routeHidden = routeHidden_;
  }
  const auto stacked = [](const std::vector<at::Tensor>& byLayer) {
    return byLayer.empty() ? at::Tensor{} : at::stack(byLayer, 1);
  };
  seen.attention = {stacked(slotWeight_), std::move(direct_),  stacked(near_),
                    stacked(cache_),      stacked(slotShare_), stacked(written_)};
}

}  // namespace models
