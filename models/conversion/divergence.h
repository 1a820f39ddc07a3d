// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

namespace models {

struct Divergence {
  at::Tensor mean;       ///< KL(full ‖ other) over the rows, nats
  double agreement = 0;  ///< share of the rows whose likeliest token is the same
};

/// What two models' last hidden states (rows, width) say next; `head` is (vocabulary, width). Differentiable.
Divergence divergence(const at::Tensor& full, const at::Tensor& other, const at::Tensor& head);

}  // namespace models
