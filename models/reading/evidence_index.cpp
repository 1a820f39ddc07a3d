// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/evidence_index.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace models {
namespace {

constexpr float kNone = -std::numeric_limits<float>::infinity();

/// Passages without tokens, still kNone, get the least of the others.
void fillWithLeast(std::span<float> row) {
  auto least = std::numeric_limits<float>::infinity();
  for (const auto value : row)
    if (value != kNone) least = std::min(least, value);
  std::replace(row.begin(), row.end(), kNone, std::isinf(least) ? 0.f : least);
}

}  // namespace

EvidenceIndex::EvidenceIndex(EvidenceWeights weights, const ModelConfig& model, const LatteConfig& config,
                             const Rope& rope)
    : weights_(std::move(weights)),
      meanRotation_(rope.mean(config.window, weights_.meanDistance, at::kCPU)),
      scale_(1 / std::sqrt(static_cast<double>(model.headDim))) {
  for (const auto head : weights_.heads) headGroup_.push_back(weights_.groupOf(head, model));
}

at::Tensor EvidenceIndex::encode(std::size_t group, const at::Tensor& key) const {
  const auto& weights = weights_.groups[group];
  const auto turned = at::linear(key.to(at::kCPU, at::kFloat), weights.rotation).unflatten(1, {weights_.parts, -1});
  const auto dots = at::bmm(turned.transpose(0, 1), weights.codebook.transpose(1, 2));
  const auto distance = weights.codebook.square().sum(-1).unsqueeze(1) - 2 * dots;
  return distance.argmin(-1).t().to(at::kByte).contiguous();
}

at::Tensor EvidenceIndex::farQuery(const at::Tensor& query) const {
  return rotate(query.to(at::kCPU, at::kFloat).unsqueeze(1), meanRotation_).squeeze(1) * scale_;
}

std::vector<float> EvidenceIndex::maxSimilarity(const at::Tensor& queries, std::span<const std::uint8_t> codes,
                                                std::span<const std::int64_t> starts) const {
  const std::int64_t tokens = queries.size(0), heads = queries.size(1), passages = std::max<std::int64_t>(starts.size(), 1) - 1;
  const std::int64_t parts = weights_.parts, stride = bytesPerToken();
  std::vector<float> result(tokens * heads * passages, kNone);
  at::parallel_for(0, tokens * heads, 1, [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row) {
      const auto group = headGroup_[row % heads];
      const auto& weights = weights_.groups[group];
      const auto query = at::mv(weights.unrotation, queries[row / heads][row % heads]).unflatten(0, {parts, -1});
      const auto table = at::bmm(weights.codebook, query.unsqueeze(-1)).contiguous();
      const auto* score = table.data_ptr<float>();
      for (std::int64_t p = 0; p < passages; ++p) {
        auto& best = result[row * passages + p];
        for (auto token = starts[p]; token < starts[p + 1]; ++token) {
          const auto* code = codes.data() + token * stride + group * parts;
          float sum = 0;
          for (std::int64_t part = 0; part < parts; ++part) sum += score[part * EvidenceWeights::kCodewords + code[part]];
          best = std::max(best, sum);
        }
      }
      fillWithLeast(std::span(result).subspan(row * passages, passages));
    }
  });
  return result;
}

}  // namespace models
