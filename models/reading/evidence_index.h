// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

#include "models/reading/adapter.h"
#include "models/reading/rope.h"

namespace models {

/// The model's own index of a document: for every token the un-rotated keys of the retrieval heads' groups and the key
/// of the trained route where there is one, each stored as a few bytes, and how like a question each passage is by
/// them. Immutable.
class EvidenceIndex {
 public:
  EvidenceIndex(EvidenceWeights weights, const ModelConfig& model, const LatteConfig& config, const Rope& rope);

  bool empty() const { return weights_.heads.empty(); }
  std::int64_t heads() const { return weights_.heads.size(); }
  std::int64_t bytesPerToken() const { return routeOffset() + weights_.route.parts(); }
  const EvidenceWeights& weights() const { return weights_; }

  /// Quantises the keys of one group: key (tokens, headDim) → (tokens, parts), uint8, on the CPU.
  at::Tensor encode(std::size_t group, const at::Tensor& key) const;

  /// Queries as they meet far keys: query (tokens, headDim) un-rotated → the same shape, fp32 on the CPU, turned by the
  /// mean rotation over distances window … meanDistance and divided by √headDim.
  at::Tensor farQuery(const at::Tensor& query) const;

  /// The whole index of tokens: codes (tokens, parts) of every group in order, and the hidden states (tokens, width) of
  /// the route's layer, undefined without a route → (tokens, bytesPerToken), uint8.
  at::Tensor join(const std::vector<at::Tensor>& groups, const at::Tensor& hidden) const;

  /// For each query token, evidence head and passage the largest q·k over the passage's tokens.
  /// queries (tokens, heads, headDim) as farQuery returns them; codes (document tokens, bytesPerToken); passage p has
  /// tokens starts[p] … starts[p + 1] − 1; one that has none is as little alike as the least alike of the others, or 0
  /// where none has any. → (tokens, heads, passages), finite.
  std::vector<float> maxSimilarity(const at::Tensor& queries, std::span<const std::uint8_t> codes,
                                   std::span<const std::int64_t> starts) const;

  /// The route's score of every passage for a question with these hidden states (tokens, width); empty without a route.
  std::vector<float> routeScores(const at::Tensor& hidden, std::span<const std::uint8_t> codes,
                                 std::span<const std::int64_t> starts) const;

 private:
  std::int64_t routeOffset() const { return static_cast<std::int64_t>(weights_.groups.size()) * weights_.parts; }

  EvidenceWeights weights_;
  std::vector<std::int64_t> headGroup_;  ///< group of each head
  Rope::Table meanRotation_;
  double scale_ = 1;
};

}  // namespace models
