// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/latent_fit.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

#include "models/reading/latents.h"

namespace models {
namespace {

constexpr double kMeanMass = 1.0 / 256;
/// The split is made at a queryBias in the middle of the grid, where neither side vanishes.
constexpr double kMiddle = -12, kReach = 12;

at::Tensor keyBiasOf(const std::vector<TeacherLayer>& sequences, const at::Tensor& keyMap) {
  std::vector<at::Tensor> logits;
  for (const auto& sequence : sequences) logits.push_back(at::linear(sequence.hidden, keyMap));
  const auto all = at::cat(logits);
  return std::log(kMeanMass * static_cast<double>(all.size(0))) - all.logsumexp(0);
}

/// What the window returns alone (tokens, heads, headDim).
at::Tensor windowOutput(const TeacherLayer& teacher, const LatteConfig& config, const Rope& rope) {
  const auto tokens = teacher.hidden.size(0);
  const Stream stream{0, 0, tokens, teacher.key, teacher.value, {}, std::vector<std::int64_t>(tokens, 0)};
  LayerState none;
  std::vector<at::Tensor> rows;
  for (const auto& memory : evict(stream, config, config.window, {}, none).blocks)
    rows.push_back(attendBlock(blockQuery(teacher, memory, config), config, config.window, rope).values);
  return at::cat(rows);
}

LayerState emptyLatents(const ModelConfig& model, std::int64_t latents) {
  LayerState state;
  state.slotMass = at::zeros({model.kvHeads, latents});
  state.slotSum = at::zeros({model.kvHeads, latents, model.headDim});
  state.slotMax = at::full_like(state.slotMass, -std::numeric_limits<double>::infinity());
  return state;
}

/// Of all queries but the sinks: latents cover the window too, so they take part in every row.
SplitReadout splitLatents(const TeacherLayer& teacher, const LayerAdapter& maps, const ModelConfig& model,
                          const LatteConfig& config, const Rope& rope) {
  const auto logits = at::linear(teacher.hidden, maps.queryMap).unflatten(1, {model.heads, config.slots}) + kMiddle;
  const auto keys = at::linear(teacher.hidden, maps.keyMap).unflatten(1, {model.kvHeads, config.slots});
  auto state = emptyLatents(model, config.slots);
  const auto latents = readLatents({logits, keys, teacher.value}, config.sinks, state);
  const auto odds = logits.logsumexp(-1);
  const auto window = (-odds).sigmoid();
  const auto rest = [&](const at::Tensor& x) { return x.narrow(0, config.sinks, x.size(0) - config.sinks); };
  return {rest(windowOutput(teacher, config, rope) * window.unsqueeze(-1)), rest(latents.values), rest(window),
          rest(odds.sigmoid()), rest(teacher.attended)};
}

}  // namespace

LatentFit fitLatents(const std::vector<TeacherLayer>& sequences, const LayerAdapter& maps,
                     const at::Tensor& outputProjection, const ModelConfig& model, const LatteConfig& config,
                     const Rope& rope) {
  std::vector<SplitReadout> readouts;
  for (const auto& sequence : sequences) readouts.push_back(splitLatents(sequence, maps, model, config, rope));
  return {keyBiasOf(sequences, maps.keyMap), fitBias(joined(readouts), outputProjection, -kReach, kReach) + kMiddle};
}

}  // namespace models
