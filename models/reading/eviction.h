// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "models/reading/block_attention.h"
#include "models/reading/reading_state.h"

namespace models {

/// The kept tokens of one layer followed by the tokens being absorbed: (kept + new, kvHeads, ·).
struct Stream {
  std::int64_t from = 0;             ///< position of the first kept token, a multiple of the block
  std::int64_t newFrom = 0;          ///< position of the first new token
  std::int64_t end = 0;              ///< position after the last new token
  at::Tensor key, value, share;      ///< share is undefined when the layer has no slots
  std::vector<std::int64_t> passages;  ///< of each token, −1 outside every passage
};

/// One block of new tokens and what is left of everything older than its near span.
struct BlockMemory {
  std::int64_t firstQuery = 0, queries = 0;  ///< positions
  std::int64_t nearFrom = 0;                 ///< position of the first key of the near span
  SlotView slots;                            ///< undefined before the first eviction
  std::vector<CacheState> caches;            ///< in the order of LayerState::caches
};

/// Position from which tokens are still in the near span once `end` tokens are absorbed, a multiple of the block.
std::int64_t keptFrom(std::int64_t end, std::int64_t window, std::int64_t block);

/// Moves through the new tokens block by block. Before a block's first query the tokens that leave its near span enter
/// the slots (α += Σ b, S += Σ b v, z_passage += Σ b) and the exact caches. `state`'s
/// slots and caches are advanced; its kept tokens are not touched. The result does not depend on how the tokens are cut
/// into calls. `cacheGroups` are the key-value groups of state.caches.
struct Eviction {
  std::vector<BlockMemory> blocks;
  std::map<std::int64_t, at::Tensor> mass;  ///< z of what was evicted in this call: passage → (kvHeads, slots), fp32
};
Eviction evict(const Stream& stream, const LatteConfig& config, std::int64_t window,
               const std::vector<std::int64_t>& cacheGroups, LayerState& state);

/// Adds the sum of each passage's rows of share (n, kvHeads, slots) to `mass`; passages (n).
void addMasses(const at::Tensor& share, std::span<const std::int64_t> passages,
               std::map<std::int64_t, at::Tensor>& mass);

/// The cache after a block of evicted tokens, in order of position: of the cached and the new keys the newest ⌊capacity/2⌋,
/// and of the others those with the largest ‖v − Σ_l b_l S_l/α_l‖ (LoLA, arXiv 2505.23666), ties to the older. Candidates:
/// key, value (n, headDim), share (n, slots), positions ascending.
CacheState refill(const CacheState& cache, const CacheState& evicted, const at::Tensor& slotMass,
                  const at::Tensor& slotSum, std::int64_t capacity);

}  // namespace models
