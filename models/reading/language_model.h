// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/adapter.h"
#include "models/reading/evidence_index.h"
#include "models/reading/layer.h"
#include "models/reading/reading_state.h"
#include "models/reading/rope.h"

namespace models {

/// What to compute besides the new state.
struct AbsorbOptions {
  enum class Logits { None, Last, All };
  Logits logits = Logits::None;
  bool hidden = false;           ///< normalised last hidden states
  bool evidenceKeys = false;     ///< product-quantised keys of the retrieval heads' groups and of the trained route
  bool evidenceQueries = false;  ///< queries of the retrieval heads, hidden states for those of the route
  bool attention = false;        ///< where every query looked; slower, meant for questions
  std::function<void(std::int64_t layer, const LayerTrace&)> onLayer = {};  ///< called after every layer; may be empty
};

/// Where the queries of one call looked. For query t, layer n and head h the shares of passage p add up to
///   Σ_l slotWeight[t,n,h,l] · z_p[n, h's group, l] + direct[p][t,n,h],
/// and over all passages, kOutside and kSinks they sum to 1. z is that after the call. With slots this holds for the
/// queries of the call's last block; with latents for all, direct being less by what z holds of tokens after the query.
struct AttentionTrace {
  static constexpr std::int64_t kOutside = -1;  ///< tokens outside every passage: headers, the question itself
  static constexpr std::int64_t kSinks = -2;
  at::Tensor slotWeight;  ///< (tokens, layers, heads, slots): w_l / denominator; undefined without slots
  std::map<std::int64_t, at::Tensor> direct;  ///< (tokens, layers, heads): near span, exact cache, sinks
  /// The same rows by what was looked at: near, cache, direct[kSinks] and slotShare over its slots sum to 1.
  at::Tensor near, cache;  ///< (tokens, layers, heads)
  at::Tensor slotShare;    ///< (tokens, layers, heads, slots): p(l|t); undefined like slotWeight
  /// What each token gives to the slots when it leaves the near span, or to the latents: p(s|l) but for the sum over
  /// tokens. (tokens, layers, kvHeads, slots); undefined without slots.
  at::Tensor written;
};

/// What a call saw. Tensors are fp32 on the CPU.
struct Observation {
  at::Tensor logits;                       ///< (1 or tokens, vocabulary); row t predicts token t + 1
  at::Tensor hidden;                       ///< (tokens, width)
  std::vector<std::uint8_t> evidenceKeys;  ///< (tokens, EvidenceIndex::bytesPerToken)
  at::Tensor evidenceQueries;  ///< (tokens, evidence heads, headDim), turned by the mean rotation of far keys
  at::Tensor routeHidden;      ///< (tokens, width), with the queries: of the trained route's layer; undefined without one
  AttentionTrace attention;
  /// z of the passages that left the near span wholly: (layers, kvHeads, slots).
  std::vector<std::pair<std::int64_t, at::Tensor>> finishedMass;
};

/// A pretrained Llama-family model reading as Latte. Immutable: one model serves any number of states and threads.
class LanguageModel {
 public:
  /// `options` gives device and dtype (fp32 or bf16). An adapter without layers reads with window and sinks alone.
  /// Which form of Latte the layers have is the adapter's choice; everything below holds for either. `window` is the
  /// near span of the states it makes: whole blocks, 0 for what the adapter was made for. Throws ModelError where it
  /// cannot be, of which latents that cover the window, those of the Macchiato form, allow no other.
  LanguageModel(ModelFile base, Adapter adapter, const at::TensorOptions& options, std::int64_t window = 0);

  /// A state that has read nothing. `window` 0 means the model's; one at least as long as the text to come gives full
  /// causal attention, that is the base model. Rounded up to whole blocks. In the Macchiato form, whose latents cover
  /// the window too, a state of another window than the adapter's has none and reads with window and sinks alone.
  ReadingState initialState(std::int64_t window = 0) const;

  /// A loaded state brought to this model's device and dtype. Throws ModelError when its tensors are not of this model's shapes.
  ReadingState adopt(ReadingState state) const;

  /// Reads `ids`, which continue `state`, and advances it; `passages` holds the passage of each token, ascending, −1
  /// for none, or is empty for none at all. Cutting a text into calls differently changes the result by rounding alone.
  /// Throws ModelError when an id is not in the vocabulary or tokens and passages differ in number.
  Observation absorb(std::span<const std::int32_t> ids, std::span<const std::int64_t> passages, ReadingState& state,
                     const AbsorbOptions& options) const;

  const ModelConfig& config() const { return base_.config; }
  const Adapter& adapter() const { return adapter_; }
  std::int64_t window() const { return window_; }
  const Vocabulary& vocabulary() const { return base_.vocabulary; }
  const std::string& baseFingerprint() const { return base_.fingerprint; }
  const EvidenceIndex& evidence() const { return evidence_; }
  const Rope& rope() const { return rope_; }

  /// Names what a state means: base, adapter and window. A state of the same identity can be asked.
  std::string identity() const;
  /// Names what makes two states interchangeable: " run " and dtype, device, kernels and threads after the identity.
  std::string fingerprint() const;

 private:
  SpanRotations rotations(const ReadingState& state, std::int64_t tokens) const;

  ModelFile base_;  ///< tensors released once the layers hold their own
  Adapter adapter_;
  at::TensorOptions options_;
  std::int64_t window_;
  Rope rope_;
  EvidenceIndex evidence_;
  std::vector<Layer> layers_;
  at::Tensor embedding_, finalNorm_, head_;
};

}  // namespace models
