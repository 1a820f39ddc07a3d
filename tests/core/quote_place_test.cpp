// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/quote_place.h"

#include <gtest/gtest.h>

namespace {

using namespace core;

/// The place of some words of a passage.
Anchor placeOf(const Passage& passage, const std::string& words) {
  const auto at = passage.text.find(words);
  return narrowed(passage, {at, at + words.size()});
}

Passage conversation() {
  return {3,
          "Ada: Good evening.\nWho is there?\nBen: It is the post.\nfrom town\n",
          TimeAnchor{0, 2900, "Ada", 1, 9},
          {{0, 0, 900, "Ada", 1}, {19, 1000, 1900, "Ada", 4}, {33, 2000, 2900, "Ben", 8}}};
}

TEST(QuotePlaceTest, IsExactToTheByteOnAPage) {
  const Passage passage{0, "The lamp was lit.", PageAnchor{4, 4, 100, 117}};
  EXPECT_EQ(placeOf(passage, "lamp"), Anchor(PageAnchor{4, 4, 104, 108}));
}

TEST(QuotePlaceTest, OfATranscriptIsTheTurn) {
  EXPECT_EQ(placeOf(conversation(), "Good"), Anchor(TimeAnchor{0, 900, "Ada", 1, 1}));
  EXPECT_EQ(placeOf(conversation(), "Who is there?\n"), Anchor(TimeAnchor{1000, 1900, "Ada", 4, 4}));
  EXPECT_EQ(placeOf(conversation(), "town"), Anchor(TimeAnchor{2000, 2900, "Ben", 9, 9}));
}

TEST(QuotePlaceTest, RunsFromTheFirstTurnToTheLastThatIsQuoted) {
  EXPECT_EQ(placeOf(conversation(), "evening.\nWho is there?\nBen: It"), Anchor(TimeAnchor{0, 2900, "Ada", 1, 8}));
  EXPECT_EQ(placeOf(conversation(), "\nWho is there?\n"), Anchor(TimeAnchor{1000, 1900, "Ada", 4, 4}))
      << "white space around a quote belongs to no turn";
}

TEST(QuotePlaceTest, WithoutMarksOfTurnsIsThatOfThePassage) {
  auto passage = conversation();
  passage.turns.clear();
  EXPECT_EQ(placeOf(passage, "Who"), passage.anchor);
}

TEST(QuotePlaceTest, CountsTheLinesOfAContinuedTurnFromItsFirstWord) {
  const Passage passage{1, "\nthe rest\nof it", TimeAnchor{5, 9, "Ada", 12, 13}, {{0, 5, 9, "Ada", 12}}};
  EXPECT_EQ(placeOf(passage, "rest"), Anchor(TimeAnchor{5, 9, "Ada", 12, 12}));
  EXPECT_EQ(placeOf(passage, "of"), Anchor(TimeAnchor{5, 9, "Ada", 13, 13}));
}

TEST(QuotePlaceTest, OfPlainTextIsItsLines) {
  const Passage passage{0, "A title\n\ntwo\nlines\n\n", LineAnchor{7, 10}};
  EXPECT_EQ(placeOf(passage, "title"), Anchor(LineAnchor{7, 7}));
  EXPECT_EQ(placeOf(passage, "two\nlines"), Anchor(LineAnchor{9, 10}));
  EXPECT_EQ(placeOf(passage, "\n\n"), Anchor(LineAnchor{7, 10})) << "no words, no place of their own";
}

}  // namespace
