// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>

#include "models/textbook/latte_state.h"

namespace models {

/// Latent attention (Dolga et al., "Latte: Latent Attention for Linear Time Transformers", arXiv 2402.17512): attention
/// from t to s goes through a few latents, p(s|t) = sum_l p(l|t) p(s|l), so reading costs O(time) and not O(time^2).
/// All functions are pure and work on any device; every tensor here is in stateType().
/// Heads that share keys and values may lie in the batch of p alone, k, v and the state having a batch of 1.
struct LatteInputs {
  at::Tensor p;  ///< (batch, heads, time, latents) p(l|t); rows may sum to less than 1 when a share goes elsewhere
  at::Tensor k;  ///< (batch, heads, time, latents) key logits, finite
  at::Tensor v;  ///< (batch, heads, time, channels) values

  int64_t tokens() const { return k.size(2); }
  LatteInputs slice(int64_t first, int64_t count) const;
};

/// p(l|t) as the softmax of the logits q (batch, heads, time, latents) over the latents, without scaling; all widened
/// to stateType().
LatteInputs latteInputs(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v);

/// Every token sees every token: p(s|l) is the softmax of k over all time.
/// mask (batch, time), true for tokens and false for padding. Returns y (batch, heads, time, channels); rows of padding
/// are defined but mean nothing, and a row of the batch that is all padding gives zeros.
at::Tensor bidirectionalLatte(const LatteInputs& in, const std::optional<at::Tensor>& mask = std::nullopt);

/// Every token sees itself, the tokens before it and whatever `state` has read: p(s|l,t) is the softmax of k over s <=
/// t. Advances `state` past the inputs; any split of a sequence over calls gives the same result, so this is prefill
/// and, with one token, decoding. `chunkTokens` (at least 1) sets speed and memory only. Differentiable, also through
/// the state. Returns y (batch, heads, time, channels).
at::Tensor causalLatte(const LatteInputs& in, LatteState& state, int64_t chunkTokens = 64);

}  // namespace models
