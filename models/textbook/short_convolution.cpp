// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/short_convolution.h"

#include <ATen/ATen.h>

namespace models {

at::Tensor shortConvolution(const at::Tensor& x, const at::Tensor& weight, at::Tensor& tail) {
  const auto taps = weight.size(1);
  const auto inputs = at::cat({tail, x}, 1);
  tail = inputs.narrow(1, inputs.size(1) - (taps - 1), taps - 1).clone();
  return at::conv1d(inputs.transpose(1, 2), weight.unsqueeze(1), /*bias=*/{}, /*stride=*/1,
                    /*padding=*/at::IntArrayRef{0}, /*dilation=*/1, weight.size(0))
      .transpose(1, 2);
}

}  // namespace models
