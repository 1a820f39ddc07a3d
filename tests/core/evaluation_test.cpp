// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <set>

#include "core/answering/second_look.h"
#include "core/error.h"
#include "core/evaluation/needle_search.h"
#include "core/evaluation/perplexity.h"
#include "core/evaluation/prefix_effect.h"
#include "core/evaluation/question_answering.h"
#include "core/evaluation/routing.h"
#include "core/evaluation/statistics.h"
#include "core/reading/reading_session.h"
#include "tests/support/temporary_folder.h"

namespace core {
namespace {

const std::string kQuestions = LATTE_SOURCE_DIR "/tests/data/own_squad.json";
const std::string kBaseModel = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";
const ModelPlace kPlace{"default", LATTE_SOURCE_DIR "/models/smollm2-135m-latte", kBaseModel};

TEST(StatisticsTest, SignTestCountsBothTailsOfTheBinomial) {
  EXPECT_NEAR(signTest(5, 0), 2.0 / 32, 1e-12);
  EXPECT_NEAR(signTest(0, 5), 2.0 / 32, 1e-12);
  EXPECT_NEAR(signTest(8, 2), 2.0 * (1 + 10 + 45) / 1024, 1e-12);
  EXPECT_DOUBLE_EQ(signTest(3, 3), 1);
  EXPECT_DOUBLE_EQ(signTest(0, 0), 1);
  EXPECT_NEAR(signTest(600, 400), 2.7e-10, 0.1e-10);
}

TEST(StatisticsTest, BootstrapOfEqualDocumentsHasNoWidth) {
  const std::vector<ClusterSum> clusters(5, {3, 4});
  const auto interval = bootstrapInterval(clusters, 1);
  EXPECT_DOUBLE_EQ(interval.low, 0.75);
  EXPECT_DOUBLE_EQ(interval.high, 0.75);
}

TEST(StatisticsTest, BootstrapOfTwoDocumentsReachesEachOfThem) {
  const std::vector<ClusterSum> clusters{{0, 10}, {10, 10}};
  const auto interval = bootstrapInterval(clusters, 1);
  EXPECT_DOUBLE_EQ(interval.low, 0);  // both draws take the first with probability 1/4
  EXPECT_DOUBLE_EQ(interval.high, 1);
}

TEST(StatisticsTest, BootstrapIntervalHasTheWidthOfTheNormalOne) {
  std::vector<ClusterSum> clusters;
  for (int i = 0; i < 400; ++i) clusters.push_back({static_cast<double>(i % 2), 1});
  const auto interval = bootstrapInterval(clusters, 3);
  EXPECT_NEAR(interval.low, 0.5 - 1.96 * 0.025, 0.005);
  EXPECT_NEAR(interval.high, 0.5 + 1.96 * 0.025, 0.005);
}

TEST(StatisticsTest, RanksEqualScoresInReadingOrder) {
  const std::vector<float> scores{1, 3, 2, 3};
  EXPECT_EQ(rankOf(scores, 0), 4u);
  EXPECT_EQ(rankOf(scores, 1), 1u);
  EXPECT_EQ(rankOf(scores, 2), 3u);
  EXPECT_EQ(rankOf(scores, 3), 2u);
}

TEST(StatisticsTest, ShufflesTheSameWayForTheSameSeed) {
  const auto order = shuffledOrder(50, 7);
  EXPECT_EQ(std::set<std::size_t>(order.begin(), order.end()).size(), 50u);
  EXPECT_EQ(order, shuffledOrder(50, 7));
  EXPECT_NE(order, shuffledOrder(50, 8));
}

TEST(ScoreTableTest, AveragesWhatAMeasureMeansSomethingFor) {
  ScoreSums sums({"right", "refused"});
  sums.add("second", 3, {1.0, std::nullopt});
  sums.add("first", 3, {0.0, 1.0});
  sums.add("second", 3, {0.0, std::nullopt});
  sums.add("second", 8, {1.0, std::nullopt});
  const auto table = sums.table(7);
  EXPECT_EQ(table.measures, (std::vector<std::string>{"right", "refused"}));
  ASSERT_EQ(table.rows.size(), 2u);
  EXPECT_EQ(table.rows[0].name, "second");
  EXPECT_EQ(table.rows[0].cells[0].count, 3u);
  EXPECT_DOUBLE_EQ(table.rows[0].cells[0].mean, 2.0 / 3);
  EXPECT_DOUBLE_EQ(table.rows[0].cells[0].interval.low, 0.5);  // the first document alone
  EXPECT_DOUBLE_EQ(table.rows[0].cells[0].interval.high, 1);
  EXPECT_EQ(table.rows[0].cells[1].count, 0u);
  EXPECT_EQ(table.rows[1].cells[1].count, 1u);
  EXPECT_DOUBLE_EQ(table.rows[1].cells[1].mean, 1);
}

TEST(AnswerRowsTest, AreKnownByTheirNames) {
  for (const auto row : kAnswerRows) EXPECT_EQ(rowNamed(nameOf(row)), row);
  EXPECT_EQ(rowNamed("other"), std::nullopt);
}

TEST(RoutingTest, SummarizesRanksByRoute) {
  const DocumentRanks first{"first", 9, 100, {{1, 2, 1, 1}, {2, 6, 1, 1}, {1, 1, 3, 4}}};
  const DocumentRanks second{"second", 9, 100, {{9, 1, 1, 7}}};
  const auto report = summarizeRanks({first, second}, 7);
  EXPECT_EQ(report.questions, 4u);
  EXPECT_DOUBLE_EQ(report.bm25.top1, 0.5);
  EXPECT_DOUBLE_EQ(report.bm25.top5, 0.75);
  EXPECT_DOUBLE_EQ(report.heads.top1, 0.5);
  EXPECT_DOUBLE_EQ(report.heads.top5, 0.75);
  EXPECT_DOUBLE_EQ(report.fused.top1, 0.75);
  EXPECT_DOUBLE_EQ(report.fused.top5, 1);
  ASSERT_TRUE(report.route.has_value());
  EXPECT_DOUBLE_EQ(report.route->top1, 0.5);
  EXPECT_DOUBLE_EQ(report.route->top5, 0.75);
  EXPECT_EQ(report.fused.wins, 2u);
  EXPECT_EQ(report.fused.losses, 1u);
  EXPECT_DOUBLE_EQ(report.fused.signTest, 1);
  EXPECT_DOUBLE_EQ(report.fused.gain.low, 0);   // the first article alone: one won, one lost
  EXPECT_DOUBLE_EQ(report.fused.gain.high, 1);  // the second alone
}

TEST(PerplexityTest, ComparesPredictionsRowByRow) {
  // Probabilities {1/4, 3/4} and {1/2, 1/2} beside {3/4, 1/4} and {1/2, 1/2}.
  const float third = std::log(3.0f);
  const std::vector<float> own{0, third, 5, 5}, other{third, 0, 0, 0};
  const auto sums = comparePredictions(own, other, std::vector<std::int32_t>{1, 0});
  EXPECT_EQ(sums.tokens, 2u);
  EXPECT_NEAR(sums.surprise, -std::log(0.75) - std::log(0.5), 1e-6);
  EXPECT_NEAR(sums.divergence, 0.75 * std::log(3.0) - 0.25 * std::log(3.0), 1e-6);
  EXPECT_EQ(sums.agreed, 1u);
  EXPECT_NEAR(sumPredictions(own, std::vector<std::int32_t>{1, 0}).surprise, sums.surprise, 1e-12);
}

TEST(PerplexityTest, DivergesNowhereFromItself) {
  const float never = -std::numeric_limits<float>::infinity();
  const std::vector<float> logits{1, 2, never};
  const auto sums = comparePredictions(logits, logits, std::vector<std::int32_t>{1});
  EXPECT_DOUBLE_EQ(sums.divergence, 0);
  EXPECT_EQ(sums.agreed, 1u);
}

TEST(PerplexityTest, BucketsFollowOneAnother) {
  const auto buckets = bucketsUntil(std::vector<std::int64_t>{256, 512});
  ASSERT_EQ(buckets.size(), 2u);
  EXPECT_EQ(buckets[0].begin, 0);
  EXPECT_EQ(buckets[0].end, 256);
  EXPECT_EQ(buckets[1].begin, 256);
  EXPECT_EQ(buckets[1].end, 512);
}

class EvaluationTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (std::filesystem::exists(kBaseModel))
      models = std::make_unique<AttentionVariants>(kPlace, DeviceOptions{"cpu", 1});
  }
  static void TearDownTestSuite() { models.reset(); }
  void SetUp() override {
    if (!models) GTEST_SKIP() << "the base model is not in " << kBaseModel;
  }

  static QuestionSet questions() { return readQuestionSet(kQuestions, tokenEndsOf(models->tokenizer())); }

  static inline std::unique_ptr<AttentionVariants> models;
};

TEST_F(EvaluationTest, RoutesQuestionsAboutOurOwnTexts) {
  RoutingOptions options;
  options.draw.perDocument = 4;
  options.masses = true;
  std::size_t asked = 0;
  options.onScores = [&](const SetDocument& document, const SetQuestion& question, const EvidenceScores& scores) {
    ++asked;
    EXPECT_EQ(scores.fused.size(), document.passages.size());
    EXPECT_FALSE(question.gold.empty());
  };
  const auto report = evaluateRouting(*models, {}, questions(), options, {}, {});
  ASSERT_EQ(report.documents.size(), 2u);
  EXPECT_EQ(report.questions, 8u);
  EXPECT_EQ(asked, 8u);
  ASSERT_TRUE(report.masses);
  for (const auto& document : report.documents) {
    EXPECT_EQ(document.passages, 8u);
    EXPECT_GT(document.tokens, 800u);
    for (const auto& ranks : document.questions)
      for (const auto rank : {ranks.bm25, ranks.heads, ranks.masses, ranks.fused})
        EXPECT_TRUE(rank >= 1 && rank <= 8) << rank;
  }
  // One in eight by chance. The questions share few words with their paragraphs, so the heads have to find them.
  EXPECT_GE(report.heads.top1, 0.5);
}

/// Puts what was found in the opposite order.
ReaderAnswer turnRound(const std::string&, std::vector<EvidencePassage> passages, std::stop_token) {
  std::ranges::reverse(passages);
  return {{}, std::move(passages)};
}

TEST_F(EvaluationTest, RanksAnewWhereTheReaderLooksAgain) {
  RoutingOptions options;
  options.draw.perDocument = 2;
  const auto report = evaluateRouting(*models, turnRound, questions(), options, {}, {});
  ASSERT_TRUE(report.reread && report.likelihood);
  for (const auto& document : report.documents)
    for (const auto& ranks : document.questions) {
      const auto turned = ranks.fused <= kLookedAtAgain ? kLookedAtAgain + 1 - ranks.fused : ranks.fused;
      EXPECT_EQ(ranks.reread, turned);
      EXPECT_TRUE(ranks.likelihood >= 1 && ranks.likelihood <= 8);
    }
  EXPECT_GE(report.likelihood->top1, 0.5);
  EXPECT_FALSE(evaluateRouting(*models, {}, questions(), options, {}, {}).reread);
}

TEST_F(EvaluationTest, RoutesAmongThePassagesOfAllDocumentsWhenJoined) {
  RoutingOptions options;
  options.draw.perDocument = 4;
  options.joined = true;
  const auto report = evaluateRouting(*models, {}, questions(), options, {}, {});
  ASSERT_EQ(report.documents.size(), 2u);  // the questions are still told apart by what they are about
  EXPECT_EQ(report.questions, 8u);
  for (const auto& document : report.documents) EXPECT_EQ(document.passages, 16u);
  EXPECT_NE(report.documents[0].title, report.documents[1].title);
  EXPECT_GE(report.fused.top5, 0.5);
}

/// Reads out what it was given.
ReaderAnswer readOut(const std::string&, std::vector<EvidencePassage> passages, std::stop_token) {
  std::string text;
  for (const auto& one : passages) text += one.passage.text + "\n";
  return {text, std::move(passages)};
}

TEST_F(EvaluationTest, GivesTheReaderThePassagesOfItsRow) {
  AnsweringOptions options;
  options.answers.passages = 2;
  options.draw.questions = 5;
  const auto report = evaluateAnswers(*models, readOut, questions(), options, {}, {});
  EXPECT_EQ(report.questions, 5u);
  EXPECT_EQ(report.answers.size(), 15u);
  ASSERT_EQ(report.table.rows.size(), 3u);
  for (const auto& row : report.table.rows) {
    // The right answers are sentences of the marked passages: read out exactly when one was among those found.
    EXPECT_EQ(row.cells[2].mean, row.cells[6].mean) << row.name;
    EXPECT_EQ(row.cells[4].mean, 1) << row.name;
    EXPECT_EQ(row.cells[5].count, 0u) << row.name;
  }
  EXPECT_EQ(report.table.rows[0].name, "gold");
  EXPECT_EQ(report.table.rows[0].cells[6].mean, 1);
  EXPECT_LT(report.table.rows[0].cells[0].mean, 1);
}

TEST_F(EvaluationTest, ASilentReaderRefusesAndAnswersNothing) {
  auto set = questions();
  set.documents.resize(1);
  set.documents[0].questions.resize(2);
  set.documents[0].questions[1].answers.clear();
  AnsweringOptions options;
  options.answers.rows = {AnswerRow::Gold};
  const PassageReader silent = [](const auto&, auto, const auto&) { return ReaderAnswer{}; };
  const auto report = evaluateAnswers(*models, silent, set, options, {}, {});
  const auto& cells = report.table.rows.at(0).cells;
  EXPECT_EQ(report.unanswerable, 1u);
  EXPECT_EQ(cells[0].mean, 0.5);  // silence is right where there is no answer
  EXPECT_EQ(cells[4].count, 1u);
  EXPECT_EQ(cells[4].mean, 0);
  EXPECT_EQ(cells[5].count, 1u);
  EXPECT_EQ(cells[5].mean, 1);
}

TEST_F(EvaluationTest, AnswersShortDocumentsFromWhatReadingLeft) {
  AnsweringOptions options;
  options.draw.questions = 1;
  options.answers.rows = {AnswerRow::Window, AnswerRow::Full};
  const auto report = evaluateAnswers(*models, readOut, questions(), options, {}, {});
  ASSERT_EQ(report.table.rows.size(), 2u);
  for (const auto& answer : report.answers) EXPECT_FALSE(answer.text.empty()) << nameOf(answer.row);
  options.answers.stateTokens = 100;
  EXPECT_TRUE(evaluateAnswers(*models, readOut, questions(), options, {}, {}).table.rows.empty());
}

NeedleOptions twoNeedles() {
  NeedleOptions options;
  options.kinds = {NeedleKind::Number};
  options.lengths = {600};
  options.depths = {0.2, 0.8};
  options.answers.rows = {AnswerRow::Fused, AnswerRow::Bm25};
  return options;
}

std::string ownText(const QuestionSet& set) {
  std::string text;
  for (const auto& passage : set.documents[0].passages) text += passage.text + "\n\n";
  return text;
}

TEST_F(EvaluationTest, FindsNeedlesThatAReaderReadsOut) {
  for (const bool together : {false, true}) {
    auto options = twoNeedles();
    options.together = together;
    const auto report = evaluateNeedles(*models, readOut, ownText(questions()), options, {}, {});
    ASSERT_EQ(report.table.rows.size(), 2u);
    EXPECT_EQ(report.table.rows[0].name, "number 600 fused");
    EXPECT_EQ(report.table.measures, (std::vector<std::string>{"20 %", "80 %", "all", "evidence"}));
    EXPECT_EQ(report.answers.size(), 4u);
    for (const auto& row : report.table.rows) {
      EXPECT_EQ(row.cells[0].count, 1u);
      EXPECT_EQ(row.cells[2].count, 2u);
      // Its words stand nowhere else.
      for (const auto& cell : row.cells) EXPECT_EQ(cell.mean, 1) << row.name;
    }
  }
}

TEST_F(EvaluationTest, RefusesToHideNeedlesInTextsThatAreTooShort) {
  auto options = twoNeedles();
  options.lengths = {5000};
  EXPECT_THROW(evaluateNeedles(*models, readOut, ownText(questions()), options, {}, {}), Error);
}

TEST_F(EvaluationTest, EveryVariantIsTheFullModelInsideTheWindow) {
  const auto text = ownText(questions());
  PerplexityOptions options;
  options.positions = {200, 500};
  const auto report = evaluatePerplexity(*models, std::vector<TextSample>{{"own", text}}, options, {}, {});
  ASSERT_EQ(report.buckets.size(), 2u);
  const auto& near = report.sums.at(0)[0];
  const auto& far = report.sums.at(0)[1];
  for (std::size_t i = 0; i < kAttentions.size(); ++i) {
    EXPECT_EQ(near[i].tokens, 199u);
    EXPECT_EQ(far[i].tokens, 300u);
    EXPECT_LT(near[i].divergence / 199, 1e-3) << nameOf(kAttentions[i]);
    EXPECT_GT(near[i].surprise / 199, std::log(5));
    EXPECT_LT(near[i].surprise / 199, std::log(100));
  }
  EXPECT_EQ(far[0].divergence, 0);
  for (std::size_t i = 1; i < kAttentions.size(); ++i)
    EXPECT_GT(far[i].divergence / 300, 5e-3) << nameOf(kAttentions[i]);
}

TEST_F(EvaluationTest, ATailCostsAboutTheSameBehindMoreText) {
  const auto text = ownText(questions());
  PrefixOptions options{.own = 400, .tail = 100, .behind = 1200};
  const std::vector<TextSample> texts{{"own", text}, {"again", text}};
  const auto table = evaluatePrefixes(*models, texts, options, {}, {});
  ASSERT_EQ(table.rows.size(), 6u);
  EXPECT_EQ(table.rows[0].name, "window behind 400");
  EXPECT_EQ(table.rows[5].name, "latte behind 1200+");
  for (const auto& row : table.rows) {
    EXPECT_EQ(row.cells[0].count, 198u) << row.name;  // the first token of either tail is not scored
    EXPECT_GT(row.cells[0].mean, 1) << row.name;
    EXPECT_LT(row.cells[0].mean, 100) << row.name;
  }
  // The same text stood in the stream before: exact keys know it again, where a window does not.
  EXPECT_NEAR(table.rows[1].cells[1].mean, 1, 0.05);
  EXPECT_LT(table.rows[5].cells[1].mean, 0.5);
  options.behind = 100000;
  EXPECT_THROW(evaluatePrefixes(*models, texts, options, {}, {}), Error);
}

TEST_F(EvaluationTest, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  try {
    evaluateRouting(*models, {}, questions(), {}, {}, stop.get_token());
    FAIL() << "went on";
  } catch (const Error& error) {
    EXPECT_EQ(error.failure(), Failure::Interrupted);
  }
}

}  // namespace
}  // namespace core
