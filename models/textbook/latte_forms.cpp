// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/latte_forms.h"

#include <ATen/ATen.h>

#include <vector>

namespace models {
namespace {

/// sum_l p_l means_l for one token: p (batch, heads, latents), means (batch, heads, latents, channels).
at::Tensor readOut(const at::Tensor& p, const at::Tensor& means) { return p.unsqueeze(-2).matmul(means).squeeze(-2); }

/// States of two adjacent stretches of tokens as the state of both.
LatteState join(const LatteState& a, const LatteState& b) {
  const auto max = at::maximum(a.max, b.max);
  const auto fromA = (a.max - max).exp(), fromB = (b.max - max).exp();
  return {max, a.normaliser * fromA + b.normaliser * fromB, a.sum * fromA.unsqueeze(-1) + b.sum * fromB.unsqueeze(-1)};
}

LatteState slice(const LatteState& s, int64_t first, int64_t count) {
  return {s.max.narrow(2, first, count), s.normaliser.narrow(2, first, count), s.sum.narrow(2, first, count)};
}

LatteState concatenate(const LatteState& a, const LatteState& b) {
  return {at::cat({a.max, b.max}, 2), at::cat({a.normaliser, b.normaliser}, 2), at::cat({a.sum, b.sum}, 2)};
}

}  // namespace

at::Tensor causalLatteWeights(const at::Tensor& p, const at::Tensor& k) {
  const auto logNormaliser = k.logcumsumexp(2);
  // (batch, heads, t, s, latents); later tokens are hidden before exp, where they could overflow.
  const auto exponent = k.unsqueeze(2) - logNormaliser.unsqueeze(3);
  const auto time = k.size(2);
  const auto later = at::ones({time, time}, k.options().dtype(at::kBool).requires_grad(false)).triu(1).unsqueeze(-1);
  const auto perLatent = exponent.masked_fill(later, -INFINITY).exp();
  return (p.unsqueeze(3) * perLatent).sum(-1);
}

at::Tensor recurrentLatte(const LatteInputs& in, LatteState& state) {
  std::vector<at::Tensor> rows;
  for (int64_t t = 0; t < in.tokens(); ++t) {
    const auto k = in.k.select(2, t);
    const auto max = at::maximum(state.max, k).detach();
    const auto keep = (state.max - max).exp(), write = (k - max).exp();
    state = {max, keep * state.normaliser + write,
             keep.unsqueeze(-1) * state.sum + write.unsqueeze(-1) * in.v.select(2, t).unsqueeze(2)};
    rows.push_back(readOut(in.p.select(2, t) / state.normaliser, state.sum));
  }
  return at::stack(rows, 2);
}

at::Tensor runningMeanLatte(const LatteInputs& in, LatteMeans& means) {
  std::vector<at::Tensor> rows;
  for (int64_t t = 0; t < in.tokens(); ++t) {
    const auto k = in.k.select(2, t);
    const auto logNormaliser = at::logaddexp(means.logNormaliser, k);
    const auto write = (k - logNormaliser).exp().unsqueeze(-1);
    means = {logNormaliser, means.mean + write * (in.v.select(2, t).unsqueeze(2) - means.mean)};
    rows.push_back(readOut(in.p.select(2, t), means.mean));
  }
  return at::stack(rows, 2);
}

at::Tensor scanLatte(const LatteInputs& in) {
  const auto time = in.tokens();
  // The key is both the maximum and what it is the maximum of, so only here does the maximum carry a gradient.
  LatteState scanned{in.k, at::ones_like(in.k), in.v.unsqueeze(3).expand({-1, -1, -1, in.k.size(3), -1})};
  for (int64_t reach = 1; reach < time; reach *= 2) {
    const auto joined = join(slice(scanned, 0, time - reach), slice(scanned, reach, time - reach));
    scanned = concatenate(slice(scanned, 0, reach), joined);
  }
  return readOut(in.p / scanned.normaliser, scanned.sum);
}

}  // namespace models
