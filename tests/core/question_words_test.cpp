// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/question_words.h"

#include <gtest/gtest.h>

namespace core {
namespace {

const std::vector<Passage> kPassages = {
    {0, "The lamp was lit by the keeper. It burned oil. The oil came from Hallvik.", {}},
    {1, "The keeper had a daughter, Ragna. She was nine.", {}},
    {2, "The keeper slept.", {}}};

std::string quoted(const Passage& passage, const TextRange& range) {
  return passage.text.substr(range.begin, range.end - range.begin);
}

TEST(QuestionWordsTest, RareWordsWeighMoreAndAbsentOnesMost) {
  const QuestionWords words(kPassages, "Did the keeper give Ragna a xylophone?");
  EXPECT_LT(words.weights().at("keeper"), words.weights().at("ragna"));
  EXPECT_LT(words.weights().at("ragna"), words.weights().at("xylophon"));
  EXPECT_EQ(words.absent(), std::vector<std::string>{"xylophone"});
}

TEST(QuestionWordsTest, ATextCoversTheWordsItHoldsInAnyForm) {
  const QuestionWords words(kPassages, "Whose lamps burn oil?");
  EXPECT_DOUBLE_EQ(words.coveredBy(kPassages[0].text), 1);
  EXPECT_DOUBLE_EQ(words.coveredBy("The keeper slept."), 0);
  EXPECT_GT(words.coveredBy("oil"), 0);
  EXPECT_DOUBLE_EQ(QuestionWords(kPassages, "Who is it?").coveredBy(""), 1) << "there is nothing to cover";
}

TEST(QuestionWordsTest, AQuoteIsTheSentenceThatSaysMost) {
  const QuestionWords words(kPassages, "What did the lamp burn?");
  EXPECT_EQ(quoted(kPassages[0], bestQuote(kPassages[0].text, words, {})), "It burned oil.");
  const QuestionWords anything(kPassages, "Where from?");
  EXPECT_EQ(quoted(kPassages[0], bestQuote(kPassages[0].text, anything, {"oil", "hallvik"})),
            "The oil came from Hallvik.");
}

TEST(QuestionWordsTest, WhatAnAnswerAddsIsWhatTheQuestionDoesNotSay) {
  EXPECT_EQ(newStems("The tower consists of 1,164 blocks.", "How many blocks does the tower consist of?"),
            (std::set<std::string>{"1,164"}));
  EXPECT_TRUE(newStems("The tower.", "Which tower?").empty());
}

}  // namespace
}  // namespace core
