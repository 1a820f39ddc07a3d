// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace models {

/// Operands of bf16 matrix products in the layout the processors' dot-product instructions want: two consecutive values
/// of the summed dimension side by side. All bf16 values are given as their bits.

/// Turns rows x (rows, d) by cos, sin (rows, d/2), or by the single row when `turnStride` is 0, in the rotate-half layout:
/// y (rows, d), with strides in elements.
void rotateRows(const std::uint16_t* x, std::int64_t xStride, const float* cos, const float* sin, std::int64_t turnStride,
                std::int64_t rows, std::int64_t d, std::uint16_t* y, std::int64_t yStride);

/// keys (n, d), contiguous → transposed pairs (d/2, stride, 2): pair i of key j at [i][j]. Columns n … stride − 1 are zeroed.
void packTransposed(const std::uint16_t* keys, std::int64_t n, std::int64_t d, std::int64_t stride, std::uint16_t* packed);

/// values (n, d) with a row stride → row pairs (rows/2, d, 2). Rows n … rows − 1 are zeroed; rows is even.
void packRows(const std::uint16_t* values, std::int64_t valueStride, std::int64_t n, std::int64_t rows, std::int64_t d,
              std::uint16_t* packed);

/// The same for means (n, d) given as fp32 sums and masses (n): row l is sum_l / mass_l, zero where the mass is nothing.
void packMeans(const float* sum, const float* mass, std::int64_t n, std::int64_t rows, std::int64_t d, std::uint16_t* packed);

}  // namespace models
