// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/layer_transfer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <cmath>
#include <limits>
#include <memory>

#include "models/training/causal_forward.h"

namespace models {
namespace {

constexpr double kMinusInfinity = -std::numeric_limits<double>::infinity();
constexpr double kTinyMass = 1e-20;
constexpr std::uint64_t kHeldOutSeed = 77;

/// (blocks, kvHeads, headDim, window + block): each block's near span, of which what lies before the stream is zero.
at::Tensor nearSpans(const at::Tensor& x, const LatteConfig& config) {
  const auto padded = at::cat({at::zeros({config.window, x.size(1), x.size(2)}, x.options()), x});
  return padded.unfold(0, config.window + config.block, config.block);
}

/// (blocks, 1, 1, block, window + block): −∞ where a query of the block does not see a key of its near span.
at::Tensor nearMask(std::int64_t blocks, const LatteConfig& config) {
  const auto longs = at::TensorOptions(at::kLong);
  const auto start = at::arange(blocks, longs).view({-1, 1, 1}) * config.block;
  const auto t = start + at::arange(config.block, longs).view({1, -1, 1});
  const auto s = start - config.window + at::arange(config.window + config.block, longs).view({1, 1, -1});
  const auto hidden = (s > t).logical_or(s < config.sinks);
  return at::zeros(hidden.sizes()).masked_fill(hidden, kMinusInfinity).unsqueeze(1).unsqueeze(1);
}

/// Query heads by their group: (blocks, kvHeads, heads of one, block, headDim).
at::Tensor byBlock(const at::Tensor& query, std::int64_t groups, const LatteConfig& config) {
  return query.unflatten(1, {groups, -1}).unflatten(0, {-1, config.block}).permute({0, 2, 3, 1, 4});
}

/// The other way round: (tokens, heads, n).
at::Tensor byToken(const at::Tensor& x) { return x.permute({0, 3, 1, 2, 4}).flatten(0, 1).flatten(1, 2); }

at::Tensor sinkScores(const TeacherLayer& teacher, const LatteConfig& config, const Rope& rope) {
  const auto tokens = teacher.query.size(0), groups = teacher.key.size(1);
  const auto query = rotate(teacher.query, rope.range(0, tokens, at::kCPU, config.window + config.sinks));
  const auto key = rotate(teacher.key.narrow(0, 0, config.sinks), rope.range(0, config.sinks, at::kCPU));
  const auto scores =
      at::einsum("tghd,sgd->tghs", {query.unflatten(1, {groups, -1}), key}).flatten(1, 2) / std::sqrt(query.size(2));
  const auto t = at::arange(tokens).view({-1, 1, 1}), s = at::arange(config.sinks).view({1, 1, -1});
  return scores.masked_fill(s > t, kMinusInfinity);
}

/// α and S as the queries of each block find them.
struct BlockSlots {
  at::Tensor mass, sum;  ///< (blocks, kvHeads, slots) and (blocks, kvHeads, slots, headDim)
};

BlockSlots blockSlots(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                      const LatteConfig& config) {
  const auto logits =
      at::linear(teacher.hidden, adapter.keyMap, adapter.keyBias).unflatten(1, {model.kvHeads, config.slots});
  const auto kept = at::ones({teacher.hidden.size(0), 1, 1});
  kept.narrow(0, 0, config.sinks).zero_();
  const auto share = (at::softmax(logits, -1) * kept).unflatten(0, {-1, config.block});
  const auto value = teacher.value.unflatten(0, {-1, config.block});
  const auto mass = share.sum(1).cumsum(0), sum = at::einsum("nbgl,nbgd->ngld", {share, value}).cumsum(0);
  const auto late = config.window / config.block + 1;  // block b finds what the blocks up to b − late hold
  const auto delayed = [&](const at::Tensor& x) {
    auto sizes = x.sizes().vec();
    sizes[0] = std::min(late, x.size(0));
    return at::cat({at::zeros(sizes), x.narrow(0, 0, x.size(0) - sizes[0])});
  };
  return {delayed(mass), delayed(sum)};
}

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
    layers.push_back({wide(seen.hidden), wide(seen.query), wide(seen.key), wide(seen.value), wide(seen.attended)});
  }
  return layers;
}

}  // namespace

NearReadout nearReadout(const TeacherLayer& teacher, const LatteConfig& config, const Rope& rope) {
  const auto tokens = teacher.query.size(0), groups = teacher.key.size(1), sinks = config.sinks;
  const auto table = rope.range(0, tokens, at::kCPU);
  const auto query = byBlock(rotate(teacher.query, table), groups, config);
  const auto keys = nearSpans(rotate(teacher.key, table), config).unsqueeze(2);
  const auto near = at::matmul(query, keys) / std::sqrt(teacher.query.size(2)) + nearMask(query.size(0), config);
  const auto sink = byBlock(sinkScores(teacher, config, rope), groups, config);
  const auto all = at::cat({sink, near}, -1);
  const auto weights = at::softmax(all, -1);
  const auto sinkValue =
      teacher.value.narrow(0, 0, sinks).transpose(0, 1).unsqueeze(1);  // (kvHeads, 1, sinks, headDim)
  const auto values = at::matmul(weights.narrow(-1, sinks, near.size(-1)),
                                 nearSpans(teacher.value, config).unsqueeze(2).transpose(-1, -2)) +
                      at::matmul(weights.narrow(-1, 0, sinks), sinkValue);
  return {byToken(values), byToken(all.logsumexp(-1, true)).squeeze(-1)};
}

at::Tensor slotAttention(const TeacherLayer& teacher, const NearReadout& near, const LayerAdapter& adapter,
                         const ModelConfig& model, const LatteConfig& config) {
  const auto slots = blockSlots(teacher, adapter, model, config);
  const auto asked =
      at::linear(teacher.hidden, adapter.queryMap, adapter.queryBias).unflatten(1, {model.heads, config.slots}) +
      adapter.gate.log().unsqueeze(-1);
  const auto mass = slots.mass.unsqueeze(2).unsqueeze(3);
  const auto logits = byBlock(asked, model.kvHeads, config) + mass.clamp_min(kTinyMass).log();
  const auto nearSum = byBlock(near.logSum.unsqueeze(-1), model.kvHeads, config);
  const auto weights = at::softmax(at::cat({nearSum, logits}, -1), -1);
  const auto perSlot = weights.narrow(-1, 1, config.slots) / mass.clamp_min(kTinyMass);
  return byToken(at::matmul(perSlot, slots.sum.unsqueeze(2))) + byToken(weights.narrow(-1, 0, 1)) * near.values;
}

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
  task.gradients = [&corpus, transfer, meanLoss](std::int64_t step) {
    double sum = 0;
    for (std::int64_t i = 0; i < transfer.sequences; ++i)
      sum += meanLoss(
          drawSequence(corpus, 0, transfer.sequenceTokens, transfer.seed * 1000003 + step * transfer.sequences + i),
          1.0 / static_cast<double>(transfer.sequences));
    return TrainingStep{transfer.sequences * transfer.sequenceTokens,
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
