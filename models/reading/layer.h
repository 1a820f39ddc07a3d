// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <map>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/adapter.h"
#include "models/reading/block_attention.h"
#include "models/reading/eviction.h"
#include "models/reading/latents.h"
#include "models/reading/reading_state.h"
#include "models/reading/rope.h"

namespace models {

/// Where the tokens being absorbed stand: the same for every layer of one call.
struct Span {
  std::int64_t position = 0;  ///< of the first token
  std::int64_t tokens = 0;
  std::int64_t window = 0;             ///< of the state
  std::vector<std::int64_t> passages;  ///< of the kept and the new tokens
  SpanRotations rotations;
};

/// One block's weights beside what they were spread over.
struct BlockTrace {
  BlockMemory memory;
  BlockWeights weights;
  std::vector<std::int64_t> cacheGroups;        ///< key-value group of each cache
  std::vector<std::vector<bool>> cacheReaders;  ///< for each cache, which of its group's heads read it
};

/// What one layer did with a span, for those who watch.
struct LayerTrace {
  at::Tensor hidden;                        ///< after the attention norm (tokens, width)
  at::Tensor query;                         ///< (tokens, heads, headDim), un-rotated
  at::Tensor key;                           ///< (tokens, kvHeads, headDim), un-rotated
  std::map<std::int64_t, at::Tensor> mass;  ///< what the call adds to z: passage → (kvHeads, slots)
  std::vector<BlockTrace> blocks;           ///< only when asked for
  at::Tensor share;                         ///< (tokens, kvHeads, slots): b of the new tokens; undefined without slots
  LatentTrace latents;                      ///< the new tokens' in the Macchiato form
};

/// One pre-norm transformer layer of the Llama family whose attention reads window, sinks, slots and exact cache, or in
/// the Macchiato form window, sinks and latents. Immutable after construction; any number of threads may call forward
/// with states of their own.
class Layer {
 public:
  /// `adapter` may be null (window and sinks alone). `exactHeads` are head numbers within this layer; those whose gate
  /// is closed read no cache.
  Layer(const LayerWeights& weights, const LayerAdapter* adapter, std::vector<std::int32_t> exactHeads,
        const ModelConfig& model, const LatteConfig& config, const at::TensorOptions& options);

  /// Without `latents` a layer in the Macchiato form reads with window and sinks alone.
  LayerState initialState(bool latents) const;

  /// x (tokens, width) → (tokens, width), advancing `state`. With `watch` the trace holds the attention weights too,
  /// and the plain form of attention is used.
  at::Tensor forward(const at::Tensor& x, const Span& span, const Rope& rope, LayerState& state, bool watch,
                     LayerTrace& trace) const;

 private:
  struct Projections {
    at::Tensor hidden;             ///< after the attention norm (tokens, width)
    at::Tensor query, key, value;  ///< (tokens, heads or kvHeads, headDim)
    at::Tensor share, slotLogits;  ///< (tokens, heads or kvHeads, slots); slotLogits without queryBias
    LatentTokens latents;          ///< with latents alone
  };
  Projections project(const at::Tensor& x) const;
  bool canFuse(const at::Tensor& query) const;
  /// What the window returned, mixed with what the latents hold.
  at::Tensor mixLatents(const at::Tensor& local, const Projections& now, const Span& span, LayerState& state,
                        bool watch, LayerTrace& trace) const;
  at::Tensor attend(const Projections& now, const Span& span, const Rope& rope, LayerState& state, bool watch,
                    LayerTrace& trace) const;
  at::Tensor feedForward(const at::Tensor& x) const;

  ModelConfig model_;
  LatteConfig config_;
  bool hasSlots_ = false, hasLatents_ = false;
  std::vector<std::int64_t> cacheGroups_;        ///< groups with an exact head, ascending
  std::vector<std::vector<bool>> cacheReaders_;  ///< for each of them, which of its heads are exact
  at::Tensor attentionNorm_, feedForwardNorm_;   ///< (width)
  at::Tensor projection_;        ///< query, key, value and, with slots, keyMap and queryMap rows on top of each other
  at::Tensor latentProjection_;  ///< with latents, keyMap and queryMap rows, fp32
  at::Tensor keyBias_;           ///< (kvHeads, slots), fp32
  at::Tensor queryBias_;         ///< (heads, slots), fp32: queryBias + log gate
  at::Tensor output_;            ///< (width, heads·headDim)
  at::Tensor gateUp_;            ///< (2·feedForward, width)
  at::Tensor down_;              ///< (width, feedForward)
};

}  // namespace models
