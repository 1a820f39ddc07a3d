// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "models/files/config.h"
#include "models/reading/latte_config.h"
#include "models/reading/low_rank.h"
#include "models/reading/route.h"

namespace models {

struct ModelFile;

/// What turns one layer's softmax attention into Latte: linear maps of the normalised hidden state h (width).
/// With slots
///   b_l(s) = softmax_l(keyMap·h_s + keyBias)      how token s spreads over the slots, per key-value group
///   w_l(t) = gate · exp(queryMap·h_t + queryBias)  how query t weighs the slots, per head
/// and in the Macchiato form
///   p(s|l) ∝ exp(keyMap·h_s)                       which keyBias leaves as it is: it only scales passage masses
///   p(l|t) = w_l(t) / (1 + Σ w(t))                 with the window's logit 0, of which −log gate is the learnt bias
struct LayerAdapter {
  at::Tensor keyMap;     ///< (kvHeads·slots, width)
  at::Tensor keyBias;    ///< (kvHeads·slots)
  at::Tensor queryMap;   ///< (heads·slots, width), includes 1/√headDim
  at::Tensor queryBias;  ///< (heads·slots)
  at::Tensor gate;       ///< (heads), ≥ 0; where it is 0 the head reads window and sinks alone
};

/// The retrieval heads and the product quantiser of their un-rotated keys, and what else points to passages.
/// A key k (headDim) is stored as `parts` bytes: part j of rotation·k is replaced by the nearest of 256 codewords.
struct EvidenceWeights {
  static constexpr std::int64_t kCodewords = 256;
  struct Group {
    std::int32_t layer = 0, kvHead = 0;
    at::Tensor rotation;   ///< (headDim, headDim): whitens and balances the parts; keys are rotation·k
    at::Tensor unrotation; ///< (headDim, headDim): its inverse transposed; queries are unrotation·q, so dots agree
    at::Tensor codebook;   ///< (parts, 256, headDim / parts)
  };
  std::int64_t parts = 8;
  std::int64_t meanDistance = 512;   ///< queries are turned by the mean rotation over distances window … meanDistance
  std::vector<std::string> nullQuestions;  ///< without content: what they score is what no question is about
  std::vector<HeadRef> heads;
  std::vector<Group> groups;  ///< the key-value groups of `heads`, ascending
  RouteWeights route;         ///< in a file of its own; empty: there is none
  std::int64_t groupOf(HeadRef head, const ModelConfig& config) const;  ///< index into groups
};

/// Everything conversion adds to a pretrained model. Tensors are fp32 on the CPU; the file keeps them in fp16.
struct Adapter {
  LatteConfig config;
  std::vector<LayerAdapter> layers;  ///< empty: window and sinks alone
  std::int64_t rank = 0;             ///< of `added`
  std::vector<LayerLowRank> added;   ///< to the pretrained matrices, by layer; empty: they are read with as they are
  std::vector<HeadRef> exactHeads;   ///< ascending
  EvidenceWeights evidence;
  std::string baseFingerprint;  ///< SHA-256 of the base model this belongs to
  std::string fingerprint;      ///< SHA-256 of the adapter file, empty before it is saved
};

/// Reads `folder`/config.json and `folder`/adapter.safetensors. Throws ModelError when they are damaged, do not fit each
/// other or do not fit `base`.
Adapter readAdapter(const std::string& folder, const ModelConfig& base);

/// The same, and throws ModelError saying so where the adapter was made for another base model.
Adapter readAdapter(const std::string& folder, const ModelFile& base);

/// Writes both files into `folder`, which must exist, and returns the adapter as it would be read back.
/// The same adapter gives the same bytes. Throws ModelError when the folder cannot be written.
Adapter writeAdapter(const Adapter& adapter, const ModelConfig& base, const std::string& folder);

}  // namespace models
