// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace models {

/// The passes over one query's row between the matrix products of fused attention. bf16 values are given as their bits.

struct RowSum {
  float most;  ///< the largest logit
  float sum;   ///< Σ e^{logit − most}
};

/// A row of `columns` scores of which [low, high) are visible and are multiplied by `scale`, and `tails` finished logits.
/// Writes e^{logit − most} of both, zero for what is not visible. `most` starts the maximum.
RowSum softmaxRow(float* near, std::int64_t low, std::int64_t high, std::int64_t columns, float scale,
                  std::uint16_t* nearOut, float* tail, std::int64_t tails, std::uint16_t* tailOut, float most);

/// a·b over n values.
float dotRow(const std::uint16_t* a, const std::uint16_t* b, std::int64_t n);

/// tail[i] = logits[i] + bias[i] + logMass[i].
void slotLogitRow(const std::uint16_t* logits, const float* bias, const float* logMass, std::int64_t n, float* tail);

/// out = (values + Σ_s weight_s·sink_s) / sum over d channels; `values` are used up.
void finishRow(float* values, const float* sinkWeights, const std::uint16_t* sinks, std::int64_t sinkStride,
               std::int64_t sinkCount, float sum, std::int64_t d, std::uint16_t* out);

}  // namespace models
