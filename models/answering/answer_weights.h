// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "models/answering/span_head.h"
#include "models/reading/low_rank.h"

namespace models {

/// What answer tuning adds to a pretrained model: low-rank additions to its matrices, used when passages are replayed
/// and never when a document is read, and the span head. fp32 on the CPU; the file keeps fp16.
struct AnswerWeights {
  std::int64_t rank = 0, spanRank = 0;
  std::vector<LayerLowRank> layers;
  SpanHead span;
  std::string baseFingerprint;  ///< SHA-256 of the base model this belongs to
  std::string fingerprint;      ///< SHA-256 of the file, empty before it is saved
};

std::vector<NamedTensor> tensorsOf(AnswerWeights& weights, const ModelConfig& config);

/// Reads `path`, answerer.safetensors. Throws ModelError naming the file when it is damaged or of another base model's
/// shapes.
AnswerWeights readAnswerWeights(const std::string& path, const ModelConfig& base);

/// The same weights give the same bytes. Throws ModelError when the file cannot be written.
void writeAnswerWeights(AnswerWeights weights, const ModelConfig& base, const std::string& path);

}  // namespace models
