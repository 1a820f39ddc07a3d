// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/asked_document.h"

#include <ATen/core/Tensor.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/ingest/source.h"
#include "models/reading/language_model.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

TEST(EvidenceScoreTest, StandardScoresHaveMeanZeroAndDeviationOne) {
  const auto z = zScores(std::vector<float>{2, 4, 4, 4, 5, 5, 7, 9});
  EXPECT_EQ(z, (std::vector<float>{-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2}));
  EXPECT_EQ(zScores(std::vector<float>{3, 3, 3}), (std::vector<float>{0, 0, 0}));
  EXPECT_EQ(zScores(std::vector<float>{7}), std::vector<float>{0});
  EXPECT_TRUE(zScores({}).empty());
}

TEST(EvidenceScoreTest, HeadProfileIsTheMeanLogShareOfEachPassage) {
  const float a = std::log(1.0f), b = std::log(3.0f), c = std::log(4.0f);
  // (2 tokens, 2 heads, 2 passages)
  const std::vector<float> maxima = {a, b, c, c, b, a, a, b};
  const auto profile = headProfile(maxima, 2, 2, 2);
  const float quarter = std::log(0.25f), most = std::log(0.75f), half = std::log(0.5f);
  const std::vector<float> expected = {(quarter + most) / 2, (most + quarter) / 2, (half + quarter) / 2,
                                       (half + most) / 2};
  ASSERT_EQ(profile.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(profile[i], expected[i], 1e-6) << i;
}

TEST(EvidenceScoreTest, ATokenCountsAgainstAPassageNoMoreThanEight) {
  const auto profile = headProfile(std::vector<float>{0, -100, 0, 0}, 2, 1, 2);
  EXPECT_NEAR(profile[0], std::log(0.5f) / 2, 1e-6);
  EXPECT_NEAR(profile[1], (-8 + std::log(0.5f)) / 2, 1e-6);
}

/// The sample document, read once for all tests.
class EvidenceTest : public DefaultModelTest {
 protected:
  static void SetUpTestSuite() {
    DefaultModelTest::SetUpTestSuite();
    if (!hasBase()) return;
    folder_ = std::make_unique<TemporaryFolder>();
    library_ = std::make_unique<Library>(openLibrary(*folder_));
    const auto source =
        openSource(LATTE_SOURCE_DIR "/resources/sample/lighthouse.pdf", {"", LATTE_BIN_DIR "/docworker"});
    reading_ = readingOf(*library_, Reader(model(), *library_).read(*source, {}, {}));
  }
  static void TearDownTestSuite() {
    library_.reset();
    folder_.reset();
  }

  static std::vector<std::pair<std::string, int>> questionsAndPages() {
    std::ifstream file(LATTE_SOURCE_DIR "/resources/sample/questions.json");
    const auto json = nlohmann::json::parse(file);
    std::vector<std::pair<std::string, int>> all;
    for (const auto& question : json["documents"][0]["questions"])
      all.emplace_back(question["question"], question["page_index"]);
    return all;
  }
  static int pageOf(const EvidencePassage& found) { return std::get<PageAnchor>(found.passage.anchor).firstPage; }
  static AskedDocument document() { return {model(), *library_, reading_}; }

  static inline std::unique_ptr<TemporaryFolder> folder_;
  static inline std::unique_ptr<Library> library_;
  static inline Reading reading_;
};

TEST_F(EvidenceTest, FindsThePageOfMostSampleQuestions) {
  int found = 0;
  std::string missed;
  const auto questions = questionsAndPages();
  ASSERT_EQ(questions.size(), 12u);
  for (const auto& [question, page] : questions) {
    const auto best = document().best(question, 3);
    if (std::any_of(best.begin(), best.end(), [page = page](const auto& one) { return pageOf(one) == page; }))
      ++found;
    else
      missed += "\n" + question;
  }
  EXPECT_GE(found, 9) << "not among the best three:" << missed;
}

TEST_F(EvidenceTest, ScoresEveryPassageByEachRoute) {
  const auto scores = document().score("What did the lens cost when it was new?");
  const auto passages = library_->passages(reading_.id).size();
  ASSERT_EQ(scores.fused.size(), passages);
  for (const auto* route : {&scores.bm25, &scores.heads, &scores.route}) {
    ASSERT_EQ(route->size(), passages);
    double sum = 0, square = 0;
    for (const float z : *route) sum += z, square += z * z;
    EXPECT_NEAR(sum / passages, 0, 1e-4);
    EXPECT_NEAR(square / passages, 1, 1e-3) << "a route that tells passages apart";
  }
  EXPECT_NE(scores.bm25, scores.heads);
  EXPECT_NE(scores.heads, scores.route);
  const auto learnt = model().language().evidence().weights().route.fusion;
  const auto weight = [&](int route) { return learnt[route].item<float>() / learnt[0].item<float>(); };
  for (std::size_t p = 0; p < passages; ++p)
    EXPECT_NEAR(scores.fused[p], scores.bm25[p] + weight(1) * scores.heads[p] + weight(2) * scores.route[p], 1e-4);
}

TEST_F(EvidenceTest, ReturnsTheBestPassagesInOrderWithTheirScores) {
  const std::string question = "How many blocks of granite does the tower consist of?";
  const auto scores = document().score(question);
  const auto best = document().best(question, 5);
  ASSERT_EQ(best.size(), 5u);
  std::set<int> given;
  for (std::size_t i = 0; i < best.size(); ++i) {
    const auto p = best[i].passage.index;
    EXPECT_TRUE(given.insert(p).second);
    EXPECT_EQ(best[i].score, scores.fused[p]);
    EXPECT_EQ(best[i].bm25, scores.bm25[p]);
    EXPECT_EQ(best[i].heads, scores.heads[p]);
    EXPECT_LE(best[i].score, best[i == 0 ? 0 : i - 1].score);
  }
  EXPECT_EQ(best.front().score, *std::max_element(scores.fused.begin(), scores.fused.end()));
  EXPECT_EQ(document().best(question, 1'000'000).size(), scores.fused.size());
}

TEST_F(EvidenceTest, GivesTheSameQuestionTheSameScores) {
  const std::string question = "Why was the wall wet?";
  const auto a = document().score(question), b = document().score(question);
  EXPECT_EQ(a.bm25, b.bm25);
  EXPECT_EQ(a.heads, b.heads);
  EXPECT_EQ(a.fused, b.fused);
}

TEST_F(EvidenceTest, TheLibrarysNullProfileIsUsedAndComputedOnlyWhereThereIsNone) {
  ASSERT_FALSE(library_->nullProfile(reading_.id));
  const auto profile = document().nullProfile();
  ASSERT_FALSE(profile.empty());
  const std::vector<float> other(profile.size(), 0.25f);
  library_->saveNullProfile(reading_.id, std::as_bytes(std::span(other)));
  EXPECT_EQ(document().nullProfile(), other);
  library_->saveNullProfile(reading_.id, std::as_bytes(std::span(profile)));
  EXPECT_EQ(document().nullProfile(), profile);
}

TEST_F(EvidenceTest, TheBeginningOfAReadingKnowsNothingOfTheRest) {
  const AskedDocument whole(model(), *library_, reading_), half(model(), *library_, reading_, 20);
  ASSERT_EQ(half.passages().size(), 20u);
  const auto best = half.best("What did the lens cost when it was new?", 100);
  EXPECT_EQ(best.size(), 20u);
  for (const auto& one : best) EXPECT_EQ(one.passage.text, whole.passages().at(one.passage.index).text);
}

}  // namespace
