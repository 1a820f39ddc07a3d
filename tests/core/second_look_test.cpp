// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/second_look.h"

#include <algorithm>

#include "core/error.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

class SecondLookTest : public DefaultModelTest {
 protected:
  /// As found: the last is the best answer, and by words the least likely.
  static std::vector<EvidencePassage> found() {
    std::vector<EvidencePassage> passages;
    for (const char* text : {"The lamp, the lamp room and the keeper of the lamp are described in the second chapter.",
                             "Whoever looks after the lamp sleeps beneath it and writes down the weather.",
                             "Ragna Holm tended it first: on 14 November 1861 she lit it at dusk."}) {
      auto& one = passages.emplace_back();
      one.passage.index = static_cast<int>(passages.size()) - 1;
      one.passage.text = text;
      one.score = 1 - 0.2 * one.passage.index;
    }
    return passages;
  }
};

TEST_F(SecondLookTest, ThePassageThatAnswersComesFirst) {
  const auto passages = lookAgain(model(), "Who lit the lamp first?", found(), {});
  ASSERT_EQ(passages.size(), 3u);
  EXPECT_EQ(passages[0].passage.index, 2);
  EXPECT_GT(passages[0].score, passages[1].score);
}

TEST_F(SecondLookTest, PointsAtWholeWordsOfThePassage) {
  const auto passages = lookAgain(model(), "Who lit the lamp first?", found(), {});
  const auto& [begin, end, logOdds] = passages[0].pointed.value();
  EXPECT_EQ(passages[0].passage.text.substr(begin, end - begin), "Ragna Holm");
  EXPECT_EQ(pointedAt(passages, logOdds), &passages[0]);
  EXPECT_EQ(pointedAt(passages, 1000), nullptr);
  EXPECT_EQ(pointedAt(found(), -1000), nullptr);
}

TEST_F(SecondLookTest, NoPassageIsLostOrChanged) {
  auto passages = lookAgain(model(), "Who lit the lamp first?", found(), {});
  std::ranges::sort(passages, {}, [](const auto& one) { return one.passage.index; });
  const auto before = found();
  for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(passages.at(i).passage.text, before[i].passage.text);
}

TEST_F(SecondLookTest, EachIsReadAlone) {
  const auto all = lookAgain(model(), "Who lit the lamp first?", found(), {});
  auto two = found();
  two.erase(two.begin());
  for (const auto& one : lookAgain(model(), "Who lit the lamp first?", two, {})) {
    const auto same = std::ranges::find(all, one.passage.index, [](const auto& a) { return a.passage.index; });
    EXPECT_FLOAT_EQ(one.score, same->score);
  }
}

TEST_F(SecondLookTest, CanBeStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(lookAgain(model(), "Who lit the lamp first?", found(), stop.get_token()), Error);
}

}  // namespace
