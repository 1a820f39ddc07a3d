// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/optimizer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace models {
namespace {

constexpr double kBetaMean = 0.9, kBetaSquare = 0.95, kEpsilon = 1e-8;

}  // namespace

std::vector<Parameter> parametersOf(const std::vector<NamedTensor>& tensors, double rate, double decay) {
  std::vector<Parameter> parameters;
  for (const auto& [name, tensor, shape] : tensors) {
    tensor->requires_grad_(true);
    parameters.push_back({name, *tensor, rate, decay});
  }
  return parameters;
}

Moments initialMoments(const std::vector<Parameter>& parameters) {
  Moments moments;
  for (const auto& parameter : parameters) {
    moments.mean.push_back(at::zeros(parameter.value.sizes(), parameter.value.options().requires_grad(false)));
    moments.square.push_back(moments.mean.back().clone());
  }
  return moments;
}

double Schedule::at(std::int64_t step) const {
  if (step < warmup) return rate * static_cast<double>(step + 1) / static_cast<double>(warmup);
  const double done = std::min(
      1.0, static_cast<double>(step - warmup) / static_cast<double>(std::max<std::int64_t>(1, steps - warmup)));
  return rate * (finalShare + (1 - finalShare) * 0.5 * (1 + std::cos(std::numbers::pi * done)));
}

double adamStep(std::vector<Parameter>& parameters, Moments& moments, double rate, double clip) {
  const at::NoGradGuard noGrad;
  auto sum = at::zeros({}, at::kDouble);
  for (const auto& parameter : parameters)
    if (parameter.value.grad().defined()) sum += parameter.value.grad().square().sum().to(at::kCPU, at::kDouble);
  const double norm = std::sqrt(sum.item<double>());
  if (std::isfinite(norm)) {
    const double scale = std::min(1.0, clip / (norm + 1e-12));
    const double step = static_cast<double>(++moments.steps);
    const double meanShare = 1 - std::pow(kBetaMean, step), squareShare = 1 - std::pow(kBetaSquare, step);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      auto& value = parameters[i].value;
      if (!value.grad().defined()) continue;
      const auto gradient = value.grad() * scale;
      moments.mean[i].lerp_(gradient, 1 - kBetaMean);
      moments.square[i].mul_(kBetaSquare).addcmul_(gradient, gradient, 1 - kBetaSquare);
      const double own = rate * parameters[i].rate;
      value.mul_(1 - own * parameters[i].decay);
      value.addcdiv_(moments.mean[i], (moments.square[i] / squareShare).sqrt_().add_(kEpsilon), -own / meanShare);
    }
  }
  for (auto& parameter : parameters) parameter.value.mutable_grad() = at::Tensor();
  return norm;
}

}  // namespace models
