// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/document/document.h"

namespace core {

/// A passage that may answer a question, with what speaks for it.
struct EvidencePassage {
  Passage passage;
  double score = 0;  ///< what the passages are ranked by: PassageScorer's fused
  double bm25 = 0;   ///< z-score among the document's passages
  double heads = 0;  ///< z-score of the model's retrieval heads; 0 for a model without them
};

struct EvidenceReport {
  DocumentInfo document;
  std::vector<EvidencePassage> passages;  ///< best first
  double seconds = 0;                     ///< finding alone, without reading
};

}  // namespace core
