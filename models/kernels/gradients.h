// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

/// The passes of elementwise.h and the rotation of rope.h, as training needs them: bf16 tensors on the CPU that require
/// a gradient, one pass over memory there and one back. Weights, cosines and sines get none.
at::Tensor rmsNormForTraining(const at::Tensor& x, const at::Tensor& weight, double epsilon);
at::Tensor siluProductForTraining(const at::Tensor& x);

/// x (tokens, heads, 2·half) turned by cos and sin (tokens, half), fp32.
at::Tensor rotateForTraining(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin);

/// Whether the three above take it.
bool trainsFused(const at::Tensor& x);

}  // namespace models
