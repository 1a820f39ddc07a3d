// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/kmeans.h"

#include <ATen/ATen.h>

#include <numeric>
#include <random>
#include <vector>

namespace models {
namespace {

constexpr std::uint32_t kSeed = 20240227;

at::Tensor drawRows(std::int64_t from, std::int64_t count) {
  std::vector<std::int64_t> rows(from);
  std::iota(rows.begin(), rows.end(), 0);
  std::mt19937 random(kSeed);
  for (std::int64_t i = 0; i < std::min(from, count); ++i) std::swap(rows[i], rows[i + random() % (from - i)]);
  while (static_cast<std::int64_t>(rows.size()) < count) rows.push_back(rows[random() % from]);
  rows.resize(count);
  return at::tensor(rows, at::kLong);
}

}  // namespace

at::Tensor nearest(const at::Tensor& points, const at::Tensor& centroids) {
  return at::addmm(centroids.square().sum(1).unsqueeze(0), points, centroids.t(), 1, -2).argmin(1);
}

at::Tensor clusterMeans(const at::Tensor& rows, const at::Tensor& assignment, const at::Tensor& fallback) {
  const auto clusters = fallback.size(0);
  const auto count = at::bincount(assignment, {}, clusters).to(rows.scalar_type()).unsqueeze(1);
  const auto sum = at::zeros({clusters, rows.size(1)}, rows.options()).index_add_(0, assignment, rows);
  return at::where(count > 0, sum / count.clamp_min(1), fallback);
}

at::Tensor kMeans(const at::Tensor& points, std::int64_t clusters, int iterations) {
  auto centroids = points.index_select(0, drawRows(points.size(0), clusters));
  for (int i = 0; i < iterations; ++i) centroids = clusterMeans(points, nearest(points, centroids), centroids);
  return centroids;
}

}  // namespace models
