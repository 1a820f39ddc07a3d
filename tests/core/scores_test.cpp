// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/evaluation/question_scores.h"
#include "core/evaluation/rouge.h"

namespace core {
namespace {

using Texts = std::vector<std::string>;

// What the normalisation of SQuAD's official script makes of the same texts, run in Python.
TEST(QuestionScoresTest, NormalizesAsTheOfficialScript) {
  EXPECT_EQ(answerWords("The $5,000 — an “A–a” in the year…"), (Texts{"5000", "—", "“", "–", "”", "in", "year…"}));
  EXPECT_EQ(answerWords("the_end of a.n. Island"), (Texts{"theend", "of", "island"}));
  EXPECT_EQ(answerWords("Ñandú’s a+b=c; THE"), (Texts{"ñandú’s", "abc"}));
  EXPECT_EQ(answerWords("½ a ² the\u00a0Straße İ"), (Texts{"½", "²", "straße", "i\u0307"}));
  EXPECT_EQ(answerWords("a-the cat"), (Texts{"athe", "cat"}));
  EXPECT_EQ(answerWords("rock'n'roll"), (Texts{"rocknroll"}));
  EXPECT_TRUE(answerWords(" The, a! ").empty());
}

TEST(QuestionScoresTest, TakesTheBestOfTheRightAnswers) {
  const Texts right{"the Denver Broncos", "Denver Broncos of Colorado"};
  const auto same = scoreAnswer("Denver Broncos.", right);
  EXPECT_EQ(same.exact, 1);
  EXPECT_EQ(same.f1, 1);
  EXPECT_EQ(same.contains, 1);
  const auto longer = scoreAnswer("It was the Denver Broncos who won.", right);
  EXPECT_EQ(longer.exact, 0);
  EXPECT_NEAR(longer.f1, 2.0 * 2 / (6 + 2), 1e-12);
  EXPECT_EQ(longer.contains, 1);
  const auto part = scoreAnswer("the Broncos", right);
  EXPECT_NEAR(part.f1, 2.0 / 3, 1e-12);
  EXPECT_EQ(part.contains, 0);
}

TEST(QuestionScoresTest, CountsAWordAsOftenAsItStandsInBoth) {
  EXPECT_NEAR(scoreAnswer("dog dog dog cat", Texts{"dog dog bird"}).f1, 2.0 * 2 / (4 + 3), 1e-12);
}

TEST(QuestionScoresTest, FindsAnAnswerAsWholeWordsOnly) {
  EXPECT_EQ(scoreAnswer("in 1914", Texts{"4"}).contains, 0);
  EXPECT_EQ(scoreAnswer("the 4 winds", Texts{"4"}).contains, 1);
  EXPECT_EQ(scoreAnswer("Ada met Ben", Texts{"Ben Ada"}).contains, 0);
}

TEST(QuestionScoresTest, SilenceIsRightWhereThereIsNoAnswer) {
  const auto silent = scoreAnswer("", Texts{});
  EXPECT_EQ(silent.exact, 1);
  EXPECT_EQ(silent.f1, 1);
  EXPECT_EQ(silent.contains, 1);
  EXPECT_EQ(scoreAnswer("something", Texts{}).f1, 0);
  EXPECT_EQ(scoreAnswer("", Texts{"something"}).f1, 0);
  EXPECT_EQ(scoreAnswer("", Texts{"something"}).contains, 0);
  // The script leaves out right answers that have no words, and asks for silence where none is left.
  EXPECT_EQ(scoreAnswer("", Texts{"the"}).exact, 1);
  EXPECT_EQ(scoreAnswer("cat", Texts{"the", "cat"}).exact, 1);
}

// The examples of rouge_score's own tests.
TEST(RougeTest, GivesThePublishedExamples) {
  EXPECT_DOUBLE_EQ(scoreSummary("testing", Texts{"testing one two"}).rouge1, 0.5);
  EXPECT_DOUBLE_EQ(scoreSummary("testing one", Texts{"testing one two"}).rouge2, 2.0 / 3);
  EXPECT_DOUBLE_EQ(scoreSummary("testing one", Texts{"testing one two"}).rougeL, 0.8);
  EXPECT_DOUBLE_EQ(scoreSummary("testing two", Texts{"testing one two"}).rougeL, 0.8);
  const auto best = scoreSummary("text first", Texts{"first text", "first something"});
  EXPECT_DOUBLE_EQ(best.rouge1, 1);
  EXPECT_DOUBLE_EQ(best.rouge2, 0);
  EXPECT_DOUBLE_EQ(best.rougeL, 0.5);
}

// Texts of ours; the numbers are rouge_score 0.1.2's, with its stemmer.
TEST(RougeTest, AgreesWithRougeScoreOnSentences) {
  const std::string summary =
      "The ferry stopped running in winter, so the islanders built two bridges and were charged for crossing them.";
  const Texts references{"When winter ferries stopped, islanders paid for crossing the bridges they had built.",
                         "Two bridges: built by islanders. The ferry's running was stopped!"};
  const auto first = scoreSummary(summary, std::span(references).first(1));
  EXPECT_NEAR(first.rouge1, 0.5806451612903226, 1e-12);
  EXPECT_NEAR(first.rouge2, 0.13793103448275862, 1e-12);
  EXPECT_NEAR(first.rougeL, 0.3225806451612903, 1e-12);
  const auto second = scoreSummary(summary, std::span(references).last(1));
  EXPECT_NEAR(second.rouge1, 0.5517241379310345, 1e-12);
  EXPECT_NEAR(second.rouge2, 0.14814814814814817, 1e-12);
  EXPECT_NEAR(second.rougeL, 0.20689655172413793, 1e-12);
  const auto both = scoreSummary(summary, references);
  EXPECT_EQ(both.rouge1, first.rouge1);
  EXPECT_EQ(both.rouge2, second.rouge2);
}

TEST(RougeTest, ReducesWordsOfMoreThanThreeLetters) {
  EXPECT_EQ(rougeWords("Ferries' café-RUNNING, was dog2s."), (Texts{"ferri", "caf", "run", "was", "dog2"}));
}

TEST(RougeTest, GivesNothingForNothing) {
  EXPECT_EQ(scoreSummary("", Texts{"testing one two"}).rouge1, 0);
  EXPECT_EQ(scoreSummary("testing", Texts{}).rougeL, 0);
  EXPECT_EQ(scoreSummary("...", Texts{"!"}).rouge2, 0);
}

}  // namespace
}  // namespace core
