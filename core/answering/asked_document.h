// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/answering/evidence.h"
#include "core/answering/passage_scorer.h"
#include "core/library/library.h"

namespace core {

class ReadingModel;

/// A finished reading, or its beginning, as questions need it: loaded once, then any number are asked. A document of
/// 100,000 tokens takes some 20 MB. The model outlives it; bound to one thread.
class AskedDocument {
 public:
  /// The first `passages` of the reading alone, as if no more had been read: with the state of the last checkpoint by
  /// then. Throws Error when the reading's state is gone.
  AskedDocument(const ReadingModel& model, const Library& library, const Reading& reading,
                int passages = Library::kAll);

  const Reading& reading() const { return reading_; }
  const DocumentInfo& info() const { return info_; }
  const std::vector<Passage>& passages() const { return passages_; }

  const Bm25Index& words() const { return scorer_.words(); }

  /// As PassageScorer scores them.
  EvidenceScores score(const std::string& question) const { return scorer_.score(question); }
  std::vector<EvidencePassage> best(const EvidenceScores& scores, int count) const {
    return bestPassages(passages_, scores, static_cast<std::size_t>(count));
  }
  std::vector<EvidencePassage> best(const std::string& question, int count) const {
    return best(score(question), count);
  }

  /// For Library::saveNullProfile, so that it is computed once for a whole reading.
  const std::vector<float>& nullProfile() const { return scorer_.nullProfile(); }

 private:
  Reading reading_;
  DocumentInfo info_;
  std::vector<Passage> passages_;
  PassageScorer scorer_;
};

}  // namespace core
