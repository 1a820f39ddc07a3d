// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/distillation.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <memory>

#include "models/conversion/causal_forward.h"
#include "models/conversion/divergence.h"
#include "models/conversion/slot_attention.h"
#include "models/kernels/elementwise.h"

namespace models {
namespace {

constexpr std::uint64_t kHeldOutSeed = 77;
constexpr int kHeldOutSequences = 4;
constexpr double kDropped = 20;  ///< nats by which a dropped near span counts less

at::Tensor idTensor(const std::vector<std::int32_t>& ids) {
  return at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong);
}

Weights readingWeights(const Weights& base, const Adapter& adapter, at::ScalarType dtype) {
  if (adapter.added.empty()) return matricesIn(base, dtype);
  auto weights = base;
  for (std::size_t i = 0; i < base.layers.size(); ++i) weights.layers[i] = merged(base.layers[i], adapter.added[i]);
  return matricesIn(weights, dtype);
}

/// What one layer's attention returns (tokens, heads, headDim), in fp32.
at::Tensor latteAttention(const AttentionInputs& inputs, const Adapter& adapter, std::size_t layer,
                          const ModelConfig& model, const Rope& rope, const at::Tensor& dropped) {
  auto near = nearReadout(inputs, adapter.config, rope);
  if (adapter.layers.empty()) return near.values;
  const auto first = adapter.config.window + adapter.config.block;
  if (dropped.defined() && inputs.hidden.size(0) > first) {
    const auto far = at::zeros({inputs.hidden.size(0), 1});
    far.narrow(0, first, far.size(0) - first).fill_(kDropped);
    near.logSum = near.logSum - far * dropped[static_cast<std::int64_t>(layer)];
  }
  return slotAttention(inputs, near, adapter.layers[layer], model, adapter.config);
}

at::Tensor headOf(const ModelFile& base, at::ScalarType dtype) {
  return (base.config.tiedHead ? base.weights.embedding : base.weights.head).to(dtype);
}

/// Everything that does not change from step to step.
struct Teaching {
  const ModelFile& base;
  Adapter& adapter;
  Distillation settings;
  Rope rope;
  Weights full;
  at::Tensor head;

  Divergence seen(const std::vector<std::int32_t>& ids, std::uint64_t seed, const at::Tensor& dropped) const {
    const auto& config = adapter.config;
    const auto first = config.window + config.block, count = static_cast<std::int64_t>(ids.size()) - first;
    const auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
    const auto rows = at::randperm(count, random).narrow(0, 0, std::min(settings.rows, count)) + first;
    const auto wanted = [&] {
      const at::NoGradGuard noGrad;
      return causalForward({idTensor(ids), {static_cast<std::int64_t>(ids.size())}}, full, base.config, rope)
          .index_select(0, rows);
    }();
    const auto found = latteForward(ids, base.weights, adapter, base.config, rope, settings.dtype, dropped);
    return divergence(wanted, found.index_select(0, rows), head);
  }

  /// (layers, heads): 1 for the heads that do without their near span at this step; undefined when none does.
  at::Tensor droppedAt(std::int64_t step, std::uint64_t seed) const {
    const double share =
        settings.windowDropout * (1 - static_cast<double>(step) / std::max(1.0, settings.dropoutSteps));
    if (share <= 0 || adapter.layers.empty()) return {};
    const auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
    return at::rand({base.config.layers, base.config.heads}, random).lt(share).to(at::kFloat);
  }
};

std::vector<Parameter> parametersIn(Adapter& adapter, const ModelConfig& config, double slotRate) {
  auto parameters = parametersOf(tensorsOf(adapter.added, config, adapter.rank));
  for (std::size_t i = 0; i < adapter.layers.size(); ++i) {
    auto& layer = adapter.layers[i];
    const auto name = "layers." + std::to_string(i) + ".";
    const std::vector<NamedTensor> slots{{name + "key_map", &layer.keyMap, {}},
                                         {name + "key_bias", &layer.keyBias, {}},
                                         {name + "query_map", &layer.queryMap, {}},
                                         {name + "query_bias", &layer.queryBias, {}}};
    for (auto& parameter : parametersOf(slots, slotRate)) parameters.push_back(std::move(parameter));
  }
  return parameters;
}

}  // namespace

at::Tensor latteForward(const std::vector<std::int32_t>& ids, const Weights& base, const Adapter& adapter,
                        const ModelConfig& config, const Rope& rope, at::ScalarType dtype, const at::Tensor& dropped) {
  const auto weights = readingWeights(base, adapter, dtype);
  const auto wide = [](const at::Tensor& t) { return t.to(at::kFloat); };
  auto x = at::embedding(weights.embedding, idTensor(ids));
  for (std::size_t i = 0; i < weights.layers.size(); ++i) {
    const auto narrow = attentionInputs(x, weights.layers[i], config);
    const AttentionInputs inputs{wide(narrow.hidden), wide(narrow.query), wide(narrow.key), wide(narrow.value)};
    const auto attended = latteAttention(inputs, adapter, i, config, rope, dropped);
    x = teacherOutput(x, attended.to(dtype), weights.layers[i], config);
  }
  return rmsNorm(x, weights.finalNorm, config.rmsEpsilon);
}

TrainingTask distillationTask(const ModelFile& base, const TokenCorpus& corpus, const TokenCorpus& heldOut,
                              Adapter& adapter, const Distillation& distillation) {
  TrainingTask task;
  task.parameters = parametersIn(adapter, base.config, distillation.slotRate);
  const auto teaching = std::make_shared<const Teaching>(Teaching{base, adapter, distillation, Rope(base.config),
                                                                  matricesIn(base.weights, distillation.dtype),
                                                                  headOf(base, distillation.dtype)});
  task.gradients = [&corpus, teaching](std::int64_t step, const StepPart& part) {
    const auto& settings = teaching->settings;
    requirePieces(settings.sequences, part);
    const auto share = 1.0 / static_cast<double>(settings.sequences);
    double divergence = 0, agreement = 0;
    std::int64_t tokens = 0;
    for (std::int64_t i = 0; i < settings.sequences; ++i) {
      if (!part.has(i)) continue;
      tokens += settings.sequenceTokens;
      const auto seed = settings.seed * 1000003 + static_cast<std::uint64_t>(step * settings.sequences + i);
      const auto seen =
          teaching->seen(drawSequence(corpus, 0, settings.sequenceTokens, seed), seed, teaching->droppedAt(step, seed));
      (seen.mean * share).backward();
      divergence += share * seen.mean.item<double>();
      agreement += share * seen.agreement;
    }
    return TrainingStep{tokens, {{"divergence", divergence}, {"agreement", agreement}}};
  };
  task.validate = [&heldOut, teaching] {
    const at::NoGradGuard noGrad;
    double divergence = 0, agreement = 0;
    for (int i = 0; i < kHeldOutSequences; ++i) {
      const auto seen = teaching->seen(drawSequence(heldOut, 0, teaching->settings.sequenceTokens, kHeldOutSeed + i),
                                       kHeldOutSeed, {});
      divergence += seen.mean.item<double>() / kHeldOutSequences;
      agreement += seen.agreement / kHeldOutSequences;
    }
    return std::vector<Measured>{{"divergence", divergence}, {"agreement", agreement}};
  };
  return task;
}

}  // namespace models
