// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "models/reading/language_model.h"

namespace models {

/// Gathers what the layers of one absorb() call saw into an Observation. Lives for that call.
class TraceCollector {
 public:
  TraceCollector(const EvidenceIndex& evidence, const AbsorbOptions& options, const Span& span,
                 const ModelConfig& model);

  /// Called for every layer in order.
  void add(std::size_t layer, const LayerTrace& trace);

  /// After the last layer: merges the evicted masses into `state`, and moves those of passages that are wholly evicted
  /// to the observation.
  void finish(ReadingState& state, Observation& seen);

 private:
  void addEvidence(std::size_t layer, const LayerTrace& trace);
  void addAttention(const LayerTrace& trace);
  at::Tensor direct(std::int64_t passage, std::int64_t firstRow, std::int64_t rows);
  void addNear(const BlockTrace& block, std::int64_t firstRow);
  void addCaches(const BlockTrace& block, std::int64_t firstRow);
  void addLatents(const LatentTrace& latents);

  const EvidenceIndex& evidence_;
  const AbsorbOptions& options_;
  const Span& span_;
  ModelConfig model_;
  std::vector<at::Tensor> codes_;                         ///< by group (tokens, parts)
  at::Tensor routeHidden_;                                ///< (tokens, width)
  std::vector<at::Tensor> queries_;                       ///< by evidence head (tokens, headDim)
  std::map<std::int64_t, std::vector<at::Tensor>> mass_;  ///< passage → by layer (kvHeads, slots)
  std::vector<at::Tensor> slotWeight_, slotShare_;        ///< by layer (tokens, heads, slots)
  std::vector<at::Tensor> near_, cache_;                  ///< by layer (tokens, heads)
  std::vector<at::Tensor> written_;                       ///< by layer (tokens, kvHeads, slots)
  std::map<std::int64_t, at::Tensor> direct_;             ///< passage → (tokens, layers, heads)
  std::int64_t layer_ = 0;                                ///< the one being added
};

}  // namespace models
