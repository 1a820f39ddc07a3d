// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include "models/textbook/latte_attention.h"

namespace models {

/// Causal Latte written in four other ways, each close to one way of deriving it. causalLatte() is the one to run;
/// these say what it must equal. Shapes as in LatteInputs; each returns y (batch, heads, time, channels).

/// p(s|t) = 1[s <= t] sum_l p(l|t) exp(k_sl - logsumexp_{s' <= t} k_s'l), as a matrix (batch, heads, time, time).
/// Quadratic in time and latents * time^2 in memory: for small inputs.
at::Tensor causalLatteWeights(const at::Tensor& p, const at::Tensor& k);

/// Token by token with the running maximum: m' = max(m, k), Z' = e^{m-m'} Z + e^{k-m'}, S' likewise with v,
/// y = sum_l p(l|t) S'_l / Z'_l. Advances the state.
at::Tensor recurrentLatte(const LatteInputs& in, LatteState& state);

/// Token by token with running means: logZ' = logaddexp(logZ, k), g = e^{k-logZ'}, mean' = mean + g (v - mean),
/// y = sum_l p(l|t) mean'_l. Every number stays within the data's range, whatever the logits. Advances the means.
at::Tensor runningMeanLatte(const LatteInputs& in, LatteMeans& means);

/// Associative scan of the triples (k_t, 1, v_t) under the rule that joins two states, in log2(time) rounds; keeps
/// time * latents * channels numbers per head.
at::Tensor scanLatte(const LatteInputs& in);

}  // namespace models
