// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/needles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/document/words.h"
#include "core/evaluation/needle_facts.h"
#include "core/evaluation/question_scores.h"

namespace core {
namespace {

/// A token is a word with what stands before it.
std::vector<std::size_t> wordEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] > ' ' && (i + 1 == text.size() || text[i + 1] <= ' ')) ends.push_back(i + 1);
  return ends;
}

std::string sentences(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "Sentence number " + std::to_string(i) + " stands here, with nine words. ";
  return text;
}

TEST(NeedlesTest, FactsShareNoContentWordWithTheirQuestions) {
  std::set<std::string> questions;
  for (const auto& fact : kNeedleFacts) {
    const auto stated = contentStems(fact.statement), asked = contentStems(fact.question);
    std::vector<std::string> shared;
    std::set_intersection(stated.begin(), stated.end(), asked.begin(), asked.end(), std::back_inserter(shared));
    EXPECT_TRUE(shared.empty()) << fact.statement << ": " << (shared.empty() ? "" : shared.front());
    EXPECT_EQ(scoreAnswer(fact.statement, std::vector<std::string>{fact.answer}).contains, 1) << fact.statement;
    questions.insert(fact.question);
  }
  EXPECT_EQ(questions.size(), kNeedleFacts.size());
}

TEST(NeedlesTest, AreTheSameForTheSameSeed) {
  for (const auto kind : kNeedleKinds) {
    std::mt19937_64 one(3), same(3), other(4);
    const auto needle = makeNeedle(kind, one);
    EXPECT_EQ(needle.statement, makeNeedle(kind, same).statement);
    EXPECT_NE(needle.statement, makeNeedle(kind, other).statement);
    EXPECT_EQ(scoreAnswer(needle.statement, std::vector{needle.answer}).contains, 1) << needle.statement;
    EXPECT_EQ(scoreAnswer(needle.question, std::vector{needle.answer}).contains, 0) << needle.question;
  }
}

TEST(NeedlesTest, CodesHaveTheShapeOfAUuid) {
  std::mt19937_64 random(1);
  const auto code = makeNeedle(NeedleKind::Uuid, random).answer;
  ASSERT_EQ(code.size(), 36u);
  for (std::size_t i = 0; i < code.size(); ++i)
    EXPECT_EQ(code[i] == '-', i == 8 || i == 13 || i == 18 || i == 23) << code;
}

TEST(NeedlesTest, StandWhereTheyWereHidden) {
  const std::vector<Needle> needles{{"The owl is blue.", "What is blue?", "owl"},
                                    {"The cup is lost.", "Which?", "cup"}};
  const std::vector<double> depths{0, 0.5};
  const auto document = hidden(needles, depths, sentences(200), wordEnds);
  ASSERT_EQ(document.questions.size(), 2u);
  ASSERT_EQ(document.questions[0].gold, std::vector<std::size_t>{0});
  ASSERT_EQ(document.questions[1].gold.size(), 1u);
  EXPECT_TRUE(document.passages[0].text.starts_with("The owl is blue. Sentence number 0 "));
  EXPECT_NEAR(static_cast<double>(document.questions[1].gold[0]) / static_cast<double>(document.passages.size()), 0.5,
              0.1);
  EXPECT_NE(document.passages[document.questions[1].gold[0]].text.find("words. The cup is lost. Sentence"),
            std::string::npos);
  std::string whole;
  for (const auto& passage : document.passages) whole += passage.text + " ";
  for (int i = 0; i < 200; ++i) EXPECT_NE(whole.find("number " + std::to_string(i) + " "), std::string::npos);
}

TEST(NeedlesTest, StandAtTheEndOfATextWithoutAFurtherSentence) {
  const std::vector<Needle> needles{{"The owl is blue.", "What is blue?", "owl"}};
  const auto document = hidden(needles, std::vector<double>{1}, "One sentence alone.", wordEnds);
  ASSERT_EQ(document.passages.size(), 1u);
  EXPECT_EQ(document.passages[0].text, "One sentence alone. The owl is blue.");
}

TEST(NeedlesTest, StretchesGoRound) {
  const std::string text = "a b c d e f";
  const auto ends = wordEnds(text);
  std::set<std::string> seen;
  std::mt19937_64 random(5);
  for (int i = 0; i < 60; ++i) {
    const auto stretch = stretchOf(text, ends, 4, random);
    ASSERT_TRUE(stretch);
    EXPECT_EQ(wordEnds(*stretch).size(), 4u) << *stretch;
    seen.insert(*stretch);
  }
  EXPECT_EQ(seen.size(), 6u);
  EXPECT_FALSE(stretchOf(text, ends, 7, random));
}

TEST(NeedlesTest, NoiseIsAsLongAsAskedFor) {
  const auto tokens = wordEnds(noiseText(1000, wordEnds)).size();
  EXPECT_GE(tokens, 1000u);
  EXPECT_LT(tokens, 1050u);
}

}  // namespace
}  // namespace core
