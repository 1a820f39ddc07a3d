// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/passage_scorer.h"
#include "core/evaluation/attention_variants.h"
#include "core/evaluation/passage_reader.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/statistics.h"

namespace core {

/// Called with what each route gave the passages of a document for one of its questions.
using ScoreListener = std::function<void(const SetDocument&, const SetQuestion&, const EvidenceScores&)>;

struct RoutingOptions {
  QuestionDraw draw{.perDocument = 14};
  bool joined = false;  ///< all documents are read as one
  bool masses = false;  ///< rank by the latents' masses too: half a second for each question
  Attention attention = Attention::Latte;
  ScoreListener onScores = {};  ///< may be empty
};

/// Where each route ranks the best of the passages that answer a question, 1 being first; 0 for a route there is not.
struct QuestionRanks {
  std::size_t bm25 = 0, heads = 0, fused = 0;
  std::size_t route = 0;       ///< the trained one
  std::size_t masses = 0;      ///< where the question's words look
  std::size_t likelihood = 0;  ///< fused, its best by what the base model makes of the question after them
  std::size_t reread = 0;      ///< fused, its best as the reader ranks them: what answers are made from
};

/// Of the questions about one document.
struct DocumentRanks {
  std::string title;
  std::size_t passages = 0, tokens = 0;  ///< that were ranked: of all documents when they are read as one
  std::vector<QuestionRanks> questions;
};

/// How often a route ranks the right passage first, and among the first five.
struct RouteScore {
  double top1 = 0, top5 = 0;
  Interval top1Interval, top5Interval;  ///< 95 %, by document
  std::size_t wins = 0, losses = 0;  ///< questions that it ranks first and BM25 does not, and the other way round
  double signTest = 1;               ///< of those, two-sided
  Interval gain;                     ///< of its top-1 over BM25's, 95 %, by document
};

struct RoutingReport {
  std::vector<DocumentRanks> documents;
  std::size_t questions = 0;
  RouteScore bm25, heads, fused;
  std::optional<RouteScore> masses, route, likelihood, reread;
};

/// What the ranks amount to.
RoutingReport summarizeRanks(std::vector<DocumentRanks> documents, std::uint64_t seed);

/// Reads each document of `set` once, or all as one, and asks which passage answers each question whose passages are
/// known. With a reader the best passages are ranked anew too, which takes a second or two for each
/// question. Throws Error(Interrupted) when stopped.
RoutingReport evaluateRouting(AttentionVariants& models, const PassageReader& reader, QuestionSet set,
                              const RoutingOptions& options, const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
