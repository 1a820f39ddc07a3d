// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/library/library.h"

namespace core {

class ReadingModel;

/// A passage that may answer a question, with what speaks for it.
struct EvidencePassage {
  Passage passage;
  double score = 0;  ///< bm25 + heads
  double bm25 = 0;   ///< z-score among the document's passages
  double heads = 0;  ///< z-score of the model's retrieval heads; 0 for a model without them
};

struct EvidenceReport {
  DocumentInfo document;
  std::vector<EvidencePassage> passages;  ///< best first
  double seconds = 0;                     ///< finding alone, without reading
};

/// Every passage's scores for a question, in reading order.
struct EvidenceScores {
  std::vector<float> bm25, heads, fused;
};

/// (x − mean) / deviation; all zero when nothing varies.
std::vector<float> zScores(std::span<const float> values);

/// What each evidence head scores a passage without any question: mean over tokens of max_s q·k less its log-sum-exp over
/// passages, (heads, passages) from maxima (tokens, heads, passages). A token counts no less than −12.
std::vector<float> headProfile(std::span<const float> maxima, std::size_t tokens, std::size_t heads, std::size_t passages);

/// Finds passages by the two routes that see different things: words (BM25 with the document's own statistics) and the
/// model's retrieval heads (their keys, made while reading). fused = z(BM25) + z(mean over heads of z(score − null)).
class EvidenceFinder {
 public:
  EvidenceFinder(const ReadingModel& model, Library& library) : model_(model), library_(library) {}

  EvidenceScores score(const Reading& reading, const std::string& question) const;
  std::vector<EvidencePassage> best(const Reading& reading, const std::string& question, int count) const;

  /// What the model's content-free questions score over the passages of a finished reading; computed once, then kept in
  /// the library.
  std::vector<float> nullProfile(const Reading& reading) const;

 private:
  const ReadingModel& model_;
  Library& library_;
};

}  // namespace core
