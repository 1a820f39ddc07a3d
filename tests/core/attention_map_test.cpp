// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_map.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/error.h"
#include "core/ingest/source.h"
#include "tests/support/default_model.h"
#include "tests/support/fake_source.h"

namespace {

using namespace core;

double sum(const std::vector<float>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

void expectShares(const std::vector<float>& values, double most) {
  for (const float value : values) {
    EXPECT_GE(value, -1e-5);
    EXPECT_LE(value, most + 1e-4);
  }
}

/// Questions whose words lie in one block of the model and across two, whatever came before.
const std::string kShort = "Who wrote the letter?";
const std::string kLong =
    "Who wrote the letter about the storm, the seventy boats, the granite harbour and the bread that the keeper of the "
    "lamp found on the north island in the winter, and who never wrote a letter about the light over the harbour, the "
    "rope of the boats, or the café where the keeper and Åsne found the lamp after the storm had ended?";

class AttentionMapTest : public DefaultModelTest {
 protected:
  /// The whole reading of a document of `pages` pages, and of two questions about it.
  std::vector<AttentionMap> mapsOf(int pages) {
    fake::Source source(DocumentKind::Pdf, fake::pages(pages, 70));
    reading_ = readingOf(library_, Reader(model(), library_).read(source, {}, {}));
    std::vector<AttentionMap> maps;
    for (const auto& question : {std::string(), kShort, kLong})
      maps.push_back(attentionMap(model(), library_, reading_, question));
    return maps;
  }

  TemporaryFolder folder_;
  Library library_ = openLibrary(folder_);
  Reading reading_;
};

TEST_F(AttentionMapTest, SharesAddUpToOne) {
  for (const int pages : {1, 7, 8, 9})
    for (const auto& map : mapsOf(pages)) {
      SCOPED_TRACE(std::to_string(pages) + " pages, question of " + std::to_string(map.question.size()) + " bytes");
      const bool evicted = sum(map.slotShare) > 0;
      EXPECT_EQ(evicted, pages > 1);
      // A reading that fits into the window has nothing to divide.
      const double whole = evicted || !map.question.empty() ? 1 : 0;
      EXPECT_NEAR(sum(map.share) + map.outside + map.sinks, whole, 1e-4);
      expectShares(map.share, 1);
      expectShares({map.outside, map.sinks}, 1);
    }
}

TEST_F(AttentionMapTest, HasTheShapesOfModelAndDocument) {
  const auto maps = mapsOf(8);
  const auto rows = library_.passages(reading_.id);
  ASSERT_GT(rows.size(), 4u);
  for (const auto& map : maps) {
    EXPECT_EQ(map.layers, 30);
    EXPECT_EQ(map.groups, 3);
    EXPECT_EQ(map.slots, 64);
    ASSERT_EQ(map.passages.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) EXPECT_EQ(map.passages[i].text, rows[i].passage.text);
    EXPECT_EQ(map.share.size(), rows.size());
    EXPECT_EQ(map.slotShare.size(), 30u * 3 * 64);
    ASSERT_EQ(map.slotPassage.size(), 64 * rows.size());
    expectShares(map.slotShare, 1);
    expectShares(map.slotPassage, 1);
    for (int slot = 0; slot < map.slots; ++slot) {
      const auto* row = map.slotPassage.data() + slot * rows.size();
      EXPECT_NEAR(std::accumulate(row, row + rows.size(), 0.0), 1, 1e-4) << "slot " << slot;
    }
  }
}

TEST_F(AttentionMapTest, WholeReadingDividesWhatWasEvictedAmongPassagesByTheirLength) {
  const auto maps = mapsOf(8);
  EXPECT_EQ(maps[0].sinks, 0);
  EXPECT_NEAR(sum(maps[0].slotShare), 1, 1e-4);
  const auto rows = library_.passages(reading_.id);
  // Each evicted token weighs one in every group, so passages that left the window whole have shares like their
  // lengths.
  EXPECT_NEAR(maps[0].share[0] / rows[0].tokenCount, maps[0].share[1] / rows[1].tokenCount, 1e-4 / rows[0].tokenCount);
  EXPECT_EQ(maps[0].share.back(), 0) << "the last passage is still in the window";
}

TEST_F(AttentionMapTest, WhatIsSelectedAveragesToTheWhole) {
  mapsOf(8);
  const auto mapOf = [&](const std::string& question, AttentionSelection selection) {
    auto map = attentionMap(model(), library_, reading_, question, selection);
    EXPECT_NEAR(sum(map.share) + map.outside + map.sinks, 1, 1e-4);
    EXPECT_EQ(map.selection, selection);
    return map;
  };
  const auto expectMean = [&](const AttentionMap& whole, const std::vector<AttentionMap>& parts) {
    std::vector<double> mean(whole.share.size());
    for (const auto& part : parts)
      for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += part.share[i] / static_cast<double>(parts.size());
    for (std::size_t i = 0; i < mean.size(); ++i) EXPECT_NEAR(mean[i], whole.share[i], 1e-4) << "passage " << i;
  };
  std::vector<AttentionMap> layers, groups, groupsOfLayer;
  for (int layer = 0; layer < 30; ++layer) layers.push_back(mapOf("", {layer, {}}));
  expectMean(mapOf("", {}), layers);
  for (int group = 0; group < 3; ++group) {
    groups.push_back(mapOf(kShort, {{}, group}));
    groupsOfLayer.push_back(mapOf(kShort, {7, group}));
  }
  expectMean(mapOf(kShort, {}), groups);
  expectMean(mapOf(kShort, {7, {}}), groupsOfLayer);
  EXPECT_NE(groupsOfLayer[0].share, groupsOfLayer[1].share);
}

TEST_F(AttentionMapTest, NumbersThatTheModelHasNotAreRefused) {
  mapsOf(1);
  for (const AttentionSelection wrong : {AttentionSelection{30, {}}, {-1, {}}, {{}, 3}, {0, -1}})
    EXPECT_THROW(attentionMap(model(), library_, reading_, "", wrong), Error);
}

TEST_F(AttentionMapTest, AQuestionChangesNothingThatWasRead) {
  mapsOf(3);
  const auto before = library_.latestCheckpoint(reading_.id)->state;
  const auto a = attentionMap(model(), library_, reading_, kShort),
             b = attentionMap(model(), library_, reading_, kShort);
  EXPECT_EQ(a.share, b.share);
  EXPECT_NE(a.share, attentionMap(model(), library_, reading_, kLong).share);
  EXPECT_TRUE(library_.latestCheckpoint(reading_.id)->state == before);
}

}  // namespace
