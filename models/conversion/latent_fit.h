// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

#include "models/conversion/slot_fit.h"

namespace models {

/// The Macchiato form's start from the slots' maps of one layer, given its calibration sequences: keyBias so that the
/// mean token has a mass of 2^-8, which leaves fp16 room on both sides, and queryBias_h = δ_h, the point of −24 … 0 in
/// steps of ½ with the least squared error of the layer's output. Much lower than for slots: it stands against 0, not
/// against the window's own sum of exponentials.
struct LatentFit {
  at::Tensor keyBias;    ///< (kvHeads·slots)
  at::Tensor queryBias;  ///< (heads)
};
LatentFit fitLatents(const std::vector<TeacherLayer>& sequences, const LayerAdapter& maps,
                     const at::Tensor& outputProjection, const ModelConfig& model, const LatteConfig& config,
                     const Rope& rope);

}  // namespace models
