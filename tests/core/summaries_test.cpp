// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/summaries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/evaluation/rouge.h"
#include "core/evaluation/sentence_graph.h"

namespace core {
namespace {

using Texts = std::vector<std::string>;

std::vector<std::size_t> wordEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] > ' ' && (i + 1 == text.size() || text[i + 1] <= ' ')) ends.push_back(i + 1);
  return ends;
}

const std::string kStory =
    "The harbour of Lomvik was built by fishermen in a hard winter. The fishermen carried stones to the harbour every "
    "day for a year. A storm broke the harbour wall before it was finished. The fishermen of Lomvik built the wall of "
    "the harbour again. Somebody sold oranges that spring, for the first time. The harbour wall has held against every "
    "storm since then.";

SetDocument story() { return {"Lomvik", passagesOf(kStory, wordEnds), {}, {"Fishermen built a harbour wall."}}; }

TEST(SentenceGraphTest, SimilarityIsTheCosineOfWeighedWords) {
  const SentenceGraph graph(Texts{"red fox", "red hen", "blue owl", "..."});
  // "red" weighs log(4/2), the others log 4: twice that.
  EXPECT_NEAR(graph.similarity(0, 1), 1.0 / (1 + 4), 1e-12);
  EXPECT_NEAR(graph.similarity(0, 0), 1, 1e-12);
  EXPECT_EQ(graph.similarity(0, 2), 0);
  EXPECT_EQ(graph.similarity(0, 3), 0);
}

TEST(SentenceGraphTest, TheCentralSentenceIsTiedToTheOthers) {
  const SentenceGraph graph(
      Texts{"dogs chase cats", "cats fear dogs and birds", "birds eat worms", "trains run late", ""});
  const auto shares = graph.centrality();
  ASSERT_EQ(shares.size(), 5u);
  EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-6);
  EXPECT_EQ(std::max_element(shares.begin(), shares.end()) - shares.begin(), 1);
  for (const auto share : shares) EXPECT_GT(share, 0);
}

TEST(SentenceGraphTest, SharesAreEqualWhereNothingIsShared) {
  for (const auto share : SentenceGraph(Texts{"one two", "three four", "five six"}).centrality())
    EXPECT_NEAR(share, 1.0 / 3, 1e-9);
  EXPECT_TRUE(SentenceGraph(Texts{}).centrality().empty());
}

TEST(SummariesTest, TheLeadHasExactlySoManyWords) {
  EXPECT_EQ(leadOf(story().passages, 3), "The harbour of");
  EXPECT_EQ(leadOf(story().passages, 14),
            "The harbour of Lomvik was built by fishermen in a hard winter. The fishermen");
  EXPECT_EQ(leadOf(story().passages, 1000), kStory);
  EXPECT_EQ(leadOf({}, 10), "");
}

TEST(SummariesTest, LexRankTakesCentralSentencesInReadingOrder) {
  const auto text = lexRankOf(story().passages, 25);
  EXPECT_EQ(text.find("oranges"), std::string::npos) << text;
  const auto first = text.find("The harbour of Lomvik was built"), second = text.find("The fishermen carried");
  ASSERT_NE(second, std::string::npos) << text;
  EXPECT_LT(first, second) << text;
  const auto one = lexRankOf(story().passages, 1);
  EXPECT_EQ(std::count(one.begin(), one.end(), '.'), 1) << one;
  EXPECT_EQ(lexRankOf({}, 10), "");
}

TEST(SummariesTest, LexRankSaysNothingTwice) {
  const std::string same = "The harbour wall has held against every storm since. ";
  const auto text = lexRankOf(passagesOf(same + same + same + kStory, wordEnds), 60);
  EXPECT_EQ(text.find("wall has held"), text.rfind("wall has held")) << text;
}

TEST(SummariesTest, ComparesWithBaselinesOfTheSameLength) {
  QuestionSet set{"set", {story(), {"silent", passagesOf(kStory, wordEnds), {}, {}}}};
  SummaryOptions options;
  options.levels = {SummaryLevel::Line};
  const auto report = evaluateSummaries(set, wordEnds, options, {}, {});
  EXPECT_EQ(report.documents, 1u);  // the one that somebody summarised
  ASSERT_EQ(report.table.rows.size(), 3u);
  EXPECT_EQ(report.table.rows[0].name, "line");
  EXPECT_EQ(report.table.rows[1].cells[3].mean, report.table.rows[0].cells[3].mean);
  EXPECT_EQ(report.table.rows[0].cells[4].mean, 1);  // its sentences are the document's own
  EXPECT_EQ(report.table.rows[1].cells[4].count, 0u);
  for (std::size_t i = 0; i < 3; ++i)
    EXPECT_EQ(report.table.rows[i].cells[0].mean, scoreSummary(report.summaries.at(i).text, story().summaries).rouge1);
}

TEST(SummariesTest, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(evaluateSummaries({"set", {story()}}, wordEnds, {}, {}, stop.get_token()), Error);
}

}  // namespace
}  // namespace core
