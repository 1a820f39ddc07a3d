// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/attention_variants.h"
#include "core/evaluation/squad.h"
#include "core/evaluation/statistics.h"

namespace core {

struct RoutingOptions {
  std::size_t articles = 0;              ///< the first so many; 0: all
  std::size_t questionsPerArticle = 14;  ///< drawn from those of the article; 0: all
  std::uint64_t seed = 7;                ///< of the draw and the intervals
  Attention attention = Attention::Latte;
  int chunkTokens = 512;
};

/// Where each route ranks the paragraph that answers a question, 1 being best.
struct QuestionRanks {
  std::size_t bm25 = 0, heads = 0, fused = 0;
};

struct ArticleRanks {
  std::string title;
  std::size_t passages = 0, tokens = 0;
  std::vector<QuestionRanks> questions;
};

/// How often a route ranks the right paragraph first, and among the first five.
struct RouteScore {
  double top1 = 0, top5 = 0;
  Interval top1Interval;  ///< 95 %, by article
};

struct RoutingReport {
  std::vector<ArticleRanks> articles;
  std::size_t questions = 0;
  RouteScore bm25, heads, fused;
  std::size_t wins = 0, losses = 0;  ///< questions that fused ranks first and BM25 does not, and the other way round
  double signTest = 1;               ///< of those, two-sided
  Interval gain;                     ///< of fused top-1 over BM25's, 95 %, by article
};

/// What the ranks amount to.
RoutingReport summarizeRanks(std::vector<ArticleRanks> articles, std::uint64_t seed);

/// Called after each article with those done, of all.
using RoutingWatcher = std::function<void(std::size_t done, std::size_t of, const ArticleRanks& article)>;

/// Reads each article once, its paragraphs being the passages, and asks which paragraph answers each question. Throws
/// Error(Interrupted) when stopped.
RoutingReport evaluateRouting(AttentionVariants& models, std::span<const SquadArticle> articles,
                              const RoutingOptions& options, const RoutingWatcher& watch, std::stop_token stop);

}  // namespace core
