// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/layer_transfer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <memory>

#include "models/conversion/causal_forward.h"

namespace models {
namespace {

constexpr std::uint64_t kHeldOutSeed = 77;

/// In fp32, whatever the weights' dtype.
std::vector<TeacherLayer> teacherLayers(const std::vector<std::int32_t>& ids, const Weights& weights,
                                        const ModelConfig& config, const Rope& rope) {
  const at::NoGradGuard noGrad;
  const std::vector<std::int64_t> tokens(ids.begin(), ids.end());
  auto x = at::embedding(weights.embedding, at::tensor(tokens, at::kLong));
  const auto wide = [](const at::Tensor& t) { return t.to(at::kFloat); };
  std::vector<TeacherLayer> layers;
  for (const auto& layer : weights.layers) {
    const auto seen = teacherAttention(x, layer, config, rope);
    x = teacherOutput(x, seen.attended, layer, config);
    layers.push_back({{wide(seen.hidden), wide(seen.query), wide(seen.key), wide(seen.value)}, wide(seen.attended)});
  }
  return layers;
}

}  // namespace

at::Tensor transferLoss(const TeacherLayer& teacher, const LayerAdapter& adapter, const at::Tensor& outputProjection,
                        const ModelConfig& model, const LatteConfig& config, const Rope& rope) {
  const auto near = nearReadout(teacher, config, rope);
  const auto first = config.window + config.block;
  const auto error = [&](const at::Tensor& seen) {
    const auto rest = (seen - teacher.attended).narrow(0, first, seen.size(0) - first).flatten(1);
    return at::linear(rest, outputProjection).square().sum();
  };
  return error(slotAttention(teacher, near, adapter, model, config)) / error(near.values);
}

TrainingTask layerTransferTask(const ModelFile& base, const TokenCorpus& corpus, const TokenCorpus& heldOut,
                               Adapter& adapter, const LayerTransfer& transfer) {
  TrainingTask task;
  for (std::size_t i = 0; i < adapter.layers.size(); ++i) {
    auto& layer = adapter.layers[i];
    const auto name = "layers." + std::to_string(i) + ".";
    const std::vector<NamedTensor> maps{{name + "key_map", &layer.keyMap, {}},
                                        {name + "query_map", &layer.queryMap, {}}},
        biases{{name + "key_bias", &layer.keyBias, {}}, {name + "query_bias", &layer.queryBias, {}}};
    for (auto& parameter : parametersOf(maps)) task.parameters.push_back(std::move(parameter));
    for (auto& parameter : parametersOf(biases, transfer.biasRate)) task.parameters.push_back(std::move(parameter));
  }
  const auto rope = std::make_shared<Rope>(base.config);
  // One layer after the other: each has its own loss, so that only one layer's activations are held.
  const auto teacher = std::make_shared<Weights>(matricesIn(base.weights, transfer.dtype));
  const auto meanLoss = [&base, &adapter, rope, teacher](const std::vector<std::int32_t>& ids, double share) {
    double sum = 0;
    const auto layers = teacherLayers(ids, *teacher, base.config, *rope);
    for (std::size_t i = 0; i < layers.size(); ++i) {
      const auto loss =
          transferLoss(layers[i], adapter.layers[i], base.weights.layers[i].output, base.config, adapter.config, *rope);
      if (share > 0) (loss * share).backward();
      sum += loss.item<double>();
    }
    return sum / static_cast<double>(layers.size());
  };
  task.gradients = [&corpus, transfer, meanLoss](std::int64_t step, const StepPart& part) {
    requirePieces(transfer.sequences, part);
    double sum = 0;
    std::int64_t sequences = 0;
    for (std::int64_t i = 0; i < transfer.sequences; ++i) {
      if (!part.has(i)) continue;
      sum += meanLoss(
          drawSequence(corpus, 0, transfer.sequenceTokens, transfer.seed * 1000003 + step * transfer.sequences + i),
          1.0 / static_cast<double>(transfer.sequences));
      ++sequences;
    }
    return TrainingStep{sequences * transfer.sequenceTokens,
                        {{"residual", sum / static_cast<double>(transfer.sequences)}}};
  };
  task.validate = [&heldOut, transfer, meanLoss] {
    const at::NoGradGuard noGrad;
    constexpr int kSequences = 4;
    double sum = 0;
    for (int i = 0; i < kSequences; ++i)
      sum += meanLoss(drawSequence(heldOut, 0, transfer.sequenceTokens, kHeldOutSeed + i), 0);
    return std::vector<Measured>{{"residual", sum / kSequences}};
  };
  return task;
}

}  // namespace models
