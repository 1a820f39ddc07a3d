// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/slot_fit.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

#include "models/kernels/elementwise.h"

namespace models {
namespace {

constexpr double kStep = 0.5;
constexpr int kSweeps = 2;

Stream streamOf(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                const LatteConfig& config) {
  const auto tokens = teacher.hidden.size(0);
  const auto logits = at::linear(teacher.hidden, adapter.keyMap).unflatten(1, {model.kvHeads, config.slots});
  const auto share = biasedSoftmax(logits, adapter.keyBias.view({model.kvHeads, config.slots}));
  share.narrow(0, 0, std::min(config.sinks, tokens)).zero_();
  return {0, 0, tokens, teacher.key, teacher.value, share, std::vector<std::int64_t>(tokens, 0)};
}

/// A head's error as a function of its factor f = exp(bias): (rest + f·gain) / (nearWeight + f·slotWeight), by row.
/// What the window leaves undone and what the slots add are kept apart, so that nothing large cancels.
struct HeadError {
  at::Tensor rest, gain;              ///< (n, headDim)
  at::Tensor nearWeight, slotWeight;  ///< (n, 1)

  at::Tensor operator()(double bias) const {
    const double factor = std::exp(bias);
    return (rest + factor * gain) / (nearWeight + factor * slotWeight);
  }
};

HeadError headError(const SplitReadout& r, std::int64_t head) {
  const auto target = r.target.select(1, head);
  const auto near = r.nearWeight.select(1, head).unsqueeze(1), slot = r.slotWeight.select(1, head).unsqueeze(1);
  return {r.near.select(1, head) - near * target, r.slot.select(1, head) - slot * target, near, slot};
}

/// Σ eᵀG e + 2 eᵀ cross over the rows for every candidate: a quadratic form of rest and gain, so that the products with G
/// are taken once for all candidates. Returns the best candidate.
double bestBias(const HeadError& error, const at::Tensor& gram, const at::Tensor& cross, double lowest,
                double highest) {
  const auto dot = [](const at::Tensor& a, const at::Tensor& b) { return (a * b).sum(1).to(at::kDouble); };
  const auto restGram = error.rest.mm(gram), gainGram = error.gain.mm(gram);
  const auto constant = dot(restGram, error.rest), mixed = dot(restGram, error.gain), square = dot(gainGram, error.gain);
  const auto restCross = dot(error.rest, cross), gainCross = dot(error.gain, cross);
  const auto near = error.nearWeight.squeeze(1).to(at::kDouble), slot = error.slotWeight.squeeze(1).to(at::kDouble);
  double best = 0, least = std::numeric_limits<double>::infinity();
  for (double candidate = lowest; candidate <= highest; candidate += kStep) {
    const double factor = std::exp(candidate);
    const auto weight = (near + factor * slot).reciprocal();
    const auto quadratic = (constant + factor * (2 * mixed + factor * square)) * weight;
    const auto cost = ((quadratic + 2 * (restCross + factor * gainCross)) * weight).sum().item<double>();
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

}  // namespace

BlockQuery blockQuery(const TeacherLayer& teacher, const BlockMemory& memory, const LatteConfig& config) {
  const auto keys = memory.firstQuery + memory.queries - memory.nearFrom;
  return {memory.firstQuery,
          teacher.query.narrow(0, memory.firstQuery, memory.queries),
          teacher.key.narrow(0, memory.nearFrom, keys),
          teacher.value.narrow(0, memory.nearFrom, keys),
          memory.nearFrom,
          teacher.key.narrow(0, 0, config.sinks),
          teacher.value.narrow(0, 0, config.sinks),
          memory.slots,
          {},
          {}};
}

SplitReadout splitReadout(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                          const LatteConfig& config, const Rope& rope) {
  const auto stream = streamOf(teacher, adapter, model, config);
  LayerState state;
  state.slotMass = at::zeros({model.kvHeads, config.slots});
  state.slotSum = at::zeros({model.kvHeads, config.slots, model.headDim});
  const auto eviction = evict(stream, config, config.window, {}, state);
  const auto logits = at::linear(teacher.hidden, adapter.queryMap).unflatten(1, {model.heads, config.slots});
  const auto groupHeads = model.heads / model.kvHeads;
  std::vector<at::Tensor> near, slot, slotWeight, target;
  for (const auto& memory : eviction.blocks) {
    if (!memory.slots.mass.defined()) continue;
    auto block = blockQuery(teacher, memory, config);
    block.slotLogits = logits.narrow(0, memory.firstQuery, memory.queries);
    const auto output = attendBlock(block, config, config.window, rope);
    const auto sum = memory.slots.sum.repeat_interleave(groupHeads, 0), mass = memory.slots.mass.repeat_interleave(groupHeads, 0);
    slot.push_back(at::einsum("nhl,hld->nhd", {output.weights.slot, sum}));
    near.push_back(output.values - slot.back());
    slotWeight.push_back((output.weights.slot * mass).sum(-1));
    target.push_back(teacher.attended.narrow(0, memory.firstQuery, memory.queries));
  }
  if (near.empty()) return {};
  const auto weight = at::cat(slotWeight);
  return {at::cat(near), at::cat(slot), 1 - weight, weight, at::cat(target)};
}

SplitReadout joined(const std::vector<SplitReadout>& parts) {
  const auto cat = [&](at::Tensor SplitReadout::*field) {
    std::vector<at::Tensor> tensors;
    for (const auto& part : parts)
      if (part.near.defined()) tensors.push_back(part.*field);
    return at::cat(tensors);
  };
  return {cat(&SplitReadout::near), cat(&SplitReadout::slot), cat(&SplitReadout::nearWeight),
          cat(&SplitReadout::slotWeight), cat(&SplitReadout::target)};
}

at::Tensor fitBias(const SplitReadout& readout, const at::Tensor& outputProjection, double lowest, double highest) {
  const auto heads = readout.near.size(1), channels = readout.near.size(2);
  const auto block = [&](std::int64_t head) { return outputProjection.narrow(1, head * channels, channels); };
  auto bias = at::zeros({heads});
  std::vector<at::Tensor> projected;
  for (std::int64_t h = 0; h < heads; ++h) projected.push_back(at::linear(headError(readout, h)(0), block(h)));
  auto total = at::stack(projected).sum(0);
  for (int sweep = 0; sweep < kSweeps; ++sweep)
    for (std::int64_t h = 0; h < heads; ++h) {
      const auto error = headError(readout, h);
      const auto others = total - projected[h];
      const auto best = bestBias(error, block(h).t().mm(block(h)), others.mm(block(h)), lowest, highest);
      bias[h] = best;
      projected[h] = at::linear(error(best), block(h));
      total = others + projected[h];
    }
  return bias;
}

}  // namespace models
