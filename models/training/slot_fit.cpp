// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/slot_fit.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

#include "models/reading/eviction.h"
#include "models/kernels/elementwise.h"

namespace models {
namespace {

constexpr double kLowest = -8, kHighest = 6, kStep = 0.5;
constexpr int kSweeps = 2;

Stream streamOf(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                const LatteConfig& config) {
  const auto tokens = teacher.hidden.size(0);
  const auto logits = at::linear(teacher.hidden, adapter.keyMap).unflatten(1, {model.kvHeads, config.slots});
  const auto share = biasedSoftmax(logits, adapter.keyBias.view({model.kvHeads, config.slots}));
  share.narrow(0, 0, std::min(config.sinks, tokens)).zero_();
  return {0, 0, tokens, teacher.key, teacher.value, share, std::vector<std::int64_t>(tokens, 0)};
}

at::Tensor headError(const SplitReadout& r, std::int64_t head, double bias) {
  const double factor = std::exp(bias);
  const auto weight = (r.nearWeight.select(1, head) + factor * r.slotWeight.select(1, head)).unsqueeze(1);
  return (r.near.select(1, head) + factor * r.slot.select(1, head)) / weight - r.target.select(1, head);
}

}  // namespace

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
    const auto keys = memory.firstQuery + memory.queries - memory.nearFrom;
    const BlockQuery block{memory.firstQuery, teacher.query.narrow(0, memory.firstQuery, memory.queries),
                           teacher.key.narrow(0, memory.nearFrom, keys), teacher.value.narrow(0, memory.nearFrom, keys),
                           memory.nearFrom, teacher.key.narrow(0, 0, config.sinks),
                           teacher.value.narrow(0, 0, config.sinks), memory.slots,
                           logits.narrow(0, memory.firstQuery, memory.queries), {}};
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

BiasFit fitBias(const SplitReadout& readout, const at::Tensor& outputProjection) {
  const auto heads = readout.near.size(1), channels = readout.near.size(2);
  const auto block = [&](std::int64_t head) { return outputProjection.narrow(1, head * channels, channels); };
  std::vector<double> bias(heads, 0.0);
  std::vector<at::Tensor> projected;
  for (std::int64_t h = 0; h < heads; ++h) projected.push_back(at::linear(headError(readout, h, 0), block(h)));
  auto total = at::stack(projected).sum(0);
  BiasFit fit{at::zeros({heads}), at::zeros({heads})};
  for (int sweep = 0; sweep < kSweeps; ++sweep) {
    for (std::int64_t h = 0; h < heads; ++h) {
      const auto others = total - projected[h];
      const auto gram = block(h).t().mm(block(h)), cross = others.mm(block(h));
      double best = std::numeric_limits<double>::infinity();
      for (double candidate = kLowest; candidate <= kHighest; candidate += kStep) {
        const auto error = headError(readout, h, candidate);
        const auto cost = (error * (error.mm(gram) + 2 * cross)).sum().item<double>();
        if (cost < best) {
          best = cost;
          bias[h] = candidate;
        }
      }
      projected[h] = at::linear(headError(readout, h, bias[h]), block(h));
      total = others + projected[h];
    }
  }
  for (std::int64_t h = 0; h < heads; ++h) {
    fit.bias[h] = bias[h];
    fit.error[h] = projected[h].square().sum();
  }
  return fit;
}

}  // namespace models
