// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/answering/subject_pool.h"
#include "core/answering/summarizer.h"
#include "core/library/search.h"
#include "tests/support/summary_quotes.h"

namespace {

using namespace core;

constexpr SummaryLevel kLevels[] = {SummaryLevel::Line, SummaryLevel::Short, SummaryLevel::Section,
                                    SummaryLevel::Bullets};
constexpr const char* kThings[] = {"lamp", "boat", "rope", "letter", "storm", "oven", "garden", "anchor"};

/// Pages of one passage each; every eighth tells of the same thing.
std::vector<PassageRow> pages(int count) {
  std::vector<PassageRow> rows;
  for (int i = 0; i < count; ++i) {
    const std::string thing = kThings[i % 8], number = std::to_string(i);
    const std::string text = "The keeper of the northern island wrote about the " + thing + " in the journal of week " +
                             number + ".\nOnce a " + thing + " of page " + number +
                             " was looked after by\none of the two assistants before sunset.\n" + "Somebody counted " +
                             number + " gulls on the roof of the old chapel that morning.";
    rows.push_back({{i, text, PageAnchor{i, i, 0, static_cast<std::uint32_t>(text.size())}},
                    static_cast<std::uint64_t>(i) * 100,
                    100});
  }
  return rows;
}

/// Ada and Ben take turns in every passage, and both speak of paint.
std::vector<PassageRow> turns() {
  std::vector<PassageRow> rows;
  for (int i = 0; i < 12; ++i) {
    const auto number = std::to_string(i);
    const auto first = "Ada: The paint of bracket " + number + " on the gallery needs a second coat by October.\n";
    const auto second = "Ben: Any paint for railing " + number + " should come from the cheaper shop in town.\n";
    Passage passage{i, first + second, TimeAnchor{i * 1000, i * 1000 + 900, "Ada", 2 * i + 1, 2 * i + 2}};
    passage.turns = {{0, i * 1000, i * 1000 + 400, "Ada", 2 * i + 1},
                     {static_cast<std::uint32_t>(first.size()), i * 1000 + 400, i * 1000 + 900, "Ben", 2 * i + 2}};
    rows.push_back({std::move(passage), static_cast<std::uint64_t>(i) * 40, 40});
  }
  return rows;
}

DocumentInfo infoOf(DocumentKind kind) {
  DocumentInfo info;
  info.contentHash = "aa11";
  info.path = "/fake/document";
  info.kind = kind;
  return info;
}

/// What its words alone say of a request, without a model.
Subject subjectOf(const std::vector<PassageRow>& rows, const std::string& request) {
  std::vector<std::string> texts;
  for (const auto& row : rows) texts.push_back(row.passage.text);
  const Bm25Index index(texts);
  const auto text = subjectIn(request);
  return {QuestionWords(index, text), index.scores(text)};
}

Summary summaryOf(const std::vector<PassageRow>& rows, const std::string& request, SummaryLevel level,
                  DocumentKind kind = DocumentKind::Pdf) {
  return summarize(rows, infoOf(kind), level, subjectOf(rows, request));
}

TEST(SubjectSummaryTest, EverySentenceStandsAtItsCitationInReadingOrder) {
  for (const auto level : kLevels) {
    const auto book = summaryOf(pages(40), "the garden", level);
    const auto meeting = summaryOf(turns(), "the gallery", level, DocumentKind::Transcript);
    EXPECT_FALSE(book.sentences.empty());
    EXPECT_FALSE(meeting.sentences.empty());
    expectQuotesStand(pages(40), book);
    expectQuotesStand(turns(), meeting);
    EXPECT_TRUE(std::is_sorted(book.sentences.begin(), book.sentences.end(), [](const auto& a, const auto& b) {
      return a.evidence.front().passage < b.evidence.front().passage;
    }));
  }
}

TEST(SubjectSummaryTest, KeepsToItsSubject) {
  for (const auto level : kLevels)
    for (const std::string thing : kThings)
      for (const auto& sentence : summaryOf(pages(40), "Describe the " + thing + " in this report.", level).sentences)
        EXPECT_NE(sentence.text.find(thing), std::string::npos) << nameOf(level) << ": " << sentence.text;
}

TEST(SubjectSummaryTest, LevelsSayMoreOrLess) {
  EXPECT_EQ(summaryOf(pages(40), "the garden", SummaryLevel::Line).sentences.size(), 1u);
  const auto few = summaryOf(pages(40), "the garden", SummaryLevel::Short).sentences.size(),
             more = summaryOf(pages(40), "the garden", SummaryLevel::Bullets).sentences.size();
  EXPECT_GT(few, 1u);
  EXPECT_LE(few, 5u);
  EXPECT_GE(more, few);
  EXPECT_LE(more, 10u);
}

TEST(SubjectSummaryTest, IsNotFilledUpWithWhatHasNothingToDoWithIt) {
  auto rows = pages(12);
  const std::string rare = "A heron was seen beside the landing stage on the last day of May.";
  rows[5].passage.text += "\n" + rare;
  const auto summary = summaryOf(rows, "the heron at the landing stage", SummaryLevel::Bullets);
  ASSERT_FALSE(summary.sentences.empty());
  EXPECT_LT(summary.sentences.size(), 4u);
  EXPECT_TRUE(std::any_of(summary.sentences.begin(), summary.sentences.end(),
                          [&](const auto& sentence) { return sentence.text == rare; }));
}

TEST(SubjectSummaryTest, SaysNothingTwice) {
  auto rows = pages(8);
  const std::string said = "The lamp was lit every evening by the elder of the two assistants.";
  for (auto& row : rows) row.passage.text += "\n" + said;
  std::set<std::string> texts;
  const auto summary = summaryOf(rows, "the lamp and the assistants", SummaryLevel::Bullets);
  for (const auto& sentence : summary.sentences) EXPECT_TRUE(texts.insert(sentence.text).second) << sentence.text;
  EXPECT_TRUE(texts.contains(said));
}

TEST(SubjectSummaryTest, WhoIsAskedForIsHeard) {
  for (const std::string name : {"Ada", "Ben"}) {
    const auto summary =
        summaryOf(turns(), "What did " + name + " say about the paint?", SummaryLevel::Line, DocumentKind::Transcript);
    ASSERT_EQ(summary.sentences.size(), 1u);
    EXPECT_EQ(std::get<TimeAnchor>(summary.sentences.front().evidence.front().anchor).speaker, name);
  }
}

TEST(SubjectSummaryTest, SectionsWithoutTheSubjectAreLeftOut) {
  auto info = infoOf(DocumentKind::Pdf);
  for (int i = 0; i < 16; ++i) info.outline.push_back({0, "Of week " + std::to_string(i), i});
  const auto rows = pages(16);
  const auto summary = summarize(rows, info, SummaryLevel::Section, subjectOf(rows, "the storm"));
  std::set<int> said;
  for (const auto& sentence : summary.sentences) said.insert(sentence.evidence.front().passage);
  EXPECT_EQ(said, (std::set<int>{4, 12}));
}

TEST(SubjectSummaryTest, WordsThatOnlyAskAreNoSubject) {
  EXPECT_EQ(subjectIn("Summarize the discussion about the keyboard."), "the about the keyboard");
  EXPECT_EQ(subjectIn("What is the price of tea in this report?"), "What is the price of tea");
  EXPECT_EQ(subjectIn("Summarise and describe what was discussed: tea"), "and what was tea");
  EXPECT_EQ(subjectIn("A summary, a description or an overview of tea"), "A a or an of tea");
  EXPECT_EQ(subjectIn("What does the report say about tea?"), "What does about tea");
  EXPECT_EQ(subjectIn("the report of the keeper"), "the report of the keeper");
  EXPECT_EQ(subjectIn("keyboard"), "keyboard");
  EXPECT_EQ(subjectIn("the discussion"), "the discussion");
}

TEST(SubjectSummaryTest, OfWhatWasReadSoFarAlone) {
  const auto rows = pages(40);
  auto subject = subjectOf(rows, "the garden");
  subject.passages.resize(16);
  const auto summary = summarize(rows, infoOf(DocumentKind::Pdf), SummaryLevel::Bullets, subject);
  EXPECT_FALSE(summary.sentences.empty());
  for (const auto& sentence : summary.sentences) EXPECT_LT(sentence.evidence.front().passage, 16);
}

TEST(SubjectSummaryTest, AnEmptyDocumentHasNone) {
  const Bm25Index none(std::vector<std::string>{});
  EXPECT_TRUE(summarize({}, infoOf(DocumentKind::PlainText), SummaryLevel::Short, {QuestionWords(none, "tea"), {}})
                  .sentences.empty());
}

}  // namespace
