// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/rope.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "models/kernels/gradients.h"

namespace models {
namespace {

/// A position is split into a multiple of kLow and a rest, and the two rotations are multiplied: a table row costs one
/// complex product per channel instead of a sine and a cosine.
constexpr std::int64_t kLow = 1024;

}  // namespace

Rope::Rope(const ModelConfig& config) {
  const auto divisors = ropeDivisors(config);
  for (std::int64_t i = 0; i < config.headDim / 2; ++i)
    frequencies_.push_back(std::pow(config.ropeTheta, -2.0 * i / config.headDim) / divisors[i]);
  for (std::int64_t position = 0; position < kLow; ++position)
    for (const double frequency : frequencies_) low_.push_back(std::polar(1.0, position * frequency));
}

Rope::Table Rope::table(const std::vector<std::int64_t>& positions, at::Device device) const {
  const std::int64_t half = frequencies_.size(), count = positions.size();
  auto cos = at::empty({count, half}, at::kFloat), sin = at::empty({count, half}, at::kFloat);
  auto *cosines = cos.data_ptr<float>(), *sines = sin.data_ptr<float>();
  std::vector<std::complex<double>> high(half, 1.0);
  std::int64_t highPosition = 0;
  for (std::int64_t row = 0; row < count; ++row) {
    const std::int64_t low = positions[row] & (kLow - 1);
    if (positions[row] - low != highPosition) {
      highPosition = positions[row] - low;
      for (std::int64_t i = 0; i < half; ++i) high[i] = std::polar(1.0, highPosition * frequencies_[i]);
    }
    for (std::int64_t i = 0; i < half; ++i) {
      // Written out: the product of std::complex looks for infinities.
      const double c = high[i].real(), s = high[i].imag();
      const auto& turn = low_[low * half + i];
      *cosines++ = static_cast<float>(c * turn.real() - s * turn.imag());
      *sines++ = static_cast<float>(c * turn.imag() + s * turn.real());
    }
  }
  return {cos.to(device), sin.to(device)};
}

Rope::Table Rope::range(std::int64_t first, std::int64_t count, at::Device device, std::int64_t cap) const {
  std::vector<std::int64_t> positions(count);
  for (std::int64_t i = 0; i < count; ++i) positions[i] = std::min(first + i, cap);
  return table(positions, device);
}

Rope::Table Rope::mean(std::int64_t first, std::int64_t last, at::Device device) const {
  const std::int64_t half = frequencies_.size();
  auto cos = at::empty({1, half}, at::kFloat), sin = at::empty({1, half}, at::kFloat);
  for (std::int64_t i = 0; i < half; ++i) {
    double c = 0, s = 0;
    for (std::int64_t distance = first; distance < last; ++distance) {
      c += std::cos(distance * frequencies_[i]);
      s += std::sin(distance * frequencies_[i]);
    }
    cos.data_ptr<float>()[i] = c / (last - first);
    sin.data_ptr<float>()[i] = s / (last - first);
  }
  return {cos.to(device), sin.to(device)};
}

at::Tensor rotate(const at::Tensor& x, const Rope::Table& table) {
  if (trainsFused(x) && table.cos.size(0) == x.size(0)) return rotateForTraining(x, table.cos, table.sin);
  const auto halves = x.to(at::kFloat).chunk(2, -1);
  const auto cos = table.cos.unsqueeze(1), sin = table.sin.unsqueeze(1);
  return at::cat({halves[0] * cos - halves[1] * sin, halves[1] * cos + halves[0] * sin}, -1).to(x.scalar_type());
}

}  // namespace models
