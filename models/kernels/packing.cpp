// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/packing.h"

#include "models/kernels/simd.h"

namespace models {

LATTE_SIMD void rotateRows(const std::uint16_t* x, std::int64_t xStride, const float* cos, const float* sin,
                           std::int64_t turnStride, std::int64_t rows, std::int64_t d, std::uint16_t* y,
                           std::int64_t yStride) {
  const auto half = d / 2;
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto* from = x + row * xStride;
    const auto* c = cos + row * turnStride;
    const auto* s = sin + row * turnStride;
    auto* to = y + row * yStride;
#pragma omp simd
    for (std::int64_t i = 0; i < half; ++i) {
      const float a = fromBf16(from[i]), b = fromBf16(from[i + half]);
      to[i] = toBf16(a * c[i] - b * s[i]);
      to[i + half] = toBf16(b * c[i] + a * s[i]);
    }
  }
}

LATTE_SIMD void packTransposed(const std::uint16_t* keys, std::int64_t n, std::int64_t d, std::int64_t stride,
                               std::uint16_t* packed) {
  const auto pairs = d / 2;
  constexpr std::int64_t kTile = 16;
  for (std::int64_t column = 0; column < stride; column += kTile) {
    const auto columns = column + kTile < stride ? kTile : stride - column;
    for (std::int64_t i = 0; i < pairs; ++i) {
      auto* to = packed + (i * stride + column) * 2;
      for (std::int64_t j = 0; j < columns; ++j) {
        const bool real = column + j < n;
        const auto* from = keys + (column + j) * d + 2 * i;
        to[2 * j] = real ? from[0] : 0;
        to[2 * j + 1] = real ? from[1] : 0;
      }
    }
  }
}

LATTE_SIMD void packRows(const std::uint16_t* values, std::int64_t valueStride, std::int64_t n, std::int64_t rows,
                         std::int64_t d, std::uint16_t* packed) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto* from = values + row * valueStride;
    auto* to = packed + row / 2 * d * 2 + row % 2;
    const bool real = row < n;
#pragma omp simd
    for (std::int64_t i = 0; i < d; ++i) to[2 * i] = real ? from[i] : 0;
  }
}

LATTE_SIMD void packMeans(const float* sum, const float* mass, std::int64_t n, std::int64_t rows, std::int64_t d,
                          std::uint16_t* packed) {
  for (std::int64_t row = 0; row < rows; ++row) {
    const float scale = row < n && mass[row] > 1e-20f ? 1.f / mass[row] : 0.f;
    auto* to = packed + row / 2 * d * 2 + row % 2;
    for (std::int64_t i = 0; i < d; ++i) to[2 * i] = scale > 0 ? toBf16(sum[row * d + i] * scale) : 0;
  }
}

}  // namespace models
