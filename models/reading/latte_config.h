// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace models {

/// How a converted model reads. Part of the adapter: changing one of these changes the readings it makes.
///
/// A query in block b (tokens block·b … block·b + block − 1) sees, in one softmax,
///   the sinks       the first `sinks` tokens of the stream, at distance min(t, window + sinks) − s,
///   the near span   tokens block·b − window … t, window + 1 … window + block of them,
///   the slots       `slots` sums per key-value group over everything older,
///   the exact cache up to `cacheKeys` of the older keys, in the few heads chosen for it.
struct LatteConfig {
  std::int64_t window = 256;        ///< tokens, a multiple of block
  std::int64_t sinks = 4;           ///< tokens, at most block
  std::int64_t block = 64;          ///< tokens leave the near span in blocks of this many
  std::int64_t slots = 64;          ///< per key-value group; 0 reads with window and sinks alone
  std::int64_t cacheKeys = 256;     ///< per group that has an exact head
  std::int64_t maxDistance = 8192;  ///< cached keys farther away than this are seen at this distance
};

/// Attention head `head` (0 … heads − 1) of layer `layer`.
struct HeadRef {
  std::int32_t layer = 0, head = 0;
  friend auto operator<=>(const HeadRef&, const HeadRef&) = default;
};

}  // namespace models
