// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/routing.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>

#include "core/evaluation/read_once.h"
#include "models/reading/reading_state.h"

namespace core {
namespace {

std::size_t bestRank(std::span<const float> scores, const std::vector<std::size_t>& gold) {
  std::size_t best = scores.size();
  for (const auto passage : gold) best = std::min(best, rankOf(scores, passage));
  return best;
}

/// One entry for each document that questions of `document` were asked about.
std::vector<DocumentRanks> ranksOf(AttentionVariants& models, const SetDocument& document,
                                   const std::vector<std::string>& titles, const RoutingOptions& options,
                                   const EvaluationWatcher& watch, const std::stop_token& stop) {
  const auto& language = models.language(options.attention);
  const auto tokens = tokensOf(models.tokenizer(), models.header(), document.passages);
  const auto onTokens = [&](std::size_t done) {
    if (watch) watch(fmt::format("{}  {} of {} tokens", document.title, done, tokens.ids.size()));
  };
  const PassageScorer scorer(
      language, models.tokenizer(),
      readOnce(language, models.initialState(options.attention, static_cast<std::int64_t>(tokens.ids.size())),
               document.passages, tokens, onTokens, stop));
  std::map<std::size_t, DocumentRanks> ranks;
  for (const auto& question : document.questions) {
    stopIfAsked(stop);
    const auto scores = scorer.score(question.text);
    auto& origin = ranks[question.origin];
    origin.questions.push_back({bestRank(scores.bm25, question.gold), bestRank(scores.heads, question.gold),
                                bestRank(scores.fused, question.gold), bestRank(scores.route, question.gold)});
  }
  std::vector<DocumentRanks> all;
  for (auto& [origin, one] : ranks)
    all.push_back({titles.at(origin), document.passages.size(), tokens.ids.size(), std::move(one.questions)});
  return all;
}

RouteScore scoreOf(const std::vector<DocumentRanks>& documents, std::size_t QuestionRanks::*route, std::uint64_t seed) {
  RouteScore score;
  std::vector<ClusterSum> hits;
  double questions = 0;
  for (const auto& document : documents) {
    auto& sum = hits.emplace_back(ClusterSum{0, document.questions.size()});
    for (const auto& ranks : document.questions) {
      sum.sum += ranks.*route == 1;
      score.top5 += ranks.*route <= 5;
    }
    score.top1 += sum.sum;
    questions += static_cast<double>(sum.count);
  }
  if (questions == 0) return score;
  return {score.top1 / questions, score.top5 / questions, bootstrapInterval(hits, seed)};
}

bool hasRoute(const std::vector<DocumentRanks>& documents) {
  return std::any_of(documents.begin(), documents.end(), [](const auto& document) {
    return !document.questions.empty() && document.questions.front().route > 0;
  });
}

}  // namespace

RoutingReport summarizeRanks(std::vector<DocumentRanks> documents, std::uint64_t seed) {
  RoutingReport report;
  report.bm25 = scoreOf(documents, &QuestionRanks::bm25, seed);
  report.heads = scoreOf(documents, &QuestionRanks::heads, seed);
  if (hasRoute(documents)) report.route = scoreOf(documents, &QuestionRanks::route, seed);
  report.fused = scoreOf(documents, &QuestionRanks::fused, seed);
  std::vector<ClusterSum> gains;
  for (const auto& document : documents) {
    auto& gain = gains.emplace_back(ClusterSum{0, document.questions.size()});
    for (const auto& ranks : document.questions) {
      report.wins += ranks.fused == 1 && ranks.bm25 != 1;
      report.losses += ranks.fused != 1 && ranks.bm25 == 1;
      gain.sum += (ranks.fused == 1) - (ranks.bm25 == 1);
    }
    report.questions += gain.count;
  }
  report.signTest = signTest(report.wins, report.losses);
  report.gain = bootstrapInterval(gains, seed);
  report.documents = std::move(documents);
  return report;
}

RoutingReport evaluateRouting(AttentionVariants& models, QuestionSet set, const RoutingOptions& options,
                              const EvaluationWatcher& watch, std::stop_token stop) {
  std::vector<std::string> titles;
  for (const auto& document : set.documents) titles.push_back(document.title);
  set = drawn(withGoldOnly(std::move(set)), options.draw);
  if (options.joined) set = joined(std::move(set));
  std::vector<DocumentRanks> ranks;
  for (const auto& document : set.documents) {
    if (document.questions.empty()) continue;
    auto more = ranksOf(models, document, titles, options, watch, stop);
    std::move(more.begin(), more.end(), std::back_inserter(ranks));
  }
  return summarizeRanks(std::move(ranks), options.draw.seed);
}

}  // namespace core
