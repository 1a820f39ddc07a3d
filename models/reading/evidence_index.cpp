// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/evidence_index.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cmath>
#include "models/reading/codewords.h"

namespace models {

EvidenceIndex::EvidenceIndex(EvidenceWeights weights, const ModelConfig& model, const LatteConfig& config,
                             const Rope& rope)
    : weights_(std::move(weights)),
      meanRotation_(rope.mean(config.window, weights_.meanDistance, at::kCPU)),
      scale_(1 / std::sqrt(static_cast<double>(model.headDim))) {
  for (const auto head : weights_.heads) headGroup_.push_back(weights_.groupOf(head, model));
}

at::Tensor EvidenceIndex::encode(std::size_t group, const at::Tensor& key) const {
  const auto& weights = weights_.groups[group];
  const auto turned = at::linear(key.to(at::kCPU, at::kFloat), weights.rotation);
  return nearestCodewords(weights.codebook, turned);
}

at::Tensor EvidenceIndex::farQuery(const at::Tensor& query) const {
  return rotate(query.to(at::kCPU, at::kFloat).unsqueeze(1), meanRotation_).squeeze(1) * scale_;
}

at::Tensor EvidenceIndex::join(const std::vector<at::Tensor>& groups, const at::Tensor& hidden) const {
  auto all = groups;
  if (hidden.defined()) all.push_back(routeCodes(weights_.route, hidden));
  return at::cat(all, 1);
}

std::vector<float> EvidenceIndex::maxSimilarity(const at::Tensor& queries, std::span<const std::uint8_t> codes,
                                                std::span<const std::int64_t> starts) const {
  const PassageCodes all{codes, bytesPerToken(), 0, starts};
  const std::int64_t tokens = queries.size(0), heads = queries.size(1), passages = all.passages();
  std::vector<float> result(tokens * heads * passages);
  at::parallel_for(0, tokens * heads, 1, [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row) {
      const auto group = headGroup_[row % heads];
      const auto& weights = weights_.groups[group];
      const auto query = at::mv(weights.unrotation, queries[row / heads][row % heads]);
      auto ofGroup = all;
      ofGroup.offset = group * weights_.parts;
      mostAlike(weights.codebook, query, ofGroup, std::span(result).subspan(row * passages, passages));
    }
  });
  return result;
}

std::vector<float> EvidenceIndex::routeScores(const at::Tensor& hidden, std::span<const std::uint8_t> codes,
                                              std::span<const std::int64_t> starts) const {
  const auto& route = weights_.route;
  if (route.empty()) return {};
  const PassageCodes all{codes, bytesPerToken(), routeOffset(), starts};
  const auto queries = routeChannels(route.queryMap, hidden), weights = routeTokenWeights(route.tokenWeight, hidden);
  std::vector<float> result(all.passages(), 0), most(all.passages());
  for (std::int64_t token = 0; token < queries.size(0); ++token) {
    mostAlike(route.codebook, queries[token], all, most);
    const auto weight = weights[token].item<float>();
    for (std::size_t p = 0; p < most.size(); ++p) result[p] += weight * most[p];
  }
  return result;
}

}  // namespace models
