// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "models/error.h"
#include "models/files/safetensors.h"
#include "models/training/training_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using namespace models;

PreparedTraining written(const TemporaryFolder& folder, const std::string& stage, TrainingData data) {
  const auto path = folder.path() + "/data.safetensors";
  writePrepared(path, {stage, R"({"stage": "layers"})", "{}", "a1b2", std::move(data)});
  return readPrepared(path);
}

TEST(PreparedTrainingTest, KeepsTheRecipeAndTheTexts) {
  const TemporaryFolder folder;
  const auto read = written(folder, "layers", CorpusData{{{1, 2, 3, 4, 5}, {0, 2, 5}}, {{7}, {0, 1}}});
  EXPECT_EQ(read.recipe, R"({"stage": "layers"})");
  EXPECT_EQ(read.rest, "{}");
  EXPECT_EQ(read.modelFingerprint, "a1b2");
  const auto& data = std::get<CorpusData>(read.data);
  EXPECT_EQ(data.training.ids, (std::vector<std::int32_t>{1, 2, 3, 4, 5}));
  EXPECT_EQ(data.training.starts, (std::vector<std::int64_t>{0, 2, 5}));
  EXPECT_EQ(data.heldOut.texts(), 1u);
}

TEST(PreparedTrainingTest, KeepsTheExamples) {
  const TemporaryFolder folder;
  using Span = AnswerExample::Span;
  const std::vector<AnswerExample> examples{{{1, 2, 3, 4, 5, 6}, 1, 4, 5, Span::Known, 2, 3},
                                            {{9, 8, 7}, 0, 1, 2, Span::None, 0, 0}};
  const auto read = written(folder, "answers", AnswerData{examples, {}});
  const auto& data = std::get<AnswerData>(read.data);
  EXPECT_TRUE(data.heldOut.empty());
  ASSERT_EQ(data.training.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) {
    const auto &one = data.training[i], &other = examples[i];
    EXPECT_EQ(one.ids, other.ids);
    EXPECT_EQ(one.span, other.span);
    EXPECT_EQ((std::vector{one.textBegin, one.textEnd, one.completionBegin, one.spanBegin, one.spanEnd}),
              (std::vector{other.textBegin, other.textEnd, other.completionBegin, other.spanBegin, other.spanEnd}));
  }
}

TEST(PreparedTrainingTest, FindsTheFilesOfFeaturesWhereTheFolderWasMovedTo) {
  const TemporaryFolder folder;
  writePrepared(folder.path() + "/data.safetensors",
                {"routing", "{}", "{}", "a1b2", RoutingData{{folder.path() + "/features/training/a.safetensors"}, {}}});
  const auto moved = folder.path() + "-moved";
  std::filesystem::rename(folder.path(), moved);
  const auto read = readPrepared(moved + "/data.safetensors");
  EXPECT_EQ(std::get<RoutingData>(read.data).training.front(), moved + "/features/training/a.safetensors");
  std::filesystem::rename(moved, folder.path());
}

TEST(PreparedTrainingTest, RefusesExamplesThatPointOutOfTheirText) {
  const TemporaryFolder folder;
  using Span = AnswerExample::Span;
  for (const auto& example :
       {AnswerExample{{1, 2, 3}, 0, 1, 4, Span::None, 0, 0}, AnswerExample{{1, 2, 3}, 2, 1, 2, Span::None, 0, 0},
        AnswerExample{{1, 2, 3}, 0, 1, 2, Span::Known, 1, 2}, AnswerExample{{1, 2, 3}, 0, 1, 2, Span{5}, 0, 0}})
    EXPECT_THROW(written(folder, "answers", AnswerData{{example}, {}}), ModelError);
  EXPECT_THROW(written(folder, "layers", CorpusData{{{1, 2}, {0, 3}}, {{7}, {0, 1}}}), ModelError);
}

TEST(PreparedTrainingTest, RefusesAnotherFile) {
  const TemporaryFolder folder;
  const auto path = folder.path() + "/other.safetensors";
  writeSafetensors(path, {{"a", normalTensor({2}, 1)}});
  EXPECT_THROW(readPrepared(path), ModelError);
}

}  // namespace
