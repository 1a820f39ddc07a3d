// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answer_json.h"

#include <gtest/gtest.h>

namespace core {
namespace {

Answer sampleAnswer() {
  Answer answer;
  answer.label = AnswerLabel::Found;
  answer.text = "Ada said \"no\".\n";
  answer.remark = "Ask again.";
  answer.citations = {{3, PageAnchor{1, 1, 20, 44}, "Ada said \"no\".", 2.5},
                      {4, TimeAnchor{2000, -1, "Ada", 7, 8}, "No.", 1},
                      {9, LineAnchor{12, 14}, "Ναι", 0, true}};
  answer.seconds = 0.25;
  return answer;
}

void expectEqual(const std::vector<Citation>& a, const std::vector<Citation>& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].passage, b[i].passage);
    EXPECT_EQ(a[i].anchor, b[i].anchor);
    EXPECT_EQ(a[i].quote, b[i].quote);
    EXPECT_EQ(a[i].score, b[i].score);
    EXPECT_EQ(a[i].byReader, b[i].byReader);
  }
}

TEST(AnswerJsonTest, AnswersComeBackAsTheyWereKept) {
  const auto answer = sampleAnswer();
  const auto kept = answerFrom(toJson(answer));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->label, answer.label);
  EXPECT_EQ(kept->text, answer.text);
  EXPECT_EQ(kept->remark, answer.remark);
  EXPECT_EQ(kept->seconds, answer.seconds);
  EXPECT_TRUE(kept->cached);
  expectEqual(kept->citations, answer.citations);
}

TEST(AnswerJsonTest, SummariesComeBackAsTheyWereKept) {
  Summary summary;
  summary.level = SummaryLevel::Section;
  summary.about = "ships";
  summary.remark = "Few.";
  summary.sentences = {{"Ships came home.", AnswerLabel::Read, sampleAnswer().citations, "1 Ships"},
                       {"One was lost.", AnswerLabel::Found, sampleAnswer().citations, ""}};
  summary.coverage.pages = 4;
  summary.coverage.pagesWithText = 3;
  summary.coverage.skipped = {{2, PageVerdict::Empty, "no text"}};
  const auto kept = summaryFrom(toJson(summary));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->level, summary.level);
  EXPECT_EQ(kept->about, summary.about);
  EXPECT_EQ(kept->remark, summary.remark);
  ASSERT_EQ(kept->sentences.size(), 2U);
  EXPECT_EQ(kept->sentences[0].heading, "1 Ships");
  EXPECT_EQ(kept->sentences[1].label, AnswerLabel::Found);
  expectEqual(kept->sentences[1].evidence, summary.sentences[1].evidence);
  EXPECT_EQ(kept->coverage.skipped.at(0).reason, "no text");
}

TEST(AnswerJsonTest, WhatIsDamagedIsNothing) {
  EXPECT_FALSE(answerFrom(""));
  EXPECT_FALSE(answerFrom("{}"));
  EXPECT_FALSE(answerFrom(R"({"form":2})"));
  auto text = toJson(sampleAnswer());
  text.replace(text.find("\"found\""), 7, "\"sound\"");
  EXPECT_FALSE(answerFrom(text));
  EXPECT_FALSE(summaryFrom(toJson(sampleAnswer())));
}

}  // namespace
}  // namespace core
