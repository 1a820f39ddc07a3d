// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score_table.h"

#include <gtest/gtest.h>

namespace app {
namespace {

core::ScoreTable table() {
  return {{"F1", "refused", "other"},
          {{"gold", {{12, 0.5, {0.25, 0.75}}, {3, 1, {1, 1}}, {}}}, {"latte", {{4, 0.125, {0, 0.5}}, {}, {}}}}};
}

TEST(ScoreTableTest, ShowsMeasuresThatMeanSomething) {
  EXPECT_EQ(plainTable(table()),
            "       n   F1                 refused\n"
            "gold   12  0.500 (0.25–0.75)  1.000 (1.00–1.00)\n"
            "latte  4   0.125 (0.00–0.50)  –\n");
}

TEST(ScoreTableTest, IsTheSameInMarkdown) {
  EXPECT_EQ(markdownTable(table()),
            "|  | n | F1 | refused |\n"
            "|---|---:|---:|---:|\n"
            "| gold | 12 | 0.500 (0.25–0.75) | 1.000 (1.00–1.00) |\n"
            "| latte | 4 | 0.125 (0.00–0.50) | – |\n");
}

TEST(ScoreTableTest, GivesProgramsEveryNumber) {
  const auto json = tableJson(table());
  ASSERT_EQ(json.size(), 2u);
  EXPECT_EQ(json[0]["row"], "gold");
  EXPECT_EQ(json[0]["n"], 12);
  EXPECT_EQ(json[0]["F1"], (Json{{"mean", 0.5}, {"interval", {0.25, 0.75}}, {"n", 12}}));
  EXPECT_EQ(json[0]["refused"]["n"], 3);
  EXPECT_FALSE(json[1].contains("refused"));
  EXPECT_FALSE(json[0].contains("other"));
}

}  // namespace
}  // namespace app
