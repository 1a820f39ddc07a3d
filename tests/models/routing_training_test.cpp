// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "models/error.h"
#include "models/reading/route.h"
#include "models/training/recipe.h"
#include "models/training/routing_stage.h"
#include "models/training/routing_tuning.h"
#include "tests/support/step_parts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr std::int64_t kWidth = 64, kPassages = 6, kPassageTokens = 9, kChannels = 16;

/// Ten questions, each with the mark of its passage in two of 64 channels: once among the passage's tokens and, under
/// another direction, once among the question's. Words and heads know nothing.
models::RoutingDocument document(std::uint64_t seed) {
  const auto marks = normalTensor({kPassages, 8}, seed);
  auto hidden = normalTensor({kPassages * kPassageTokens, kWidth}, seed + 1, 0.3);
  models::RoutingDocument result{{}, {0}, {}};
  for (std::int64_t p = 0; p < kPassages; ++p) {
    hidden[p * kPassageTokens + p % kPassageTokens].narrow(0, 0, 8) += 4 * marks[p];
    result.starts.push_back((p + 1) * kPassageTokens);
  }
  for (std::int64_t i = 0; i < 10; ++i) {
    auto question = normalTensor({5, kWidth}, seed + 10 + i, 0.3);
    question[2].narrow(0, 40, 8) += 4 * marks[i % kPassages];
    result.questions.push_back(
        {question.to(at::kHalf), at::zeros({kPassages}), at::zeros({kPassages}), {i % kPassages}});
  }
  result.hidden = hidden.to(at::kHalf);
  return result;
}

models::ModelConfig tinyConfig() { return tinyBase().config; }

/// The share of questions about ten documents of their own that the route leads to the right one of six passages.
double hits(const models::TrainedRoute& route) {
  double sum = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const auto other = document(77 * seed);
    sum += (goldRanks(other, routeScores(route, other)) == 1).to(at::kFloat).mean().item<double>();
  }
  return sum / 10;
}

TEST(RoutingFeaturesTest, AreReadAsTheyWereWritten) {
  const TemporaryFolder folder;
  const auto path = folder.path() + "/one.safetensors";
  const auto written = document(1);
  models::writeRoutingDocument(path, written);
  const auto read = models::readRoutingDocument(path);
  EXPECT_TRUE(read.hidden.equal(written.hidden));
  EXPECT_EQ(read.starts, written.starts);
  ASSERT_EQ(read.questions.size(), written.questions.size());
  for (std::size_t i = 0; i < read.questions.size(); ++i) {
    EXPECT_TRUE(read.questions[i].hidden.equal(written.questions[i].hidden));
    EXPECT_EQ(read.questions[i].gold, written.questions[i].gold);
  }
  auto broken = document(1);
  broken.questions[0].gold = {kPassages};
  EXPECT_THROW(models::writeRoutingDocument(path, broken), models::ModelError);
}

TEST(RouteScoresTest, AreTheWeightedBestOfEachQuestionTokenOverThePassage) {
  auto route = models::initialRoute(tinyConfig(), kChannels, 1);
  route.tokenWeight = normalTensor({kWidth}, 3);
  const auto one = document(1);
  const auto scores = routeScores(route, one);
  const auto unit = [](const at::Tensor& x) { return x / x.norm(2, -1, true); };
  const auto keys = unit(at::linear(one.hidden.to(at::kFloat), route.keyMap));
  const auto question = one.questions[4].hidden.to(at::kFloat);
  const auto queries = unit(at::linear(question, route.queryMap));
  const auto weights = at::softmax(question.mv(route.tokenWeight), 0);
  for (std::int64_t p = 0; p < kPassages; ++p) {
    const auto dots = queries.mm(keys.narrow(0, p * kPassageTokens, kPassageTokens).t());
    EXPECT_NEAR(scores[4][p].item<double>(), (dots.amax(1) * weights).sum().item<double>(), 1e-5);
  }
}

TEST(GoldRanksTest, CountThePassagesAboveTheBestThatAnswers) {
  auto one = document(1);
  one.questions.resize(2);
  one.questions[0].gold = {2, 4};
  one.questions[1].gold = {0};
  const auto scores = at::tensor({1.f, 9.f, 2.f, 0.f, 5.f, 7.f, 3.f, 1.f, 0.f, 0.f, 0.f, 0.f}).view({2, kPassages});
  EXPECT_EQ(goldRanks(one, scores)[0].item<std::int64_t>(), 3);
  EXPECT_EQ(goldRanks(one, scores)[1].item<std::int64_t>(), 1);
}

TEST(RoutingStageTest, WritesARouteThatAModelReads) {
  const TemporaryFolder folder;
  std::vector<std::string> files;
  for (int i = 0; i < 6; ++i) {
    files.push_back(folder.path() + "/" + std::to_string(i) + ".safetensors");
    models::writeRoutingDocument(files.back(), document(1000 * (i + 1)));
  }
  const char* numbers = R"({"layer": 1, "channels": 16, "parts": 4, "steps": 3})";
  models::Recipe recipe("routing.json", numbers, numbers);
  const models::RoutingStage stage(recipe);
  EXPECT_TRUE(stage.train({files, {files[0]}}, tinyConfig(), "base", {folder.path() + "/run", 0, {}, {}, {}, nullptr}));
  const auto route = models::readRoute(folder.path() + "/run/route.safetensors", tinyConfig());
  EXPECT_EQ(route.layer, 1);
  EXPECT_EQ(route.parts(), 4);
  EXPECT_EQ(route.baseFingerprint, "base");
  models::Recipe crooked("routing.json", "", R"({"channels": 16, "parts": 5})");
  EXPECT_THROW(models::RoutingStage{crooked}, models::RecipeError);
}

TEST(RoutingTrainingTest, ProcessesShareTheQuestionsOfADocument) {
  const TemporaryFolder folder;
  const auto file = folder.path() + "/one.safetensors";
  const auto other = folder.path() + "/other.safetensors";
  models::writeRoutingDocument(file, document(1000));
  models::writeRoutingDocument(other, document(2000));
  auto route = models::initialRoute(tinyConfig(), kChannels, 1);
  auto task = routingTask(tinyConfig(), {file, other}, {}, {kChannels, 2, 1}, route);
  expectPartsMakeUpTheStep(task, 0, 2);
}

TEST(RoutingTrainingTest, LearnsWhichPassageAQuestionMeansAndKnowsItInOtherDocuments) {
  const TemporaryFolder folder;
  std::vector<std::string> files;
  for (int i = 0; i < 100; ++i) {
    files.push_back(folder.path() + "/" + std::to_string(i) + ".safetensors");
    models::writeRoutingDocument(files.back(), document(1000 * (i + 1)));
  }
  auto route = models::initialRoute(tinyConfig(), kChannels, 1);
  const double before = hits(route);
  auto task = routingTask(tinyConfig(), files, {files[0]}, {kChannels, 1, 1}, route);
  task.identity = "tiny";
  models::TrainingSettings settings;
  settings.schedule = {1e-2, 10, 600, 0.1};
  settings.folder = folder.path() + "/run";
  EXPECT_TRUE(runTraining(task, settings, {}, {}));
  EXPECT_LT(before, 0.35);
  EXPECT_GT(hits(route), 0.6) << "before: " << before;
  EXPECT_GT(route.fusion[2].item<double>(), route.fusion[0].item<double>());
}

}  // namespace
