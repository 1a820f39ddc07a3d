// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace models {

/// What a layer makes of the tokens its window has left behind.
///   Slots      sums over evicted tokens, in the window's own softmax: p(l|t) ∝ w_l α_l, p(s|l) = b_l(s)/α_l.
///   Macchiato  the textbook layer (arXiv 2402.17512): the window is latent 0 of a softmax over window and latents, and
///              p(s|l) is the softmax of latent l's keys over all tokens up to the query, the window's included.
enum class LatteForm { Slots, Macchiato };

/// As adapters and the command line spell it: "slots", "macchiato".
std::string_view nameOf(LatteForm form);
std::optional<LatteForm> latteForm(std::string_view name);

/// How a converted model reads. Part of the adapter: changing one of these changes the readings it makes.
///
/// A query in block b (tokens block·b … block·b + block − 1) sees, in one softmax,
///   the sinks       the first `sinks` tokens of the stream, at distance min(t, window + sinks) − s,
///   the near span   tokens block·b − window … t, window + 1 … window + block of them,
///   the slots       `slots` sums per key-value group over everything older,
///   the exact cache up to `cacheKeys` of the older keys, in the few heads chosen for it.
///
/// In the Macchiato form sinks and near span have a softmax of their own, whose result is latent 0 of a second one over
/// `slots` latents. Each latent covers all tokens up to the query but the sinks. There is no exact cache.
struct LatteConfig {
  std::int64_t window = 256;        ///< tokens, a multiple of block
  std::int64_t sinks = 4;           ///< tokens, at most block
  std::int64_t block = 64;          ///< tokens leave the near span in blocks of this many
  std::int64_t slots = 64;          ///< per key-value group; 0 reads with window and sinks alone
  std::int64_t cacheKeys = 2048;    ///< per group that has an exact head
  std::int64_t maxDistance = 8192;  ///< cached keys farther away than this are seen at this distance
  LatteForm form = LatteForm::Slots;
};

/// Attention head `head` (0 … heads − 1) of layer `layer`.
struct HeadRef {
  std::int32_t layer = 0, head = 0;
  friend auto operator<=>(const HeadRef&, const HeadRef&) = default;
};

}  // namespace models
