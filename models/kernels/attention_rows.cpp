// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/attention_rows.h"

#include <algorithm>

#include "models/kernels/simd.h"

namespace models {

LATTE_SIMD RowSum softmaxRow(float* near, std::int64_t low, std::int64_t high, std::int64_t columns, float scale,
                             std::uint16_t* nearOut, float* tail, std::int64_t tails, std::uint16_t* tailOut,
                             float most) {
  float limit = most;
#pragma omp simd reduction(max : limit)
  for (std::int64_t i = low; i < high; ++i) {
    near[i] *= scale;
    limit = near[i] > limit ? near[i] : limit;
  }
#pragma omp simd reduction(max : limit)
  for (std::int64_t i = 0; i < tails; ++i) limit = tail[i] > limit ? tail[i] : limit;
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = low; i < high; ++i) {
    const float e = fastExp(near[i] - limit);
    sum += e;
    nearOut[i] = toBf16(e);
  }
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < tails; ++i) {
    const float e = fastExp(tail[i] - limit);
    sum += e;
    tailOut[i] = toBf16(e);
  }
  std::fill(nearOut, nearOut + low, 0);
  std::fill(nearOut + high, nearOut + columns, 0);
  return {limit, sum};
}

LATTE_SIMD float dotRow(const std::uint16_t* a, const std::uint16_t* b, std::int64_t n) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < n; ++i) sum += fromBf16(a[i]) * fromBf16(b[i]);
  return sum;
}

LATTE_SIMD void slotLogitRow(const std::uint16_t* logits, const float* bias, const float* logMass, std::int64_t n,
                             float* tail) {
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) tail[i] = fromBf16(logits[i]) + bias[i] + logMass[i];
}

LATTE_SIMD void finishRow(float* values, const float* sinkWeights, const std::uint16_t* sinks, std::int64_t sinkStride,
                          std::int64_t sinkCount, float sum, std::int64_t d, std::uint16_t* out) {
  for (std::int64_t s = 0; s < sinkCount; ++s) {
    const float weight = sinkWeights[s];
#pragma omp simd
    for (std::int64_t i = 0; i < d; ++i) values[i] += weight * fromBf16(sinks[s * sinkStride + i]);
  }
  const float scale = 1.f / sum;
#pragma omp simd
  for (std::int64_t i = 0; i < d; ++i) out[i] = toBf16(values[i] * scale);
}

}  // namespace models
