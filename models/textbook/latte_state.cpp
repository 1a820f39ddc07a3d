// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/latte_state.h"

#include <ATen/ATen.h>

#include <limits>

namespace models {

at::ScalarType stateType(at::ScalarType activations) { return activations == at::kDouble ? at::kDouble : at::kFloat; }

LatteState LatteState::emptyFor(const at::Tensor& k, const at::Tensor& v) {
  const auto options = k.options().dtype(stateType(k.scalar_type())).requires_grad(false);
  const auto batch = k.size(0), heads = k.size(1), latents = k.size(3);
  return {at::full({batch, heads, latents}, -std::numeric_limits<double>::infinity(), options),
          at::zeros({batch, heads, latents}, options), at::zeros({batch, heads, latents, v.size(3)}, options)};
}

size_t LatteState::bytes() const { return max.nbytes() + normaliser.nbytes() + sum.nbytes(); }

size_t LatteMeans::bytes() const { return logNormaliser.nbytes() + mean.nbytes(); }

LatteMeans toMeans(const LatteState& state) {
  // Z >= 1 once a token was read; before, S is zero and so is the mean.
  return {state.max + state.normaliser.log(), state.sum / state.normaliser.clamp_min(1).unsqueeze(-1)};
}

LatteState fromMeans(const LatteMeans& means) {
  // The maximum is only a reference point: with m = logZ the normaliser is 1, or 0 before the first token.
  const auto started = at::isneginf(means.logNormaliser).logical_not().to(means.mean.scalar_type());
  return {means.logNormaliser, started, means.mean};
}

}  // namespace models
