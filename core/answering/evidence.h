// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/answering/passage_scorer.h"
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

/// Finds the passages of a document in the library that answer a question, as PassageScorer scores them.
class EvidenceFinder {
 public:
  EvidenceFinder(const ReadingModel& model, Library& library) : model_(model), library_(library) {}

  EvidenceScores score(const Reading& reading, const std::string& question) const;
  std::vector<EvidencePassage> best(const Reading& reading, const std::string& question, int count) const;

  /// What the model's content-free questions score over the passages of a finished reading; computed once, then kept in
  /// the library.
  std::vector<float> nullProfile(const Reading& reading) const;

 private:
  PassageScorer scorer(const Reading& reading) const;

  const ReadingModel& model_;
  Library& library_;
};

}  // namespace core
