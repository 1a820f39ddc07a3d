// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include "models/reading/reading_state.h"

namespace models {

/// What the latents of one layer in the Macchiato form are asked and told by the tokens of one call, all in fp32.
struct LatentTokens {
  at::Tensor query;  ///< (tokens, heads, latents): logits of p(l|t) beside the window's, which is 0
  at::Tensor key;    ///< (tokens, kvHeads, latents): logits k of p(s|l)
  at::Tensor value;  ///< (tokens, kvHeads, headDim), any dtype

  std::int64_t size() const { return key.size(0); }
  LatentTokens from(std::int64_t first) const;
};

/// y_t = window_t · (what the window returned) + values_t, a probability over all tokens up to t.
struct LatentOutput {
  at::Tensor window;  ///< (tokens, heads): p(0|t)
  at::Tensor values;  ///< (tokens, heads, headDim): Σ_l p(l|t) Σ_{s ≤ t} p(s|l,t) v_s
};

/// Advances slotMax, slotMass and slotSum of `state` past the tokens. The first `skipped` tokens, the sinks, read and
/// write no latent: the window has all their weight. Cutting a text into calls differently changes the result by
/// rounding alone.
LatentOutput readLatents(const LatentTokens& tokens, std::int64_t skipped, LayerState& state);

/// The latents of one call as an AttentionTrace tells of them. The running maximum moves, so masses are e^k against a
/// reference that stays, the adapter's keyBias: z_p[l] = Σ_{s in p} e^{k_s} adds up over calls, and what a query gives
/// to a token is Σ_l weight[t,l] · mass[s,l] whatever was read in between. A token's mass is capped at e^10, e^15 times
/// that of the mean calibration token in a model made by closedForm; beyond, a row of shares falls short of 1. What is
/// read does not depend on it.
struct LatentTrace {
  at::Tensor share;   ///< (tokens, heads, latents): p(l|t); this and weight are undefined unless watched
  at::Tensor weight;  ///< (tokens, heads, latents): p(l|t) / Σ_{s ≤ t} e^{k_s}
  at::Tensor mass;    ///< (tokens, kvHeads, latents): e^{k_s}, zero for sinks; undefined without latents
};
at::Tensor latentShares(const LatentTokens& tokens, std::int64_t skipped);
at::Tensor latentMasses(const LatentTokens& tokens, std::int64_t skipped);
/// `before` is the state that the tokens continue.
at::Tensor latentWeights(const LatentTokens& tokens, std::int64_t skipped, const LayerState& before);

}  // namespace models
