// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

/// A causal convolution of every channel by itself, over the stream that latent q and k are made of: it lets a latent
/// see a few neighbouring tokens. y_t = sum_j weight_j x_{t - (taps - 1) + j}.
/// x (batch, time, width), weight (width, taps); `tail`, the last taps - 1 inputs (batch, taps - 1, width), is zeros
/// before the first token and is advanced (replaced, not written in place).
at::Tensor shortConvolution(const at::Tensor& x, const at::Tensor& weight, at::Tensor& tail);

}  // namespace models
