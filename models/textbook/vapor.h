// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

/// VAPOR, Latte's position embedding of values: y_t = R^t sum_s p(s|t) R^{-s} v_s. Latents have no position, so not the
/// scores turn but the values: against their position before the attention, with the reader's position after it.
///   y = rotateValues(causal Latte of rotateValues(v, -positions), positions)
/// x (..., time, channels) with an even number of channels, positions (time). Channel pair i = (2i, 2i+1) turns by
/// position * base^(-2i/channels); angles are computed in double, so they hold for any length.
at::Tensor rotateValues(const at::Tensor& x, const at::Tensor& positions, double base = 10000);

}  // namespace models
