// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "core/document/document.h"

namespace core {

/// What the tuned model points at in a passage when it reads it alone.
struct PointedAnswer {
  std::size_t begin = 0, end = 0;  ///< bytes [begin, end) of the passage, whole words
  double logOdds = 0;              ///< against "not in the text", nats
};

/// A passage that may answer a question, with what speaks for it.
struct EvidencePassage {
  Passage passage;
  double score = 0;  ///< what the passages are ranked by: PassageScorer's fused, with the second look's share
  double bm25 = 0;   ///< z-score among the document's passages
  double heads = 0;  ///< z-score of the model's retrieval heads; 0 for a model without them
  std::optional<PointedAnswer> pointed = {};  ///< by lookAgain
};

struct EvidenceReport {
  DocumentInfo document;
  std::vector<EvidencePassage> passages;  ///< best first
  double seconds = 0;                     ///< finding alone, without reading
};

}  // namespace core
