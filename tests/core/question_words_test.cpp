// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/question_words.h"

#include <gtest/gtest.h>

namespace core {
namespace {

const std::vector<std::string> kPassages = {"The lamp was lit by the keeper. It burned oil. The oil came from Hallvik.",
                                            "The keeper had a daughter, Ragna. She was nine.", "The keeper slept."};

class QuestionWordsTest : public testing::Test {
 protected:
  QuestionWords words(const char* question) const { return {index_, question}; }
  static std::string quoted(const std::string& passage, const TextRange& range) {
    return passage.substr(range.begin, range.end - range.begin);
  }

  Bm25Index index_{kPassages};
};

TEST_F(QuestionWordsTest, RareWordsWeighMoreAndAbsentOnesMost) {
  const auto asked = words("Did the keeper give Ragna a xylophone?");
  EXPECT_LT(asked.weights().at("keeper"), asked.weights().at("ragna"));
  EXPECT_LT(asked.weights().at("ragna"), asked.weights().at("xylophon"));
  EXPECT_EQ(asked.absent(), std::vector<std::string>{"xylophone"});
}

TEST_F(QuestionWordsTest, ATextCoversTheWordsItHoldsInAnyForm) {
  const auto asked = words("Whose lamps burn oil?");
  EXPECT_DOUBLE_EQ(asked.coveredBy(kPassages[0]), 1);
  EXPECT_DOUBLE_EQ(asked.coveredBy("The keeper slept."), 0);
  EXPECT_GT(asked.coveredBy("oil"), 0);
  EXPECT_DOUBLE_EQ(words("Who is it?").coveredBy(""), 1) << "there is nothing to cover";
}

TEST_F(QuestionWordsTest, AQuoteIsTheSentenceThatSaysMost) {
  const auto asked = words("What did the lamp burn?");
  EXPECT_EQ(quoted(kPassages[0], bestQuote(kPassages[0], asked, {})), "It burned oil.");
  const auto anything = words("Where from?");
  EXPECT_EQ(quoted(kPassages[0], bestQuote(kPassages[0], anything, {"oil", "hallvik"})), "The oil came from Hallvik.");
}

TEST_F(QuestionWordsTest, WhatAnAnswerAddsIsWhatTheQuestionDoesNotSay) {
  EXPECT_EQ(newStems("The tower consists of 1,164 blocks.", "How many blocks does the tower consist of?"),
            (std::set<std::string>{"1,164"}));
  EXPECT_TRUE(newStems("The tower.", "Which tower?").empty());
}

}  // namespace
}  // namespace core
