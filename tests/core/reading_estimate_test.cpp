// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_estimate.h"

#include <gtest/gtest.h>

#include <cctype>

#include "core/reading/passage_stream.h"
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

/// Words and signs, as a stand-in for tokens.
std::size_t count(std::string_view text) {
  std::size_t tokens = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto isLetter = [&](std::size_t at) { return std::isalpha(static_cast<unsigned char>(text[at])) != 0; };
    if (!isLetter(i) || i == 0 || !isLetter(i - 1)) ++tokens;
  }
  return tokens;
}

/// Of the passages that reading makes.
std::size_t tokensRead(Source& source) {
  PassageStream stream(
      source,
      [](std::string_view text) {
        std::vector<std::size_t> ends;
        for (std::size_t end = 1; end <= text.size(); ++end)
          if (count(text.substr(0, end)) > ends.size()) ends.push_back(end);
        return ends;
      },
      0, 0);
  std::size_t tokens = 0;
  while (const auto passages = stream.next({}))
    for (const auto& passage : *passages) tokens += count(passage.text);
  return tokens;
}

/// Turns of few words, many numbers and a speaker each, which cost far more tokens by byte than prose does.
std::vector<SourceUnit> radio(int turns) {
  std::vector<SourceUnit> units;
  for (int i = 0; i < turns; ++i)
    units.push_back(Turn{i * 1000, i * 1000 + 900, i % 2 == 0 ? "CDR" : "CC",
                         i % 3 == 0 ? "Roger." : "PITCH 3 5 7, YAW 0 0 " + std::to_string(i) + ". MARK.", i + 1});
  return units;
}

TEST(ReadingEstimateTest, SamplesStandForAllOfATranscriptWhateverItsTokens) {
  for (const auto& units : {fake::turns(40), fake::turns(900), radio(3'000)}) {
    fake::Source source(DocumentKind::Transcript, units);
    const auto estimate = static_cast<double>(estimatedTokens(source, count, {}));
    EXPECT_EQ(std::get<Turn>(source.next({}).value()).line, 1) << "it is not at its beginning";
    EXPECT_NEAR(estimate / static_cast<double>(tokensRead(source)), 1, 0.05) << units.size();
  }
}

TEST(ReadingEstimateTest, AFewPagesStandForAllOfAPdf) {
  std::vector<SourceUnit> pages;
  std::size_t tokens = 0;
  for (int i = 0; i < 200; ++i) {
    pages.push_back(fake::page(i, fake::prose(300, static_cast<std::uint64_t>(i))));
    tokens += count(std::get<Page>(pages.back()).text);
  }
  fake::Source source(DocumentKind::Pdf, pages);
  std::size_t looks = 0;
  const auto estimate = estimatedTokens(source, [&](auto text) { return ++looks, count(text); }, {});
  EXPECT_NEAR(static_cast<double>(estimate) / static_cast<double>(tokens), 1, 0.05);
  EXPECT_LE(looks, 32U);
  EXPECT_EQ(std::get<Page>(source.next({}).value()).index, 0);
}

TEST(ReadingEstimateTest, NothingComesOfNothing) {
  for (const auto kind : {DocumentKind::Pdf, DocumentKind::Transcript, DocumentKind::PlainText}) {
    fake::Source source(kind, {});
    EXPECT_EQ(estimatedTokens(source, count, {}), 0U);
  }
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
