// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <complex>
#include <cstdint>
#include <utility>
#include <vector>

#include "models/files/config.h"

namespace models {

/// Rotary position embedding, rotate-half layout: channel i turns with channel i + headDim/2 by position·frequency_i.
/// Angles are formed in double precision, so positions of many millions stay exact. Immutable.
class Rope {
 public:
  explicit Rope(const ModelConfig& config);

  struct Table {
    at::Tensor cos, sin;  ///< (positions, headDim / 2), fp32
  };
  /// One row for each of `positions`.
  Table table(const std::vector<std::int64_t>& positions, at::Device device) const;
  /// For positions first … first + count − 1, each capped at `cap`.
  Table range(std::int64_t first, std::int64_t count, at::Device device, std::int64_t cap = INT64_MAX) const;

  /// The mean rotation over distances first … last − 1, as one row: what a far key meets on average.
  Table mean(std::int64_t first, std::int64_t last, at::Device device) const;

  const std::vector<double>& frequencies() const { return frequencies_; }

 private:
  std::vector<double> frequencies_;                ///< (headDim / 2), radians per token
  std::vector<std::complex<double>> low_;          ///< (kLow, headDim / 2): e^{i·position·frequency} for position < kLow
};

/// The rotations every layer of one call needs.
struct SpanRotations {
  Rope::Table query;      ///< of the new tokens
  Rope::Table sinkQuery;  ///< of the new tokens when they look at a sink: capped at window + sinks
  Rope::Table key;        ///< of the kept and the new tokens
  Rope::Table sinkKey;    ///< of the sinks
};

/// Rotates x (positions, heads, headDim) by a table of as many positions, or of one for all. Computed in fp32, returned
/// in x's dtype.
at::Tensor rotate(const at::Tensor& x, const Rope::Table& table);

}  // namespace models
