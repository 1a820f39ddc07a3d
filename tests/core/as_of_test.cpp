// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/as_of.h"

#include <gtest/gtest.h>

#include <vector>

namespace core {
namespace {

const std::vector<Passage> kPages = {{0, "a", PageAnchor{0, 0, 0, 1}},
                                     {1, "b", PageAnchor{1, 1, 0, 1}},
                                     {2, "c", PageAnchor{1, 1, 1, 2}},
                                     {3, "d", PageAnchor{2, 2, 0, 1}}};

std::string labels(int page) { return std::vector<std::string>{"i", "1", "2"}.at(static_cast<std::size_t>(page)); }
std::string noLabels(int) { return {}; }

TEST(AsOfTest, APageIsItsPrintedLabelBeforeItsNumber) {
  EXPECT_EQ(passagesBy("1", kPages, labels), 3) << "the second page, which calls itself 1";
  EXPECT_EQ(passagesBy("i", kPages, labels), 1);
  EXPECT_EQ(passagesBy("3", kPages, labels), 4) << "no page calls itself 3, but there is a third one";
  EXPECT_EQ(passagesBy("1", kPages, noLabels), 1);
}

TEST(AsOfTest, TimesCountMinutesOrHours) {
  const std::vector<Passage> talk = {{0, "a", TimeAnchor{0, 5'000, "Ada"}},
                                     {1, "b", TimeAnchor{65'000, 70'000, "Bo"}},
                                     {2, "c", TimeAnchor{3'700'000, 3'800'000, "Ada"}}};
  EXPECT_EQ(passagesBy("1:05", talk, noLabels), 2);
  EXPECT_EQ(passagesBy("1:04", talk, noLabels), 1);
  EXPECT_EQ(passagesBy("01:01:40", talk, noLabels), 3);
}

TEST(AsOfTest, PlainTextCountsLines) {
  const std::vector<Passage> text = {{0, "a", LineAnchor{1, 4}}, {1, "b", LineAnchor{6, 9}}};
  EXPECT_EQ(passagesBy("5", text, noLabels), 1);
  EXPECT_EQ(passagesBy("6", text, noLabels), 2);
}

TEST(AsOfTest, WhatIsNoPlaceIsNothing) {
  for (const char* place : {"", "4", "0", "-1", "xii", "1:05", "9999999999999"})
    EXPECT_FALSE(passagesBy(place, kPages, labels)) << place;
  EXPECT_FALSE(passagesBy("1", {}, labels));
}

}  // namespace
}  // namespace core
