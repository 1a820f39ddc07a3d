// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

#include "models/textbook/band_attention.h"
#include "models/textbook/latte_attention.h"

namespace models {

/// Latte-Macchiato: exact attention nearby, latents for everything. The window is one more latent, l = 0, of a single
/// softmax, so all weights of a token still sum to 1:
///   p(s|t) = p(0|t) p0(s|t) + sum_{l=1..L} p(l|t) p(s|l,t)
/// p0 is causal softmax attention over the window; the latents cover all s <= t, the window included; both share v.
/// Position embeddings belong to the local q and k only, and are applied by the caller.
struct MacchiatoInputs {
  at::Tensor qLatent;  ///< (batch, heads, time, 1 + latents) logits of p(l|t); column 0 is the window
  at::Tensor kLatent;  ///< (batch, heads, time, latents)
  at::Tensor qLocal;   ///< (batch, heads, time, channels)
  at::Tensor kLocal;   ///< (batch, kvHeads, time, channels)
  at::Tensor v;        ///< (batch, kvHeads, time, channels); neighbouring heads share

  MacchiatoInputs slice(int64_t first, int64_t count) const;
};

/// Size after windowTokens tokens: constant. Copying it is taking a snapshot.
struct MacchiatoState {
  LatteState latent;
  BandCache window;

  static MacchiatoState emptyFor(const MacchiatoInputs& in);
};

/// Advances `state` past the inputs; any split of a sequence over calls gives the same result. Local logits are
/// multiplied by `scale`. Returns y (batch, heads, time, channels) in stateType().
at::Tensor macchiato(const MacchiatoInputs& in, int64_t windowTokens, double scale, MacchiatoState& state);

/// p(s|t) as a matrix (batch, heads, time, time), computed the direct way; for small inputs.
at::Tensor macchiatoWeights(const MacchiatoInputs& in, int64_t windowTokens, double scale);

}  // namespace models
