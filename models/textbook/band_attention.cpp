// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/band_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/textbook/latte_state.h"

namespace models {
namespace {

at::Tensor append(const at::Tensor& cached, const at::Tensor& fresh) {
  return cached.defined() ? at::cat({cached, fresh}, 2) : fresh;
}

/// A copy, so that the cache does not keep all of x alive.
at::Tensor lastTokens(const at::Tensor& x, int64_t count) {
  const auto kept = std::min(count, x.size(2));
  return x.narrow(2, x.size(2) - kept, kept).clone();
}

/// True where key j of `keys` is outside the window of query i; both end at the same token.
at::Tensor outsideBand(int64_t queries, int64_t keys, int64_t windowTokens, const at::Device& device) {
  const auto options = at::TensorOptions().dtype(at::kLong).device(device);
  const auto distance = at::arange(keys - queries, keys, options).unsqueeze(1) - at::arange(keys, options);
  return (distance < 0).logical_or(distance >= windowTokens);
}

}  // namespace

at::Tensor bandAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int64_t windowTokens,
                         double scale, BandCache& cache) {
  const auto shared = q.size(1) / k.size(1);
  const auto type = stateType(q.scalar_type());
  const auto keys = append(cache.k, k), values = append(cache.v, v);
  const auto cached = keys.size(2) - k.size(2), tokens = q.size(2);
  std::vector<at::Tensor> rows;
  for (int64_t begin = 0; begin < tokens; begin += windowTokens) {
    const auto end = std::min(begin + windowTokens, tokens);
    const auto from = std::max<int64_t>(0, cached + begin - windowTokens + 1), count = cached + end - from;
    const auto near = keys.narrow(2, from, count).repeat_interleave(shared, 1);
    const auto logits = q.narrow(2, begin, end - begin).matmul(near.transpose(-1, -2)).to(type) * scale;
    const auto hidden = outsideBand(end - begin, count, windowTokens, q.device());
    const auto weights = logits.masked_fill(hidden, -INFINITY).softmax(-1);
    rows.push_back(weights.matmul(values.narrow(2, from, count).repeat_interleave(shared, 1).to(type)));
  }
  cache = {lastTokens(keys, windowTokens - 1), lastTokens(values, windowTokens - 1)};
  return rows.empty() ? q.to(type) : at::cat(rows, 2);
}

}  // namespace models
