// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/divergence.h"

#include <ATen/ATen.h>

namespace models {

Divergence divergence(const at::Tensor& full, const at::Tensor& other, const at::Tensor& head) {
  const auto wanted = at::log_softmax(at::linear(full, head).to(at::kFloat), -1);
  const auto found = at::log_softmax(at::linear(other, head).to(at::kFloat), -1);
  return {(wanted.exp() * (wanted - found)).sum(-1).mean(),
          wanted.argmax(-1).eq(found.argmax(-1)).to(at::kDouble).mean().item<double>()};
}

}  // namespace models
