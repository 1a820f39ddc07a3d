// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/files/weights.h"
#include "models/reading/adapter.h"

namespace models {

struct ClosedFormOptions {
  LatteConfig config;
  double sharpness = 8;           ///< τ: how nearly b assigns a key to one slot
  int kMeansIterations = 10;
  std::int64_t sequenceTokens = 2048;  ///< calibration text is cut into sequences of at most this many tokens
  std::function<void(std::int64_t layers, std::int64_t of)> progress;  ///< may be empty
  std::stop_token stop;
};

/// The defaults for a form. Macchiato has no exact cache, and sharpness ½: with normal far queries q̃ of moment A²d,
/// those that look for c_l, weighted by exp(q̃·c_l/√d), have the mean √d A²c_l, and the keys that they see are p(s|l) ∝
/// exp(c_lᵀA²k_s), which is exp(keyMap·h_s) for τ = ½.
ClosedFormOptions closedFormOptions(LatteForm form);

/// Turns a pretrained model's softmax attention into Latte without gradients, layer by layer along the teacher's hidden
/// states of the calibration sequences. Per key-value group, with R̄ the mean rotation over distances window …
/// maxDistance:
///   A = (E[(R̄q)(R̄q)ᵀ]/d)^½ over the group's queries; k-means of A·k gives clusters, c_l the mean un-rotated key of
///   each; keyMap_l = 2τ (A c_l)ᵀ A W_k, keyBias_l = −τ‖A c_l‖²; queryMap_{h,l} = c_lᵀ R̄ W_q,h / √d; gate = 1;
///   queryBias_h = δ_h, the point of −8 … 6 in steps of ½ with the least squared error of the layer's output.
/// In the Macchiato form keyBias and queryBias are those of fitLatents; the maps are the same.
/// The same model, texts and number of threads give the same adapter. It has no exact heads and no evidence. Throws Stopped soon after it was stopped.
Adapter closedForm(const ModelFile& base, const std::vector<std::vector<std::int32_t>>& sequences,
                   const ClosedFormOptions& options);

}  // namespace models
