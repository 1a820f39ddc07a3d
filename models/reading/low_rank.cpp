// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/low_rank.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace models {
namespace {

struct Matrix {
  const char* name;
  LowRank LayerLowRank::*added;
  at::Tensor LayerWeights::*weight;
  std::int64_t out, in;
};

std::vector<Matrix> matricesOf(const ModelConfig& c) {
  const auto queries = c.heads * c.headDim, keys = c.kvHeads * c.headDim;
  return {{"query", &LayerLowRank::query, &LayerWeights::query, queries, c.width},
          {"key", &LayerLowRank::key, &LayerWeights::key, keys, c.width},
          {"value", &LayerLowRank::value, &LayerWeights::value, keys, c.width},
          {"output", &LayerLowRank::output, &LayerWeights::output, c.width, queries},
          {"gate", &LayerLowRank::gate, &LayerWeights::gate, c.feedForward, c.width},
          {"up", &LayerLowRank::up, &LayerWeights::up, c.feedForward, c.width},
          {"down", &LayerLowRank::down, &LayerWeights::down, c.width, c.feedForward}};
}

}  // namespace

std::vector<LayerLowRank> initialLowRank(const ModelConfig& config, std::int64_t rank, std::uint64_t seed) {
  const auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
  std::vector<LayerLowRank> layers(config.layers);
  for (auto& layer : layers)
    for (const auto& matrix : matricesOf(config))
      layer.*
          matrix.added = {at::randn({rank, matrix.in}, random) / std::sqrt(matrix.in), at::zeros({matrix.out, rank})};
  return layers;
}

std::vector<NamedTensor> tensorsOf(std::vector<LayerLowRank>& layers, const ModelConfig& config, std::int64_t rank) {
  const auto matrices = matricesOf(config);
  std::vector<NamedTensor> tensors;
  for (std::size_t i = 0; i < layers.size(); ++i)
    for (const auto& matrix : matrices) {
      const auto name = "layers." + std::to_string(i) + "." + matrix.name;
      auto& added = layers[i].*matrix.added;
      tensors.push_back({name + ".lora_down", &added.down, {rank, matrix.in}});
      tensors.push_back({name + ".lora_up", &added.up, {matrix.out, rank}});
    }
  return tensors;
}

LayerWeights merged(const LayerWeights& weights, const LayerLowRank& added) {
  auto result = weights;
  for (const auto& matrix : matricesOf({})) {
    const auto& [down, up] = added.*matrix.added;
    if (down.defined()) result.*matrix.weight = at::addmm(weights.*matrix.weight, up, down);
  }
  return result;
}

}  // namespace models
