// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_estimate.h"

#include <gtest/gtest.h>

#include "tests/support/fake_source.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

/// A finished reading of `tokens` in `seconds`.
void addReading(Library& library, const std::string& name, const std::string& model, std::uint64_t tokens,
                double seconds, bool finished = true) {
  const auto document = library.addDocument(test::sampleInfo(name));
  const auto reading = library.startReading(document, name + model, model);
  test::Step step(0);
  step.passages.back().tokenCount = static_cast<std::uint32_t>(tokens - step.passages.back().tokenBegin);
  step.checkpoint.position = tokens;
  auto progress = step.progress(finished);
  progress.seconds = seconds;
  library.saveProgress(reading, progress);
}

Library libraryIn(const TemporaryFolder& folder) {
  return Library::openForWriting(folder.path() + "/library.db").value();
}

TEST(ReadingEstimateTest, LooksAtAllOfATextAndLeavesItAtItsBeginning) {
  fake::Source source(DocumentKind::Transcript, fake::turns(40));
  double tokens = 0;
  for (const auto& unit : fake::turns(40)) tokens += estimatedTokens(std::get<Turn>(unit).text);
  EXPECT_NEAR(static_cast<double>(estimatedTokens(source, {})), tokens, 1);
  EXPECT_EQ(std::get<Turn>(source.next({}).value()).line, 1);
}

TEST(ReadingEstimateTest, AFewPagesStandForAllOfAPdf) {
  std::vector<SourceUnit> pages;
  for (int i = 0; i < 200; ++i) pages.push_back(fake::page(i, fake::prose(300, static_cast<std::uint64_t>(i))));
  fake::Source source(DocumentKind::Pdf, pages);
  double tokens = 0;
  for (const auto& page : pages) tokens += estimatedTokens(std::get<Page>(page).text);
  EXPECT_NEAR(static_cast<double>(estimatedTokens(source, {})) / tokens, 1, 0.05);
  EXPECT_EQ(std::get<Page>(source.next({}).value()).index, 0);
}

TEST(ReadingEstimateTest, NothingComesOfNothing) {
  fake::Source source(DocumentKind::Pdf, {});
  EXPECT_EQ(estimatedTokens(source, {}), 0u);
}

TEST(ReadingEstimateTest, TheRateIsThatOfLongReadingsByTheSameModel) {
  const TemporaryFolder folder;
  auto library = libraryIn(folder);
  EXPECT_FALSE(measuredRate(library, "mine"));
  addReading(library, "aa", "other", 50'000, 10);
  addReading(library, "bb", "mine", 600, 100);
  EXPECT_FALSE(measuredRate(library, "mine")) << "600 tokens tell nothing";
  addReading(library, "cc", "mine", 10'000, 10);
  addReading(library, "dd", "mine", 20'000, 10);
  EXPECT_DOUBLE_EQ(measuredRate(library, "mine").value(), 1'500);
}

TEST(ReadingEstimateTest, WhatABrokenOffReadingDidNeedNotBeDoneAgain) {
  const TemporaryFolder folder;
  auto library = libraryIn(folder);
  addReading(library, "aa", "mine", 5'120, 10, false);
  EXPECT_EQ(tokensReadBefore(library, "aa", "mine"), 5'120u);
  EXPECT_EQ(tokensReadBefore(library, "aa", "other"), 0u);
  EXPECT_EQ(tokensReadBefore(library, "bb", "mine"), 0u);
}

}  // namespace
