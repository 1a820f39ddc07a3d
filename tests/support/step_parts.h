// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <vector>

#include "models/training/training_loop.h"
#include "tests/support/tiny_model.h"

/// The parameters' gradients joined, which are then forgotten.
inline at::Tensor takeGradients(models::TrainingTask& task) {
  std::vector<at::Tensor> all;
  for (auto& parameter : task.parameters) {
    auto& gradient = parameter.value.mutable_grad();
    all.push_back(gradient.defined() ? gradient.flatten() : at::zeros({parameter.value.numel()}));
    gradient = at::Tensor();
  }
  return at::cat(all);
}

/// That the gradients, losses and tokens of a step's parts add up to the step's, but for the order of sums in single
/// precision.
inline void expectPartsMakeUpTheStep(models::TrainingTask& task, std::int64_t step, std::int64_t parts) {
  const auto whole = task.gradients(step, {});
  const auto expected = takeGradients(task);
  ASSERT_GT(expected.norm().item<double>(), 0);
  models::TrainingStep sum = task.gradients(step, {0, parts});
  for (std::int64_t part = 1; part < parts; ++part) {
    const auto seen = task.gradients(step, {part, parts});
    sum.tokens += seen.tokens;
    ASSERT_EQ(seen.losses.size(), sum.losses.size());
    for (std::size_t i = 0; i < seen.losses.size(); ++i) sum.losses[i].value += seen.losses[i].value;
  }
  EXPECT_LT(relativeError(takeGradients(task), expected), 1e-5);
  EXPECT_EQ(sum.tokens, whole.tokens);
  ASSERT_EQ(sum.losses.size(), whole.losses.size());
  for (std::size_t i = 0; i < whole.losses.size(); ++i) {
    EXPECT_EQ(sum.losses[i].name, whole.losses[i].name);
    EXPECT_NEAR(sum.losses[i].value, whole.losses[i].value, 1e-5) << whole.losses[i].name;
  }
}
