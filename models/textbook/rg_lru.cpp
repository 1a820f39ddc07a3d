// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/rg_lru.h"

#include <ATen/ATen.h>

#include <utility>
#include <vector>

#include "models/textbook/latte_state.h"

namespace models {
namespace {

constexpr double kSteepestRoot = 1000;

/// sigmoid(x W + b) with W (blocks, n, n) block-diagonal and x (batch, time, width).
at::Tensor gate(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  const auto blocks = x.unflatten(-1, {weight.size(0), weight.size(1)}).unsqueeze(-2);
  return (blocks.matmul(weight.to(x.scalar_type())).squeeze(-2).flatten(-2) + bias.to(x.scalar_type())).sigmoid();
}

/// sqrt(x), with a slope of at most kSteepestRoot: near zero its true gradient would drown every other.
at::Tensor boundedRoot(const at::Tensor& x) {
  const auto value = x.detach();
  const auto slope = (4 * value).clamp_min(1 / (kSteepestRoot * kSteepestRoot)).rsqrt();
  return value.sqrt() + slope * (x - value);
}

}  // namespace

at::Tensor rgLru(const RgLru& weights, const at::Tensor& x, at::Tensor& state) {
  const auto wide = x.to(stateType(x.scalar_type()));
  const auto recurrence = gate(wide, weights.recurrenceGate, weights.recurrenceGateBias);
  const auto logDecay = -8 * recurrence * at::softplus(weights.decay.to(wide.scalar_type()));
  const auto keep = logDecay.exp();
  const auto gated = gate(wide, weights.inputGate, weights.inputGateBias) * wide;
  const auto write = boundedRoot(-at::expm1(2 * logDecay)) * gated;
  std::vector<at::Tensor> rows;
  for (int64_t t = 0; t < x.size(1); ++t) {
    state = state.defined() ? keep.select(1, t) * state + write.select(1, t) : gated.select(1, t);
    rows.push_back(state);
  }
  return at::stack(rows, 1);
}

at::Tensor initialDecay(int64_t width, at::Generator generator) {
  constexpr double kSmallest = 0.9 * 0.9, kLargest = 0.999 * 0.999;
  const auto squaredRadius = at::rand({width}, std::move(generator), at::kDouble) * (kLargest - kSmallest) + kSmallest;
  // softplus(decay) = -log(radius), solved for decay.
  return (-0.5 * squaredRadius.log()).expm1().log().to(at::kFloat);
}

}  // namespace models
