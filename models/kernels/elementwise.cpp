// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/elementwise.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

#include "models/kernels/gradients.h"
#include "models/kernels/simd.h"

namespace models {
namespace {

constexpr std::int64_t kRowsPerTask = 16;

LATTE_SIMD void rmsNormRow(const std::uint16_t* x, const float* weight, std::uint16_t* y, std::int64_t n, float epsilon) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < n; ++i) sum += fromBf16(x[i]) * fromBf16(x[i]);
  const float scale = 1.f / std::sqrt(sum / n + epsilon);
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) y[i] = toBf16(fromBf16(x[i]) * scale * weight[i]);
}

LATTE_SIMD void siluProductRow(const std::uint16_t* gate, const std::uint16_t* up, std::uint16_t* y, std::int64_t n) {
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) {
    const float g = fromBf16(gate[i]);
    const float e = fastExp(g < -80.f ? 80.f : -g);
    y[i] = toBf16(g / (1.f + e) * fromBf16(up[i]));
  }
}

LATTE_SIMD void softmaxRow(const std::uint16_t* x, const float* bias, float* scratch, std::uint16_t* y, std::int64_t n) {
  float most = -INFINITY, sum = 0;
#pragma omp simd reduction(max : most)
  for (std::int64_t i = 0; i < n; ++i) {
    scratch[i] = fromBf16(x[i]) + bias[i];
    most = scratch[i] > most ? scratch[i] : most;
  }
#pragma omp simd reduction(+ : sum)
  for (std::int64_t i = 0; i < n; ++i) {
    scratch[i] = fastExp(scratch[i] - most);
    sum += scratch[i];
  }
  const float scale = 1.f / sum;
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) y[i] = toBf16(scratch[i] * scale);
}

bool fused(const at::Tensor& x) {
  return x.is_cpu() && x.scalar_type() == at::kBFloat16 && x.stride(-1) == 1 &&
         !(x.requires_grad() && at::GradMode::is_enabled());
}

std::uint16_t* bits(const at::Tensor& x) { return reinterpret_cast<std::uint16_t*>(x.data_ptr<at::BFloat16>()); }

}  // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double epsilon) {
  if (trainsFused(x)) return rmsNormForTraining(x, weight, epsilon);
  if (!fused(x)) {
    const auto wide = x.to(at::kFloat);
    return (wide * at::rsqrt(wide.square().mean(-1, true) + epsilon) * weight).to(x.scalar_type());
  }
  auto y = at::empty(x.sizes(), x.options());
  const auto n = x.size(-1);
  at::parallel_for(0, x.size(0), kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row)
      rmsNormRow(bits(x) + row * x.stride(0), weight.data_ptr<float>(), bits(y) + row * n, n, epsilon);
  });
  return y;
}

at::Tensor siluProduct(const at::Tensor& x) {
  if (trainsFused(x)) return siluProductForTraining(x);
  const auto n = x.size(-1) / 2;
  if (!fused(x)) return at::silu(x.narrow(-1, 0, n)) * x.narrow(-1, n, n);
  auto y = at::empty({x.size(0), n}, x.options());
  at::parallel_for(0, x.size(0), kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row) {
      const auto* gate = bits(x) + row * x.stride(0);
      siluProductRow(gate, gate + n, bits(y) + row * n, n);
    }
  });
  return y;
}

at::Tensor biasedSoftmax(const at::Tensor& logits, const at::Tensor& bias) {
  if (!fused(logits)) return at::softmax(logits.to(at::kFloat) + bias, -1).to(logits.scalar_type());
  auto y = at::empty(logits.sizes(), logits.options());
  const auto groups = logits.size(1), n = logits.size(2);
  at::parallel_for(0, logits.size(0), kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
    std::vector<float> scratch(n);
    for (auto row = begin; row < end; ++row)
      for (std::int64_t g = 0; g < groups; ++g)
        softmaxRow(bits(logits) + row * logits.stride(0) + g * logits.stride(1), bias.data_ptr<float>() + g * n,
                   scratch.data(), bits(y) + (row * groups + g) * n, n);
  });
  return y;
}

}  // namespace models
