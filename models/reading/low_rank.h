// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/files/named_tensor.h"
#include "models/files/weights.h"

namespace models {

/// What tuning adds to a matrix W (out, in) of a pretrained model: W + up·down (LoRA, arXiv 2106.09685, its scale being
/// part of `up`).
struct LowRank {
  at::Tensor down;  ///< (rank, in)
  at::Tensor up;    ///< (out, rank)
};

/// The additions to all matrices of one layer.
struct LayerLowRank {
  LowRank query, key, value, output, gate, up, down;
};

/// Additions that change nothing yet: `down` normal with variance 1 / in, `up` zero; fp32.
std::vector<LayerLowRank> initialLowRank(const ModelConfig& config, std::int64_t rank, std::uint64_t seed);

std::vector<NamedTensor> tensorsOf(std::vector<LayerLowRank>& layers, const ModelConfig& config, std::int64_t rank);

/// The layer's weights with the additions; differentiable in them.
LayerWeights merged(const LayerWeights& weights, const LayerLowRank& added);

}  // namespace models
