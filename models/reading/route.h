// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

#include "models/files/config.h"

namespace models {

/// A trained route to the passages that answer, beside words and retrieval heads: late interaction of small
/// projections of one layer's hidden states h (after its attention norm),
///   k_s = keyMap·h_s / ‖keyMap·h_s‖,   q_t = queryMap·h_t / ‖queryMap·h_t‖,
///   score(p) = Σ_t softmax_t(tokenWeight·h_t) max_{s in p} q_t·k_s                         (arXiv 2004.12832)
/// over the question's tokens t. A key is stored as `parts` bytes, part j being the nearest of 256 codewords; passages
/// are ranked by fusion · (z(words), z(heads), z(score)). Tensors are fp32 on the CPU.
struct RouteWeights {
  static constexpr std::int64_t kCodewords = 256;
  std::int64_t layer = 0;
  at::Tensor keyMap, queryMap;  ///< (channels, width)
  at::Tensor tokenWeight;       ///< (width)
  at::Tensor codebook;          ///< (parts, 256, channels / parts)
  at::Tensor fusion;            ///< (3)
  std::string baseFingerprint;  ///< SHA-256 of the base model it belongs to
  std::string fingerprint;      ///< SHA-256 of its file

  bool empty() const { return !keyMap.defined(); }
  std::int64_t parts() const { return empty() ? 0 : codebook.size(0); }
};

/// Throws ModelError when the file is damaged or is for another model than `base`.
RouteWeights readRoute(const std::string& path, const ModelConfig& base);
void writeRoute(const RouteWeights& route, const std::string& path);

/// Unit rows of map·h: (tokens, width) → (tokens, channels), fp32; differentiable.
at::Tensor routeChannels(const at::Tensor& map, const at::Tensor& hidden);

/// Stored keys: hidden (tokens, width) → (tokens, parts), uint8.
at::Tensor routeCodes(const RouteWeights& route, const at::Tensor& hidden);

/// (tokens): what each token of a question counts, 1 in all; differentiable.
at::Tensor routeTokenWeights(const at::Tensor& tokenWeight, const at::Tensor& hidden);

}  // namespace models
