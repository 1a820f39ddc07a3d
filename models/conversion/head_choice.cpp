// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/head_choice.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

#include "models/conversion/causal_forward.h"
#include "models/conversion/divergence.h"
#include "models/conversion/slot_attention.h"
#include "models/conversion/stopped.h"
#include "models/conversion/teacher.h"
#include "models/kernels/elementwise.h"

namespace models {
namespace {

/// The reading model with full attention mixed in: normalised last hidden states (tokens, width).
at::Tensor mixedForward(const at::Tensor& ids, const Weights& weights, const Adapter& adapter, const ModelConfig& model,
                        const Rope& rope, const at::Tensor& mixed) {
  const auto tokens = ids.size(0);
  const auto table = positionTable(rope, {tokens}, at::kCPU);
  const auto wide = [](const at::Tensor& t) { return t.to(at::kFloat); };
  auto x = at::embedding(weights.embedding, ids);
  for (std::size_t i = 0; i < weights.layers.size(); ++i) {
    const auto now = attentionInputs(x, weights.layers[i], model);
    const AttentionInputs inputs{wide(now.hidden), wide(now.query), wide(now.key), wide(now.value)};
    const auto near = nearReadout(inputs, adapter.config, rope);
    const auto latte = slotAttention(inputs, near, adapter.layers[i], model, adapter.config);
    const auto full = wide(causalAttention(now.query, now.key, now.value, table, {tokens}));
    const auto part = mixed[static_cast<std::int64_t>(i)].view({1, -1, 1});
    x = teacherOutput(x, (latte + part * (full - latte)).to(x.scalar_type()), weights.layers[i], model);
  }
  return rmsNorm(x, weights.finalNorm, model.rmsEpsilon);
}

}  // namespace

at::Tensor exactGains(const ModelFile& base, const Adapter& adapter,
                      const std::vector<std::vector<std::int32_t>>& sequences, const HeadChoiceOptions& options) {
  const auto& model = base.config;
  const Rope rope(model);
  const auto weights = matricesIn(base.weights, at::kBFloat16);
  const auto head = (model.tiedHead ? base.weights.embedding : base.weights.head).to(at::kBFloat16);
  auto mixed = at::zeros({model.layers, model.heads}).requires_grad_(true);
  const auto first = adapter.config.window + adapter.config.block;
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    throwIfStopped(options.stop);
    const auto tokens = static_cast<std::int64_t>(sequences[i].size()) / adapter.config.block * adapter.config.block;
    const std::vector<std::int64_t> part(sequences[i].begin(), sequences[i].begin() + tokens);
    const auto ids = at::tensor(part, at::kLong);
    const auto rows = at::arange(first, tokens, std::max<std::int64_t>(1, (tokens - first) / options.rows), at::kLong);
    const auto full = [&] {
      const at::NoGradGuard noGrad;
      return causalForward({ids, {tokens}}, weights, model, rope).index_select(0, rows);
    }();
    const auto latte = mixedForward(ids, weights, adapter, model, rope, mixed).index_select(0, rows);
    divergence(full, latte, head).mean.backward();
    if (options.progress) options.progress(static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(sequences.size()));
  }
  const auto& gradient = mixed.grad();
  return gradient.defined() ? (-gradient).detach() : at::zeros_like(mixed).detach();
}

std::vector<HeadRef> headsOfLargest(const at::Tensor& gains, std::int64_t count) {
  const auto heads = gains.size(1);
  const auto [values, order] = at::sort(gains.flatten(), /*stable=*/true, /*dim=*/0, /*descending=*/true);
  std::vector<HeadRef> chosen;
  for (std::int64_t i = 0; i < std::min(count, order.size(0)) && values[i].item<float>() > 0; ++i) {
    const auto index = order[i].item<std::int64_t>();
    chosen.push_back({static_cast<std::int32_t>(index / heads), static_cast<std::int32_t>(index % heads)});
  }
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

}  // namespace models
