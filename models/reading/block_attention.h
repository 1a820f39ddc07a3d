// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/reading/reading_state.h"
#include "models/reading/rope.h"

namespace models {

/// One layer's slots as the queries of one block see them.
struct SlotView {
  at::Tensor mass;  ///< α (kvHeads, slots), fp32; undefined before anything was evicted
  at::Tensor sum;   ///< S (kvHeads, slots, headDim), fp32
};

/// The queries of (part of) one block and everything they attend to, in one layer.
struct BlockQuery {
  std::int64_t position = 0;   ///< of the first query; all queries lie in one block
  at::Tensor query;            ///< (n, heads, headDim), un-rotated
  at::Tensor nearKey, nearValue;  ///< (m, kvHeads, headDim), un-rotated, positions nearFrom … nearFrom + m − 1
  std::int64_t nearFrom = 0;
  at::Tensor sinkKey, sinkValue;  ///< (sinks, kvHeads, headDim)
  SlotView slots;
  at::Tensor slotLogits;  ///< (n, heads, slots): log gate + queryMap·h + queryBias, −∞ for a closed gate; may be undefined
  /// Exact caches by key-value group, and which heads of the group read them: (group heads) each.
  struct Cache {
    std::int64_t kvHead = 0;
    const CacheState* state = nullptr;
    std::vector<bool> reads;
  };
  std::vector<Cache> caches;
};

/// How the weight of each query was spread. Rows over sink, near, slotShare and cache sum to 1.
struct BlockWeights {
  at::Tensor sink;  ///< (n, heads, sinks)
  at::Tensor near;  ///< (n, heads, m), zero for sinks and for what comes after the query
  at::Tensor slot;  ///< (n, heads, slots): w_l / denominator: slotShare / α_l. Times z_p[l] it is passage p's part
  at::Tensor slotShare;  ///< (n, heads, slots): p(l|t), slot l's share of the row
  at::Tensor cache; ///< (n, heads, cacheKeys), zero for heads without a cache; undefined when the layer has none
};

struct BlockOutput {
  at::Tensor values;     ///< (n, heads, headDim), in the query's dtype
  BlockWeights weights;  ///< fp32
};

/// The rotations of cached keys as a block's queries see them: at their position, but never farther than maxDistance
/// before the block that `position` lies in.
Rope::Table cacheTable(const CacheState& cache, std::int64_t position, const LatteConfig& config, const Rope& rope);

/// out = [Σ_near e^{q·k/√d} v + Σ_l w_l S_l] / [Σ_near e^{q·k/√d} + Σ_l w_l α_l], near being sinks, near span and, for the
/// heads that have one, the exact cache, whose keys are subtracted from S and α. Latte-Macchiato (arXiv 2402.17512) with
/// p(l|t) ∝ w_l α_l and p(s|l) = b_l(s)/α_l: the window is one more latent. The plain form on any device and dtype, the
/// reference of the fused kernel; softmax in fp32.
BlockOutput attendBlock(const BlockQuery& block, const LatteConfig& config, std::int64_t window, const Rope& rope);

}  // namespace models
