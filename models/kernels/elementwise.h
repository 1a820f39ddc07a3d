// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

/// The passes over activations between matrix products. Computed in fp32, returned in the input's dtype; one pass over
/// memory on the CPU, LibTorch's own operators elsewhere.

/// x / √(mean x² + epsilon) · weight over the last dimension. x (tokens, width), weight (width) fp32.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double epsilon);

/// silu(gate) · up for x (tokens, 2·n) holding gate and up side by side → (tokens, n).
at::Tensor siluProduct(const at::Tensor& x);

/// Softmax over the last dimension of logits (tokens, groups, n) + bias (groups, n), bias fp32.
at::Tensor biasedSoftmax(const at::Tensor& logits, const at::Tensor& bias);

}  // namespace models
