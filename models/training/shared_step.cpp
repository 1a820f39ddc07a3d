// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/shared_step.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "models/error.h"

namespace models {
namespace {

/// All tensors one behind the other, on the CPU in fp32.
at::Tensor flattened(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> flat;
  for (const auto& tensor : tensors) flat.push_back(tensor.detach().flatten().to(at::kCPU, at::kFloat));
  return flat.empty() ? at::zeros({0}) : at::cat(flat);
}

void unflatten(const at::Tensor& flat, std::vector<at::Tensor>& tensors) {
  std::int64_t at = 0;
  for (auto& tensor : tensors) {
    tensor.copy_(flat.narrow(0, at, tensor.numel()).view(tensor.sizes()));
    at += tensor.numel();
  }
}

std::span<float> spanOf(const at::Tensor& flat) {
  return {flat.data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

}  // namespace

void shareState(ProcessGroup& group, const std::string& identity, std::vector<Parameter>& parameters,
                Moments& moments) {
  if (group.size() == 1) return;
  const at::NoGradGuard noGrad;
  std::vector<double> numbers(identity.begin(), identity.end());
  const auto own = numbers;
  numbers.push_back(static_cast<double>(moments.steps));
  group.share(numbers);
  moments.steps = static_cast<std::int64_t>(numbers.back());
  numbers.pop_back();
  if (numbers != own)
    throw ModelError("The processes have different data, recipes or models: start them on the same files.");
  std::vector<at::Tensor> tensors;
  for (auto& parameter : parameters) tensors.push_back(parameter.value.detach());
  tensors.insert(tensors.end(), moments.mean.begin(), moments.mean.end());
  tensors.insert(tensors.end(), moments.square.begin(), moments.square.end());
  const auto flat = flattened(tensors);
  group.share(spanOf(flat));
  unflatten(flat, tensors);
}

void addUp(ProcessGroup& group, std::vector<Parameter>& parameters, TrainingStep& step) {
  if (group.size() == 1) return;
  const at::NoGradGuard noGrad;
  std::vector<double> numbers{static_cast<double>(step.tokens)};
  for (const auto& loss : step.losses) numbers.push_back(loss.value);
  // A parameter without a gradient in any process is left alone by the optimiser, as in one process.
  for (const auto& parameter : parameters) numbers.push_back(parameter.value.grad().defined());
  group.addUp(numbers);
  auto number = numbers.begin();
  step.tokens = static_cast<std::int64_t>(*number++);
  for (auto& loss : step.losses) loss.value = *number++;
  std::vector<at::Tensor> gradients;
  for (auto& parameter : parameters) {
    if (*number++ == 0) continue;
    auto& gradient = parameter.value.mutable_grad();
    if (!gradient.defined())
      gradient = at::zeros(parameter.value.sizes(), parameter.value.options().requires_grad(false));
    gradients.push_back(gradient);
  }
  const auto flat = flattened(gradients);
  group.addUp(spanOf(flat));
  unflatten(flat, gradients);
}

bool anyOf(ProcessGroup& group, bool yes) {
  double sum = yes;
  group.addUp(std::span(&sum, 1));
  return sum > 0;
}

}  // namespace models
