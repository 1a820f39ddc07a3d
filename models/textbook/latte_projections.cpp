// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/latte_projections.h"

#include <ATen/ATen.h>

#include <string>

#include "models/error.h"

namespace models {
namespace {

/// (batch, time, heads * n) to (batch, heads, time, n).
at::Tensor splitHeads(const at::Tensor& x, int64_t heads) {
  return x.reshape({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

}  // namespace

void LatteProjections::check() const {
  if (q.dim() != 2 || v.dim() != 2 || k.sizes() != q.sizes() || v.size(0) != q.size(0) || v.size(1) != v.size(0))
    throw ModelError("A Latte layer needs q and k of one shape (width, latents) and v of shape (width, width).");
  if (heads < 1 || q.size(1) % heads != 0 || v.size(1) % heads != 0)
    throw ModelError("A Latte layer of width " + std::to_string(v.size(1)) + " with " + std::to_string(q.size(1)) +
                     " latents cannot be split into " + std::to_string(heads) +
                     " heads: choose a number that divides both.");
}

LatteInputs LatteProjections::project(const at::Tensor& x, const at::Tensor& stream) const {
  check();
  return latteInputs(splitHeads(stream.matmul(q), heads), splitHeads(stream.matmul(k), heads),
                     splitHeads(x.matmul(v), heads));
}

at::Tensor mergeHeads(const at::Tensor& y) { return y.transpose(1, 2).flatten(2); }

at::Tensor causalLatteLayer(const LatteProjections& weights, const at::Tensor& x, LatteState& state) {
  return mergeHeads(causalLatte(weights.project(x), state)).to(x.scalar_type());
}

at::Tensor bidirectionalLatteLayer(const LatteProjections& weights, const at::Tensor& x,
                                   const std::optional<at::Tensor>& mask) {
  return mergeHeads(bidirectionalLatte(weights.project(x), mask)).to(x.scalar_type());
}

}  // namespace models
