// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/routing.h"

#include <algorithm>

#include "core/answering/passage_scorer.h"
#include "core/error.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

/// The tokens of an article in one stream, the blank line after a paragraph being part of it.
struct ArticleTokens {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> passages;
};

ArticleTokens tokensOf(const AttentionVariants& models, const SquadArticle& article) {
  ArticleTokens tokens{models.header(), std::vector<std::int64_t>(models.header().size(), -1)};
  for (std::size_t p = 0; p < article.paragraphs.size(); ++p) {
    const auto ids = models.tokenizer().ids(article.paragraphs[p] + "\n\n");
    tokens.ids.insert(tokens.ids.end(), ids.begin(), ids.end());
    tokens.passages.resize(tokens.ids.size(), static_cast<std::int64_t>(p));
  }
  return tokens;
}

void stopIfAsked(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "The evaluation was stopped.");
}

ReadDocument read(AttentionVariants& models, const SquadArticle& article, const ArticleTokens& tokens,
                  const RoutingOptions& options, const std::stop_token& stop) {
  const auto& language = models.language(options.attention);
  const auto stride = language.evidence().bytesPerToken();
  auto state = std::make_shared<models::ReadingState>(models.initialState(options.attention, tokens.ids.size()));
  ReadDocument document{article.paragraphs, {{}, std::vector<std::size_t>(article.paragraphs.size() + 1, 0)}, state};
  models::AbsorbOptions absorb;
  absorb.evidenceKeys = stride > 0;
  for (std::size_t at = 0; at < tokens.ids.size(); at += options.chunkTokens) {
    stopIfAsked(stop);
    const auto count = std::min<std::size_t>(options.chunkTokens, tokens.ids.size() - at);
    const auto passages = std::span(tokens.passages).subspan(at, count);
    const auto seen = language.absorb(std::span(tokens.ids).subspan(at, count), passages, *state, absorb);
    for (std::size_t i = 0; i < count; ++i) {
      if (passages[i] < 0) continue;
      const auto* code = reinterpret_cast<const std::byte*>(seen.evidenceKeys.data()) + i * stride;
      document.evidence.codes.insert(document.evidence.codes.end(), code, code + stride);
      document.evidence.offsets[passages[i] + 1] = document.evidence.codes.size();
    }
  }
  return document;
}

ArticleRanks ranksOf(AttentionVariants& models, const SquadArticle& article, const RoutingOptions& options,
                     const std::stop_token& stop) {
  const auto tokens = tokensOf(models, article);
  const PassageScorer scorer(models.language(options.attention), models.tokenizer(),
                             read(models, article, tokens, options, stop));
  auto order = shuffledOrder(article.questions.size(), options.seed);
  if (options.questionsPerArticle > 0) order.resize(std::min(order.size(), options.questionsPerArticle));
  ArticleRanks ranks{article.title, article.paragraphs.size(), tokens.ids.size(), {}};
  for (const auto index : order) {
    stopIfAsked(stop);
    const auto& question = article.questions[index];
    const auto scores = scorer.score(question.text);
    ranks.questions.push_back({rankOf(scores.bm25, question.paragraph), rankOf(scores.heads, question.paragraph),
                               rankOf(scores.fused, question.paragraph)});
  }
  return ranks;
}

RouteScore scoreOf(const std::vector<ArticleRanks>& articles, std::size_t QuestionRanks::*route, std::uint64_t seed) {
  RouteScore score;
  std::vector<ClusterSum> hits;
  double questions = 0;
  for (const auto& article : articles) {
    auto& sum = hits.emplace_back(ClusterSum{0, article.questions.size()});
    for (const auto& ranks : article.questions) {
      sum.sum += ranks.*route == 1;
      score.top5 += ranks.*route <= 5;
    }
    score.top1 += sum.sum;
    questions += static_cast<double>(sum.count);
  }
  if (questions == 0) return score;
  return {score.top1 / questions, score.top5 / questions, bootstrapInterval(hits, seed)};
}

}  // namespace

RoutingReport summarizeRanks(std::vector<ArticleRanks> articles, std::uint64_t seed) {
  RoutingReport report;
  report.bm25 = scoreOf(articles, &QuestionRanks::bm25, seed);
  report.heads = scoreOf(articles, &QuestionRanks::heads, seed);
  report.fused = scoreOf(articles, &QuestionRanks::fused, seed);
  std::vector<ClusterSum> gains;
  for (const auto& article : articles) {
    auto& gain = gains.emplace_back(ClusterSum{0, article.questions.size()});
    for (const auto& ranks : article.questions) {
      report.wins += ranks.fused == 1 && ranks.bm25 != 1;
      report.losses += ranks.fused != 1 && ranks.bm25 == 1;
      gain.sum += (ranks.fused == 1) - (ranks.bm25 == 1);
    }
    report.questions += gain.count;
  }
  report.signTest = signTest(report.wins, report.losses);
  report.gain = bootstrapInterval(gains, seed);
  report.articles = std::move(articles);
  return report;
}

RoutingReport evaluateRouting(AttentionVariants& models, std::span<const SquadArticle> articles,
                              const RoutingOptions& options, const RoutingWatcher& watch, std::stop_token stop) {
  if (options.articles > 0) articles = articles.first(std::min(articles.size(), options.articles));
  std::vector<ArticleRanks> ranks;
  for (const auto& article : articles) {
    if (article.questions.empty()) continue;
    ranks.push_back(ranksOf(models, article, options, stop));
    if (watch) watch(ranks.size(), articles.size(), ranks.back());
  }
  return summarizeRanks(std::move(ranks), options.seed);
}

}  // namespace core
