// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace models {

/// The real-gated linear recurrent unit of Griffin (De et al., arXiv 2402.19427) over the stream that
/// latent q and k are made of; it takes the place of a position embedding:
///   r = sigmoid(x Wr + br), i = sigmoid(x Wi + bi), log a = -8 r softplus(decay),
///   h_t = a h_{t-1} + sqrt(1 - a^2) (i x_t), where the root is 1 at the start of a sequence.
struct RgLru {
  at::Tensor recurrenceGate;      ///< Wr (blocks, n, n), block-diagonal over width = blocks * n
  at::Tensor recurrenceGateBias;  ///< (width)
  at::Tensor inputGate;           ///< Wi (blocks, n, n)
  at::Tensor inputGateBias;       ///< (width)
  at::Tensor decay;               ///< (width)
};

/// x (batch, time, width) to h of the same shape, in stateType(). `state` is h of the last token (batch, width),
/// undefined at the start of a sequence; it is advanced (replaced, not written in place).
at::Tensor rgLru(const RgLru& weights, const at::Tensor& x, at::Tensor& state);

/// Start values of `decay` (width): exp(-softplus(decay)) is a radius in [0.9, 0.999], uniform in the ring's area.
at::Tensor initialDecay(int64_t width, at::Generator generator);

}  // namespace models
