// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/latte_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace models {
namespace {

/// How far a latent's maximum may rise within a chunk. The chunk shares one reference point per latent, so an early
/// normaliser may be as small as exp(-rise), and its gradient divides by the square of that.
double largestRise(at::ScalarType type) { return type == at::kDouble ? 300 : 40; }

/// One chunk against one reference maximum (batch, heads, latents): all matrix products.
at::Tensor attendChunk(const LatteInputs& in, const at::Tensor& reference, LatteState& state) {
  const auto decay = (state.max - reference).exp();
  const auto keys = (in.k - reference.unsqueeze(2)).exp();
  const auto normaliser = keys.cumsum(2) + (decay * state.normaliser).unsqueeze(2);
  const auto queries = in.p / normaliser;
  const auto within = queries.matmul(keys.transpose(-1, -2)).tril().matmul(in.v);
  const auto before = (queries * decay.unsqueeze(2)).matmul(state.sum);
  state = {reference, normaliser.select(2, -1).clone(),
           decay.unsqueeze(-1) * state.sum + keys.transpose(-1, -2).matmul(in.v)};
  return within + before;
}

/// Appends the chunk's rows, halving the chunk while a latent's maximum rises too far in it. A single token always
/// fits.
void absorbChunk(const LatteInputs& in, LatteState& state, std::vector<at::Tensor>& rows) {
  // The result does not depend on the reference, so no gradient flows through it.
  const auto k = in.k.detach();
  const auto before = state.max.detach();
  const auto reference = at::maximum(before, k.amax(2));
  const auto tokens = in.tokens();
  if (tokens > 1) {
    const auto rise = (reference - at::maximum(before, k.select(2, 0))).amax().item<double>();
    if (rise > largestRise(k.scalar_type())) {
      absorbChunk(in.slice(0, tokens / 2), state, rows);
      absorbChunk(in.slice(tokens / 2, tokens - tokens / 2), state, rows);
      return;
    }
  }
  rows.push_back(attendChunk(in, reference, state));
}

}  // namespace

LatteInputs LatteInputs::slice(int64_t first, int64_t count) const {
  return {p.narrow(2, first, count), k.narrow(2, first, count), v.narrow(2, first, count)};
}

LatteInputs latteInputs(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v) {
  const auto type = stateType(k.scalar_type());
  return {q.to(type).softmax(-1), k.to(type), v.to(type)};
}

at::Tensor bidirectionalLatte(const LatteInputs& in, const std::optional<at::Tensor>& mask) {
  auto k = in.k;
  if (mask) k = k.masked_fill(mask->logical_not().unsqueeze(1).unsqueeze(-1), -std::numeric_limits<double>::infinity());
  auto max = k.detach().amax(2, /*keepdim=*/true);
  max = max.masked_fill(at::isneginf(max), 0);
  const auto weights = (k - max).exp();
  // The largest key contributes exp(0), so the sum is below 1 only where all is padding.
  const auto normaliser = weights.sum(2).clamp_min(1).unsqueeze(-1);
  return in.p.matmul(weights.transpose(-1, -2).matmul(in.v) / normaliser);
}

at::Tensor causalLatte(const LatteInputs& in, LatteState& state, int64_t chunkTokens) {
  std::vector<at::Tensor> rows;
  for (int64_t first = 0; first < in.tokens(); first += chunkTokens)
    absorbChunk(in.slice(first, std::min(chunkTokens, in.tokens() - first)), state, rows);
  return rows.empty() ? in.v : at::cat(rows, 2);
}

}  // namespace models
