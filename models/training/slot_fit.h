// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

#include "models/reading/adapter.h"
#include "models/training/teacher.h"

namespace models {

/// The read-out of queries past the window, split into what the near span and what the slots contribute at
/// queryBias 0, so that the output for any bias δ is (near + e^δ·slot) / (nearWeight + e^δ·slotWeight).
struct SplitReadout {
  at::Tensor near, slot;              ///< (rows, heads, headDim)
  at::Tensor nearWeight, slotWeight;  ///< (rows, heads), adding up to 1
  at::Tensor target;                  ///< what full attention returned (rows, heads, headDim)
};
SplitReadout splitReadout(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                          const LatteConfig& config, const Rope& rope);

/// The best queryBias of each head on the grid −8 … 6 in steps of ½: coordinate descent on the squared error after the
/// output projection (width, heads·headDim).
struct BiasFit {
  at::Tensor bias;   ///< (heads), fp32
  at::Tensor error;  ///< (heads): squared error each head leaves after its block of the projection
};
BiasFit fitBias(const SplitReadout& readout, const at::Tensor& outputProjection);

}  // namespace models
