// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

/// The type latent logits, exponentials and states are computed and kept in: float, or double for double activations.
/// Sums of up to millions of terms do not survive in half types (a bfloat16 sum of ones stops at 256).
at::ScalarType stateType(at::ScalarType activations);

/// What causal Latte keeps of all tokens read so far; its size does not depend on how many there were.
/// Tensors are replaced, never written in place, so a plain copy of the struct is a snapshot of the reading.
struct LatteState {
  at::Tensor max;         ///< (batch, heads, latents) running maximum m of the key logits, -inf before the first token
  at::Tensor normaliser;  ///< (batch, heads, latents) Z = sum_s exp(k_s - m); 1 <= Z <= tokens read
  at::Tensor sum;         ///< (batch, heads, latents, channels) S = sum_s exp(k_s - m) v_s

  /// The state before the first token for keys (batch, heads, time, latents) and values (batch, heads, time, channels).
  static LatteState emptyFor(const at::Tensor& k, const at::Tensor& v);
  /// batch * heads * latents * (channels + 2) numbers.
  size_t bytes() const;
};

/// The same state in its running-mean form, one number per latent smaller and bounded by the data.
struct LatteMeans {
  at::Tensor logNormaliser;  ///< (batch, heads, latents) log sum_s exp(k_s), -inf before the first token
  at::Tensor mean;           ///< (batch, heads, latents, channels) mean of the values under p(s|l,t)

  size_t bytes() const;
};

LatteMeans toMeans(const LatteState& state);
LatteState fromMeans(const LatteMeans& means);

}  // namespace models
