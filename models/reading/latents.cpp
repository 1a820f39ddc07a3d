// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/latents.h"

#include <ATen/ATen.h>

#include "models/textbook/latte_attention.h"

namespace models {
namespace {

constexpr double kLargestLogMass = 10;

/// p(l|t) (tokens, heads, 1 + latents); column 0 is the window.
at::Tensor shares(const at::Tensor& query) {
  return at::softmax(at::cat({at::zeros_like(query.narrow(-1, 0, 1)), query}, -1), -1);
}

/// (tokens, heads, n) to (heads of a group, groups, tokens, n): heads that share latents differ in the batch alone.
at::Tensor byGroup(const at::Tensor& x, std::int64_t groups) {
  return x.unflatten(1, {groups, -1}).permute({2, 1, 0, 3});
}

at::Tensor byToken(const at::Tensor& x) { return x.permute({2, 1, 0, 3}).flatten(1, 2); }

at::Tensor withSkipped(const at::Tensor& rows, std::int64_t skipped, double fill) {
  if (skipped == 0) return rows;
  auto sizes = rows.sizes().vec();
  sizes[0] = skipped;
  return at::cat({at::full(sizes, fill, rows.options()), rows});
}

}  // namespace

LatentTokens LatentTokens::from(std::int64_t first) const {
  const auto rest = [&](const at::Tensor& x) { return x.narrow(0, first, x.size(0) - first); };
  return {rest(query), rest(key), rest(value)};
}

LatentOutput readLatents(const LatentTokens& all, std::int64_t skipped, LayerState& state) {
  const auto tokens = all.from(skipped);
  const auto groups = tokens.key.size(1), latents = tokens.key.size(2);
  const auto p = shares(tokens.query);
  auto values = tokens.value.to(at::kFloat).repeat_interleave(p.size(1) / groups, 1);
  if (tokens.size() > 0) {
    LatteState scan{state.slotMax.unsqueeze(0), state.slotMass.unsqueeze(0), state.slotSum.unsqueeze(0)};
    const LatteInputs inputs{byGroup(p.narrow(-1, 1, latents), groups), byGroup(tokens.key, groups),
                             byGroup(tokens.value.to(at::kFloat), groups)};
    values = byToken(causalLatte(inputs, scan));
    state.slotMax = scan.max.squeeze(0);
    state.slotMass = scan.normaliser.squeeze(0);
    state.slotSum = scan.sum.squeeze(0);
  }
  return {withSkipped(p.select(-1, 0), skipped, 1), withSkipped(values, skipped, 0)};
}

at::Tensor latentShares(const LatentTokens& tokens, std::int64_t skipped) {
  return withSkipped(shares(tokens.from(skipped).query).narrow(-1, 1, tokens.key.size(2)), skipped, 0);
}

at::Tensor latentMasses(const LatentTokens& tokens, std::int64_t skipped) {
  return withSkipped(tokens.from(skipped).key.clamp_max(kLargestLogMass).exp(), skipped, 0);
}

at::Tensor latentWeights(const LatentTokens& all, std::int64_t skipped, const LayerState& before) {
  const auto tokens = all.from(skipped);
  const auto p = shares(tokens.query).narrow(-1, 1, tokens.key.size(2));
  // A sum of zero has the logarithm −∞, which is what was read before the first token.
  const auto logBefore = before.slotMax + before.slotMass.log();
  const auto logSum = at::logaddexp(logBefore.unsqueeze(0), tokens.key.logcumsumexp(0));
  return withSkipped(p * (-logSum).exp().repeat_interleave(p.size(1) / tokens.key.size(1), 1), skipped, 0);
}

}  // namespace models
