// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/gradients.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/custom_function.h>

#include <cmath>

#include "models/kernels/elementwise.h"
#include "models/kernels/simd.h"

namespace models {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsPerTask = 16;

/// With r = 1/√(mean x² + ε): ∂x = r·w∘∂y − x·r³/n·Σ(w∘∂y∘x).
LATTE_SIMD void rmsNormBack(const std::uint16_t* x, const float* weight, const std::uint16_t* dy, std::uint16_t* dx,
                            std::int64_t n, float epsilon) {
  float sum = 0, dot = 0;
#pragma omp simd reduction(+ : sum, dot)
  for (std::int64_t i = 0; i < n; ++i) {
    const float value = fromBf16(x[i]);
    sum += value * value;
    dot += value * weight[i] * fromBf16(dy[i]);
  }
  const float r = 1.f / std::sqrt(sum / n + epsilon);
  const float back = r * r * r / n * dot;
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) dx[i] = toBf16(r * weight[i] * fromBf16(dy[i]) - fromBf16(x[i]) * back);
}

LATTE_SIMD void siluProductBack(const std::uint16_t* x, const std::uint16_t* dy, std::uint16_t* dx, std::int64_t n) {
#pragma omp simd
  for (std::int64_t i = 0; i < n; ++i) {
    const float gate = fromBf16(x[i]), up = fromBf16(x[n + i]), d = fromBf16(dy[i]);
    const float open = 1.f / (1.f + fastExp(gate < -80.f ? 80.f : -gate));
    dx[i] = toBf16(d * up * open * (1.f + gate * (1.f - open)));
    dx[n + i] = toBf16(d * gate * open);
  }
}

/// Turns one token's heads; `direction` −1 turns them back.
LATTE_SIMD void rotateRow(const std::uint16_t* x, const float* cos, const float* sin, std::uint16_t* y,
                          std::int64_t heads, std::int64_t half, float direction) {
  for (std::int64_t head = 0; head < heads; ++head) {
    const auto* from = x + head * 2 * half;
    auto* to = y + head * 2 * half;
#pragma omp simd
    for (std::int64_t i = 0; i < half; ++i) {
      const float a = fromBf16(from[i]), b = fromBf16(from[half + i]), s = direction * sin[i];
      to[i] = toBf16(a * cos[i] - b * s);
      to[half + i] = toBf16(b * cos[i] + a * s);
    }
  }
}

std::uint16_t* bits(const at::Tensor& x) { return reinterpret_cast<std::uint16_t*>(x.data_ptr<at::BFloat16>()); }

template <typename Work>
void forRows(std::int64_t rows, const Work& work) {
  at::parallel_for(0, rows, kRowsPerTask, [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row) work(row);
  });
}

struct RmsNorm : torch::autograd::Function<RmsNorm> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, double epsilon) {
    context->save_for_backward({x, weight});
    context->saved_data["epsilon"] = epsilon;
    return rmsNorm(x, weight, epsilon);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const auto x = saved[0].contiguous(), dy = gradients[0].contiguous();
    const auto* weight = saved[1].data_ptr<float>();
    const auto epsilon = static_cast<float>(context->saved_data["epsilon"].toDouble());
    auto dx = at::empty_like(x);
    const auto n = x.size(-1);
    forRows(x.size(0), [&](std::int64_t row) {
      rmsNormBack(bits(x) + row * n, weight, bits(dy) + row * n, bits(dx) + row * n, n, epsilon);
    });
    return {dx, {}, {}};
  }
};

struct SiluProduct : torch::autograd::Function<SiluProduct> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x) {
    context->save_for_backward({x});
    return siluProduct(x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto x = context->get_saved_variables()[0].contiguous(), dy = gradients[0].contiguous();
    auto dx = at::empty_like(x);
    const auto n = dy.size(-1);
    forRows(x.size(0), [&](std::int64_t row) {
      siluProductBack(bits(x) + row * 2 * n, bits(dy) + row * n, bits(dx) + row * 2 * n, n);
    });
    return {dx};
  }
};

at::Tensor turned(const at::Tensor& given, const at::Tensor& cos, const at::Tensor& sin, float direction) {
  const auto x = given.contiguous();
  auto y = at::empty_like(x);
  const auto heads = x.size(1), half = cos.size(1);
  forRows(x.size(0), [&](std::int64_t row) {
    rotateRow(bits(x) + row * heads * 2 * half, cos.data_ptr<float>() + row * half, sin.data_ptr<float>() + row * half,
              bits(y) + row * heads * 2 * half, heads, half, direction);
  });
  return y;
}

struct Rotation : torch::autograd::Function<Rotation> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& cos,
                            const at::Tensor& sin) {
    context->save_for_backward({cos, sin});
    return turned(x, cos, sin, 1);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    return {turned(gradients[0], saved[0], saved[1], -1), {}, {}};
  }
};

}  // namespace

bool trainsFused(const at::Tensor& x) {
  return at::GradMode::is_enabled() && x.requires_grad() && x.is_cpu() && x.scalar_type() == at::kBFloat16;
}

at::Tensor rmsNormForTraining(const at::Tensor& x, const at::Tensor& weight, double epsilon) {
  return RmsNorm::apply(x, weight, epsilon);
}

at::Tensor siluProductForTraining(const at::Tensor& x) { return SiluProduct::apply(x); }

at::Tensor rotateForTraining(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin) {
  return Rotation::apply(x, cos, sin);
}

}  // namespace models
