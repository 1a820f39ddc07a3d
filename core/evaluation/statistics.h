// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// The probability that a fair coin falls at least as unevenly as `wins` to `losses`; 1 when there are none.
double signTest(std::size_t wins, std::size_t losses);

/// A sum over one document, which may be negative as differences are, and what it is divided by: how many questions or
/// tokens it is over, or another sum.
struct ClusterSum {
  double sum = 0, weight = 0;
};

struct Interval {
  double low = 0, high = 0;
};

/// The 95 % percentile interval of Σ sum / Σ weight when whole documents are drawn with replacement: questions about one
/// document are not independent. The same seed gives the same interval. {0, 0} without clusters.
Interval bootstrapInterval(std::span<const ClusterSum> clusters, std::uint64_t seed, std::size_t draws = 10000);

/// The place of `index` when `scores` are sorted, highest first, 1 … n; of equal scores the first in order comes first.
std::size_t rankOf(std::span<const float> scores, std::size_t index);

/// The numbers 0 … count − 1 in an order that depends on the seed alone, on every machine.
std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed);

}  // namespace core
