// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/macchiato.h"

#include <ATen/ATen.h>

#include <cmath>

#include "models/textbook/latte_forms.h"

namespace models {

MacchiatoInputs MacchiatoInputs::slice(int64_t first, int64_t count) const {
  return {qLatent.narrow(2, first, count), kLatent.narrow(2, first, count), qLocal.narrow(2, first, count),
          kLocal.narrow(2, first, count), v.narrow(2, first, count)};
}

MacchiatoState MacchiatoState::emptyFor(const MacchiatoInputs& in) {
  return {LatteState::emptyFor(in.kLatent, in.v), {}};
}

at::Tensor macchiato(const MacchiatoInputs& in, int64_t windowTokens, double scale, MacchiatoState& state) {
  const auto values = in.v.repeat_interleave(in.qLocal.size(1) / in.v.size(1), 1);
  auto latent = latteInputs(in.qLatent, in.kLatent, values);
  const auto gate = latent.p.narrow(-1, 0, 1);
  latent.p = latent.p.narrow(-1, 1, latent.k.size(-1));
  const auto local = bandAttention(in.qLocal, in.kLocal, in.v, windowTokens, scale, state.window);
  return gate * local + causalLatte(latent, state.latent);
}

at::Tensor macchiatoWeights(const MacchiatoInputs& in, int64_t windowTokens, double scale) {
  const auto type = stateType(in.kLatent.scalar_type());
  const auto p = in.qLatent.to(type).softmax(-1);
  const auto keys = in.kLocal.repeat_interleave(in.qLocal.size(1) / in.kLocal.size(1), 1);
  const auto logits = in.qLocal.matmul(keys.transpose(-1, -2)).to(type) * scale;
  const auto visible =
      at::ones({logits.size(2), logits.size(3)}, logits.options().dtype(at::kBool).requires_grad(false))
          .tril()
          .triu(1 - windowTokens);
  const auto local = logits.masked_fill(visible.logical_not(), -INFINITY).softmax(-1);
  return p.narrow(-1, 0, 1) * local + causalLatteWeights(p.narrow(-1, 1, p.size(-1) - 1), in.kLatent.to(type));
}

}  // namespace models
