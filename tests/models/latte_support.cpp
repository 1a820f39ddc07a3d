// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/latte_support.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <limits>

#include "models/textbook/latte_forms.h"

using models::LatteInputs;
using models::LatteState;

std::ostream& operator<<(std::ostream& out, const Arena& arena) { return out << arena.name; }
std::ostream& operator<<(std::ostream& out, const Form& form) { return out << form.name; }

std::vector<Arena> arenas() {
  std::vector<Arena> all{{"DoubleCpu", at::kDouble, 1e-10}, {"FloatCpu", at::kFloat, 2e-5}};
  if (at::hasCUDA()) {
    all.push_back({"DoubleCuda", at::TensorOptions(at::kDouble).device(at::kCUDA), 1e-10});
    all.push_back({"FloatCuda", at::TensorOptions(at::kFloat).device(at::kCUDA), 2e-5});
  }
  return all;
}

std::vector<Form> forms() {
  std::vector<Form> all{
      {"Quadratic", [](const LatteInputs& in) { return models::causalLatteWeights(in.p, in.k).matmul(in.v); }},
      {"Recurrent",
       [](const LatteInputs& in) {
         auto state = LatteState::emptyFor(in.k, in.v);
         return models::recurrentLatte(in, state);
       }},
      {"RunningMean",
       [](const LatteInputs& in) {
         auto means = models::toMeans(LatteState::emptyFor(in.k, in.v));
         return models::runningMeanLatte(in, means);
       }},
      {"Scan", [](const LatteInputs& in) { return models::scanLatte(in); }}};
  for (const int64_t chunkTokens : {int64_t{1}, int64_t{5}, int64_t{16}, kTokens, kTokens + 3})
    all.push_back({"ChunksOf" + std::to_string(chunkTokens),
                   [chunkTokens](const LatteInputs& in) {
                     auto state = LatteState::emptyFor(in.k, in.v);
                     return models::causalLatte(in, state, chunkTokens);
                   },
                   chunkTokens});
  return all;
}

at::Tensor normal(at::IntArrayRef shape, uint64_t seed, const at::TensorOptions& options) {
  return at::randn(shape, at::detail::createCPUGenerator(seed), at::kDouble)
      .to(options.device(), options.dtype().toScalarType());
}

Logits smallLayer(const at::TensorOptions& options) {
  return {2 * normal({kBatch, kHeads, kTokens, kLatents}, 1, options),
          2 * normal({kBatch, kHeads, kTokens, kLatents}, 2, options),
          normal({kBatch, kHeads, kTokens, kChannels}, 3, options)};
}

at::Tensor truth(const LatteInputs& in) {
  const auto exact = [](const at::Tensor& x) { return x.to(at::kCPU, at::kDouble); };
  return models::causalLatteWeights(exact(in.p), exact(in.k)).matmul(exact(in.v));
}

double distance(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes()) return std::numeric_limits<double>::infinity();
  const auto difference = (a.detach().to(at::kCPU, at::kDouble) - b.detach().to(at::kCPU, at::kDouble)).abs();
  return difference.nan_to_num(std::numeric_limits<double>::infinity()).max().item<double>();
}

size_t heldBytes(const std::vector<at::Tensor>& tensors) {
  size_t bytes = 0;
  for (const auto& tensor : tensors) bytes += tensor.storage().nbytes();
  return bytes;
}
