// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/answer_examples.h"

#include <numeric>
#include <random>
#include <utility>

namespace models {
namespace {

/// 0 … n − 1 in an order of its own; std::shuffle differs between libraries.
std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed) {
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937_64 random(seed);
  for (auto i = n; i > 1; --i) std::swap(order[i - 1], order[random() % i]);
  return order;
}

}  // namespace

std::vector<std::vector<std::size_t>> batchesOf(const std::vector<AnswerExample>& examples, std::int64_t tokens,
                                                std::uint64_t seed, std::int64_t epoch) {
  std::vector<std::vector<std::size_t>> batches;
  std::int64_t room = 0;
  for (const auto index : permutation(examples.size(), seed * 1000003 + epoch)) {
    const std::int64_t length = examples[index].ids.size();
    if (batches.empty() || length > room) {
      batches.emplace_back();
      room = tokens;
    }
    batches.back().push_back(index);
    room -= length;
  }
  return batches;
}

}  // namespace models
