// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/answering/evidence.h"
#include "core/library/records.h"
#include "core/library/search.h"

namespace models {
class LanguageModel;
class Tokenizer;
struct ReadingState;
}  // namespace models

namespace core {

/// Every passage's scores for a question, in reading order.
struct EvidenceScores {
  std::vector<float> bm25, heads, fused;
  std::vector<float> route;  ///< empty for a model without a trained route
};

/// The `count` best by the fused score, best first; the earlier one of equals.
std::vector<EvidencePassage> bestPassages(std::span<const Passage> passages, const EvidenceScores& scores,
                                          std::size_t count);

/// (x − mean) / deviation; all zero when nothing varies.
std::vector<float> zScores(std::span<const float> values);

/// What each evidence head scores a passage without any question: mean over tokens of max_s q·k less its log-sum-exp
/// over passages, (heads, passages) from maxima (tokens, heads, passages). A token counts no less than −8.
std::vector<float> headProfile(std::span<const float> maxima, std::size_t tokens, std::size_t heads,
                               std::size_t passages);

/// What reading one document left behind.
struct ReadDocument {
  std::vector<std::string> texts;                     ///< of the passages, in reading order
  EvidenceCodes evidence;                             ///< of the same passages
  std::shared_ptr<const models::ReadingState> state;  ///< after the last token; null for a model without evidence heads
  std::vector<float> nullProfile = {};                ///< as nullProfile() gave it earlier; else it is computed
};

/// Scores the passages of one document by routes that see different things: words (BM25 with the document's own
/// statistics), the model's retrieval heads (their keys, made while reading) and, where the model has one, the trained
/// route of models::RouteWeights. Each is a z-score over passages.
/// fused = z(BM25) + z(mean over heads of score − ½ null), or all three by the weights that were learnt with the route.
/// The model outlives the scorer; bound to one thread.
class PassageScorer {
 public:
  PassageScorer(const models::LanguageModel& language, const models::Tokenizer& tokenizer, ReadDocument document);

  EvidenceScores score(const std::string& question) const;

  const Bm25Index& words() const { return words_; }

  /// What the model's content-free questions score on average: (heads, passages); empty without evidence heads.
  const std::vector<float>& nullProfile() const { return document_.nullProfile; }

 private:
  struct Asked {
    std::vector<float> profile, route;
  };
  Asked ask(const std::string& question) const;
  std::vector<float> nullQuestionsProfile() const;
  std::vector<float> headScores(const std::vector<float>& profile) const;

  const models::LanguageModel& language_;
  const models::Tokenizer& tokenizer_;
  ReadDocument document_;
  Bm25Index words_;
  std::vector<std::int64_t> starts_;  ///< of each passage's codes, tokens
};

}  // namespace core
