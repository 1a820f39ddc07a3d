// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reading_state.h"

#include <ATen/ATen.h>

namespace models {
namespace {

std::int64_t bytesOf(const at::Tensor& tensor) { return tensor.defined() ? tensor.nbytes() : 0; }

}  // namespace

std::int64_t ReadingState::bytes() const {
  std::int64_t sum = 0;
  for (const auto& layer : layers) {
    for (const auto& t : {layer.sinkKey, layer.sinkValue, layer.key, layer.value, layer.share, layer.slotMass,
                          layer.slotSum, layer.slotMax})
      sum += bytesOf(t);
    for (const auto& cache : layer.caches)
      for (const auto& t : {cache.key, cache.value, cache.share, cache.position, cache.passage}) sum += bytesOf(t);
  }
  for (const auto& [passage, mass] : partialMass) sum += bytesOf(mass);
  return sum;
}

}  // namespace models
