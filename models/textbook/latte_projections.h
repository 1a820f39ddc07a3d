// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>

#include "models/textbook/latte_attention.h"

namespace models {

/// The weights of one Latte layer before its output projection; no biases, and no scaling of the logits.
/// Head h owns columns h*N/heads to (h+1)*N/heads - 1 of each matrix. A latent is nothing but a column of q and one of
/// k.
struct LatteProjections {
  at::Tensor q;  ///< (width, latents of all heads): logits of p(l|t)
  at::Tensor k;  ///< (width, latents of all heads): logits of p(s|l)
  at::Tensor v;  ///< (width, width): values
  int64_t heads = 1;

  /// Throws ModelError unless shapes agree and the heads divide latents and width.
  void check() const;

  /// x (batch, time, width) makes the values; `stream`, of the same shape, the latent logits: x itself, or x after a
  /// short convolution or a gated recurrence that gives the logits a sense of order.
  LatteInputs project(const at::Tensor& x, const at::Tensor& stream) const;
  LatteInputs project(const at::Tensor& x) const { return project(x, x); }
};

/// (batch, heads, time, channels) to (batch, time, heads * channels).
at::Tensor mergeHeads(const at::Tensor& y);

/// The whole layer up to the output projection: x (batch, time, width) to y of the same shape and type.
at::Tensor causalLatteLayer(const LatteProjections& weights, const at::Tensor& x, LatteState& state);
at::Tensor bidirectionalLatteLayer(const LatteProjections& weights, const at::Tensor& x,
                                   const std::optional<at::Tensor>& mask = std::nullopt);

}  // namespace models
