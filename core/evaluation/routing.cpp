// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/routing.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <span>

#include "core/answering/second_look.h"
#include "core/evaluation/question_likelihood.h"
#include "core/evaluation/question_masses.h"
#include "core/evaluation/read_once.h"
#include "models/reading/reading_state.h"

namespace core {
namespace {

std::size_t bestRank(std::span<const float> scores, const std::vector<std::size_t>& gold) {
  std::size_t best = scores.size();
  for (const auto passage : gold) best = std::min(best, rankOf(scores, passage));
  return best;
}

std::size_t rankIn(const std::vector<EvidencePassage>& passages, const std::vector<std::size_t>& gold,
                   std::size_t otherwise) {
  const auto found = std::ranges::find_if(passages, [&](const auto& one) {
    return std::ranges::find(gold, static_cast<std::size_t>(one.passage.index)) != gold.end();
  });
  return found == passages.end() ? otherwise : static_cast<std::size_t>(found - passages.begin()) + 1;
}

/// Asks about one document that was read.
class RankedDocument {
 public:
  RankedDocument(AttentionVariants& models, const RoutingOptions& options, const PassageReader& reader,
                 const SetDocument& document, const TokenWatcher& watch, const std::stop_token& stop)
      : models_(models), reader_(reader), document_(document), onScores_(options.onScores) {
    const auto& language = models.language(options.attention);
    if (options.masses) masses_.emplace(language, models.tokenizer(), document.passages.size());
    const auto tokens = tokensOf(models.tokenizer(), models.header(), document.passages);
    tokens_ = tokens.ids.size();
    auto state = models.initialState(options.attention, static_cast<std::int64_t>(tokens_));
    auto read = readOnce(language, std::move(state), document.passages, tokens, watch, stop, {},
                         [&](const auto& seen) { if (masses_) masses_->keep(seen); });
    end_ = read.state;
    scorer_.emplace(language, models.tokenizer(), std::move(read));
  }

  std::size_t tokens() const { return tokens_; }

  QuestionRanks ranksFor(const SetQuestion& question, const std::stop_token& stop) const {
    const auto scores = scorer_->score(question.text);
    QuestionRanks ranks{bestRank(scores.bm25, question.gold), bestRank(scores.heads, question.gold),
                        bestRank(scores.fused, question.gold)};
    ranks.route = bestRank(scores.route, question.gold);
    if (onScores_) onScores_(document_, question, scores);
    if (masses_) ranks.masses = bestRank(masses_->scores(question.text, *end_), question.gold);
    if (!reader_) return ranks;
    const auto best = bestPassages(document_.passages, scores, kLookedAtAgain);
    ranks.reread = rankIn(reader_(question.text, best, stop).ranked, question.gold, ranks.fused);
    ranks.likelihood = rankIn(byLikelihood(models_, question.text, best), question.gold, ranks.fused);
    return ranks;
  }

 private:
  AttentionVariants& models_;
  const PassageReader& reader_;
  const SetDocument& document_;
  const ScoreListener& onScores_;
  std::size_t tokens_ = 0;
  std::optional<QuestionMasses> masses_;
  std::optional<PassageScorer> scorer_;
  std::shared_ptr<const models::ReadingState> end_;
};

/// One entry for each document that questions of `document` were asked about.
std::vector<DocumentRanks> ranksOf(AttentionVariants& models, const PassageReader& reader, const SetDocument& document,
                                   const std::vector<std::string>& titles, const RoutingOptions& options,
                                   const EvaluationWatcher& watch, const std::stop_token& stop) {
  const auto onTokens = [&](std::size_t done) {
    if (watch) watch(fmt::format("{}  {} tokens", document.title, done));
  };
  const RankedDocument ranked(models, options, reader, document, onTokens, stop);
  std::map<std::size_t, DocumentRanks> ranks;
  for (const auto& question : document.questions) {
    stopIfAsked(stop);
    ranks[question.origin].questions.push_back(ranked.ranksFor(question, stop));
  }
  std::vector<DocumentRanks> all;
  for (auto& [origin, one] : ranks)
    all.push_back({titles.at(origin), document.passages.size(), ranked.tokens(), std::move(one.questions)});
  return all;
}

RouteScore scoreOf(const std::vector<DocumentRanks>& documents, std::size_t QuestionRanks::*route, std::uint64_t seed) {
  RouteScore score;
  std::vector<ClusterSum> hits, five, gains;
  double questions = 0;
  for (const auto& document : documents) {
    const auto asked = static_cast<double>(document.questions.size());
    auto& hit = hits.emplace_back(ClusterSum{0, asked});
    auto& among = five.emplace_back(ClusterSum{0, asked});
    auto& gain = gains.emplace_back(ClusterSum{0, asked});
    for (const auto& ranks : document.questions) {
      const bool first = ranks.*route == 1, firstByWords = ranks.bm25 == 1;
      hit.sum += first;
      gain.sum += first - firstByWords;
      score.wins += first && !firstByWords;
      score.losses += !first && firstByWords;
      among.sum += ranks.*route <= 5;
    }
    score.top1 += hit.sum;
    score.top5 += among.sum;
    questions += asked;
  }
  if (questions == 0) return score;
  score.top1 /= questions;
  score.top5 /= questions;
  score.top1Interval = bootstrapInterval(hits, seed);
  score.top5Interval = bootstrapInterval(five, seed);
  score.signTest = signTest(score.wins, score.losses);
  score.gain = bootstrapInterval(gains, seed);
  return score;
}

/// Nothing for a route that was not there.
std::optional<RouteScore> scoreIfAny(const std::vector<DocumentRanks>& documents, std::size_t QuestionRanks::*route,
                                     std::uint64_t seed) {
  const bool any = std::ranges::any_of(documents, [&](const auto& document) {
    return !document.questions.empty() && document.questions.front().*route > 0;
  });
  return any ? std::optional(scoreOf(documents, route, seed)) : std::nullopt;
}

}  // namespace

RoutingReport summarizeRanks(std::vector<DocumentRanks> documents, std::uint64_t seed) {
  RoutingReport report;
  report.bm25 = scoreOf(documents, &QuestionRanks::bm25, seed);
  report.heads = scoreOf(documents, &QuestionRanks::heads, seed);
  report.masses = scoreIfAny(documents, &QuestionRanks::masses, seed);
  report.route = scoreIfAny(documents, &QuestionRanks::route, seed);
  report.fused = scoreOf(documents, &QuestionRanks::fused, seed);
  report.likelihood = scoreIfAny(documents, &QuestionRanks::likelihood, seed);
  report.reread = scoreIfAny(documents, &QuestionRanks::reread, seed);
  for (const auto& document : documents) report.questions += document.questions.size();
  report.documents = std::move(documents);
  return report;
}

RoutingReport evaluateRouting(AttentionVariants& models, const PassageReader& reader, QuestionSet set,
                              const RoutingOptions& options, const EvaluationWatcher& watch, std::stop_token stop) {
  std::vector<std::string> titles;
  for (const auto& document : set.documents) titles.push_back(document.title);
  set = drawn(withGoldOnly(std::move(set)), options.draw);
  if (options.joined) set = joined(std::move(set));
  std::vector<DocumentRanks> ranks;
  for (const auto& document : set.documents) {
    if (document.questions.empty()) continue;
    auto more = ranksOf(models, reader, document, titles, options, watch, stop);
    std::move(more.begin(), more.end(), std::back_inserter(ranks));
  }
  return summarizeRanks(std::move(ranks), options.draw.seed);
}

}  // namespace core
