// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace core {
namespace {

double logChoose(double n, double k) { return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1); }

}  // namespace

double signTest(std::size_t wins, std::size_t losses) {
  const auto n = static_cast<double>(wins + losses);
  double tail = 0;
  for (std::size_t k = 0; k <= std::min(wins, losses); ++k)
    tail += std::exp(logChoose(n, static_cast<double>(k)) - n * std::log(2.0));
  return std::min(1.0, 2 * tail);
}

Interval bootstrapInterval(std::span<const ClusterSum> clusters, std::uint64_t seed, std::size_t draws) {
  if (clusters.empty() || draws == 0) return {};
  std::mt19937_64 random(seed);
  std::vector<double> means;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    ClusterSum total;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
      const auto& drawn = clusters[random() % clusters.size()];
      total.sum += drawn.sum;
      total.weight += drawn.weight;
    }
    if (total.weight > 0) means.push_back(total.sum / total.weight);
  }
  if (means.empty()) return {};
  std::sort(means.begin(), means.end());
  const auto last = static_cast<double>(means.size() - 1);
  const auto at = [&](double share) { return means[static_cast<std::size_t>(std::lround(share * last))]; };
  return {at(0.025), at(0.975)};
}

std::size_t rankOf(std::span<const float> scores, std::size_t index) {
  std::size_t before = 0;
  for (std::size_t i = 0; i < scores.size(); ++i)
    before += scores[i] > scores[index] || (scores[i] == scores[index] && i < index);
  return before + 1;
}

std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  std::mt19937_64 random(seed);
  for (std::size_t left = count; left > 1; --left) std::swap(order[left - 1], order[random() % left]);
  return order;
}

}  // namespace core
