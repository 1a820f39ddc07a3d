// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/vapor.h"

#include <ATen/ATen.h>

namespace models {

at::Tensor rotateValues(const at::Tensor& x, const at::Tensor& positions, double base) {
  const auto channels = x.size(-1);
  const auto steps = at::arange(0, channels, 2, positions.options().dtype(at::kDouble));
  const auto angles = at::outer(positions.to(at::kDouble), at::pow(base, steps / -static_cast<double>(channels)));
  const auto cos = angles.cos().to(x.scalar_type()), sin = angles.sin().to(x.scalar_type());
  const auto pairs = x.unflatten(-1, {channels / 2, 2});
  const auto even = pairs.select(-1, 0), odd = pairs.select(-1, 1);
  return at::stack({even * cos - odd * sin, even * sin + odd * cos}, -1).flatten(-2);
}

}  // namespace models
