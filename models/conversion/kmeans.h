// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace models {

/// Lloyd's k-means on points (n, d), n ≥ 1, fp32: → (clusters, d). Starts from points drawn with a fixed seed, so the same
/// points give the same centroids. A cluster that loses all its points keeps its centroid.
at::Tensor kMeans(const at::Tensor& points, std::int64_t clusters, int iterations);

/// The nearest centroid (squared distance) of each point: (n), int64.
at::Tensor nearest(const at::Tensor& points, const at::Tensor& centroids);

/// Mean of the rows (n, d) of each cluster (clusters, d); `fallback` (clusters, d) for clusters without rows.
at::Tensor clusterMeans(const at::Tensor& rows, const at::Tensor& assignment, const at::Tensor& fallback);

}  // namespace models
