// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

#include "models/conversion/teacher.h"
#include "models/reading/adapter.h"
#include "models/reading/block_attention.h"
#include "models/reading/eviction.h"

namespace models {

/// The queries of one block of the sequence with what they find in sinks and near span, slots as `memory` has them and
/// no slotLogits.
BlockQuery blockQuery(const TeacherLayer& teacher, const BlockMemory& memory, const LatteConfig& config);

/// A read-out split into what the near span and what the slots contribute at one queryBias, so that the output for a
/// bias δ more is (near + e^δ·slot) / (nearWeight + e^δ·slotWeight).
struct SplitReadout {
  at::Tensor near, slot;              ///< (rows, heads, headDim)
  at::Tensor nearWeight, slotWeight;  ///< (rows, heads), adding up to 1
  at::Tensor target;                  ///< what full attention returned (rows, heads, headDim)
};

/// Of the queries past the window, at queryBias 0.
SplitReadout splitReadout(const TeacherLayer& teacher, const LayerAdapter& adapter, const ModelConfig& model,
                          const LatteConfig& config, const Rope& rope);

/// The rows of all parts; those without any are left out.
SplitReadout joined(const std::vector<SplitReadout>& parts);

/// The best δ of each head on the grid lowest … highest in steps of ½: coordinate descent on the squared error after
/// the output projection (width, heads·headDim). (heads), fp32.
at::Tensor fitBias(const SplitReadout& readout, const at::Tensor& outputProjection, double lowest = -8,
                   double highest = 6);

}  // namespace models
