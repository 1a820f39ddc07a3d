// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "models/reading/latte_config.h"

namespace models {

/// The exact cache of one key-value group: at most config.cacheKeys evicted keys, half of them the newest, half those its
/// slots render worst.
/// Every cached key is also in the slots' sums; the heads that read the cache subtract it there.
struct CacheState {
  at::Tensor key;       ///< (n, headDim), un-rotated
  at::Tensor value;     ///< (n, headDim)
  at::Tensor share;     ///< (n, slots): b, how the key spread over the slots
  at::Tensor position;  ///< (n), int64, ascending
  at::Tensor passage;   ///< (n), int64, −1 outside every passage
};

/// What one layer remembers. Keys are un-rotated.
struct LayerState {
  at::Tensor sinkKey, sinkValue;  ///< (sinks seen, kvHeads, headDim)
  at::Tensor key, value;          ///< (kept, kvHeads, headDim): the tokens that have not left the near span
  at::Tensor share;               ///< (kept, kvHeads, slots): their b, zero for sinks; undefined without slots
  at::Tensor slotMass;            ///< α (kvHeads, slots), fp32; in the Macchiato form Σ e^{k − m}
  at::Tensor slotSum;             ///< S (kvHeads, slots, headDim), fp32; in the Macchiato form Σ e^{k − m} v
  at::Tensor slotMax;             ///< m (kvHeads, slots), fp32, the largest k so far; Macchiato alone, or undefined
  std::vector<CacheState> caches;  ///< one for each group of the layer that has an exact head, ascending
};

/// Everything reading leaves inside the model after `position` tokens: a value the caller owns. Its size stops growing
/// once the window is full. Copying shares tensors and is cheap and safe: absorb() replaces tensors, it never writes into
/// them, so a copy is a clone.
struct ReadingState {
  std::int64_t position = 0;             ///< tokens absorbed
  std::int64_t window = 0;               ///< tokens; LatteConfig::window, or more for full causal attention
  std::vector<LayerState> layers;
  std::vector<std::int64_t> passages;    ///< passage of each kept token, −1 outside every passage
  /// z of the passages that have tokens in the near span, and of tokens outside every passage under −1:
  /// (layers, kvHeads, slots), fp32. Slots count what was evicted, the Macchiato form all that was read.
  std::map<std::int64_t, at::Tensor> partialMass;

  /// Position of the first kept token, a multiple of the block.
  std::int64_t keptFrom() const { return position - static_cast<std::int64_t>(passages.size()); }
  /// Bytes of all tensors.
  std::int64_t bytes() const;
};

/// Writes magic, version, the fingerprint, position and every tensor with dtype and shape, and a checksum at the end.
/// The same state gives the same bytes.
std::string saveState(const ReadingState& state, const std::string& fingerprint);

/// Reads what saveState wrote, onto the CPU. Throws ModelError when the bytes are damaged or their fingerprint does not
/// begin with the words of `identity`; nothing is allocated beyond what the bytes can hold.
ReadingState loadState(const std::string& bytes, const std::string& identity);

}  // namespace models
