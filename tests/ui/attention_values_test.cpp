// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <numeric>

#include "ui/attention/map_values.h"
#include "ui/attention/passage_places.h"
#include "ui/attention/sentence_links.h"
#include "ui/attention/word_text.h"

namespace {

core::Passage onPage(int index, int page) { return {index, "text", core::PageAnchor{page, page, 0, 4}}; }

TEST(PassagePlacesTest, PagesAreEquallyHighAndSharedByTheirPassages) {
  const std::vector<core::Passage> passages = {onPage(0, 0), onPage(1, 1), onPage(2, 1), onPage(3, 3)};
  EXPECT_EQ(ui::passageStarts(passages, 4), (std::vector<double>{0, 0.25, 0.375, 0.75, 1}));
  const std::vector<core::Passage> talk = {{0, "a", core::TimeAnchor{}}, {1, "b", core::TimeAnchor{}}};
  EXPECT_EQ(ui::passageStarts(talk, 0), (std::vector<double>{0, 0.5, 1}));
  EXPECT_EQ(ui::passageStarts({}, 3), std::vector<double>{1});
}

TEST(PassagePlacesTest, EveryPlaceBelongsToOnePassage) {
  const std::vector<double> starts = {0, 0.25, 0.25, 0.75, 1};
  EXPECT_EQ(ui::passageAt(starts, -1), 0);
  EXPECT_EQ(ui::passageAt(starts, 0.2), 0);
  EXPECT_EQ(ui::passageAt(starts, 0.25), 2);
  EXPECT_EQ(ui::passageAt(starts, 0.8), 3);
  EXPECT_EQ(ui::passageAt(starts, 2), 3);
  EXPECT_EQ(ui::passageAt({1}, 0.5), -1);
}

TEST(PassagePlacesTest, NoPeakIsLostWhenPassagesShareARow) {
  std::vector<core::Passage> passages;
  std::vector<float> shares(5000, 0.0001f);
  for (int i = 0; i < 5000; ++i) passages.push_back(onPage(i, i / 5));
  shares[3333] = 0.5f;
  const auto starts = ui::passageStarts(passages, 1000);
  for (const int rows : {1, 7, 300, 800}) {
    const auto values = ui::shareRows(starts, shares, rows);
    ASSERT_EQ(values.size(), static_cast<std::size_t>(rows));
    EXPECT_EQ(values[static_cast<std::size_t>(starts[3333] * rows)], 0.5f);
  }
  const auto fine = ui::shareRows({0, 0.5, 1}, {0.2f, 0.8f}, 4);
  EXPECT_EQ(fine, (std::vector<float>{0.2f, 0.2f, 0.8f, 0.8f}));
}

core::AttentionMap sampleMap() {
  core::AttentionMap map;
  for (int i = 0; i < 4; ++i) map.passages.push_back(onPage(i, i));
  map.share = {0.1f, 0.3f, 0.05f, 0.5f};
  map.layers = map.groups = 1;
  map.slots = 2;
  map.slotShare = {0.2f, 0.1f};
  map.slotPassage = {0.5f, 0.3f, 0.2f, 0, 0, 0.4f, 0.6f, 0};
  return map;
}

TEST(MapValuesTest, WhatTheWindowHoldsMayLeaveTheScale) {
  EXPECT_FLOAT_EQ(ui::shareTop(sampleMap()), 0.3f) << "the last passage is in no latent";
}

TEST(MapValuesTest, ALatentListsWhatItHoldsMostOf) {
  const auto most = ui::mostHeld(sampleMap(), 1, 9);
  ASSERT_EQ(most.size(), 2u) << "passages it holds nothing of are no part of it";
  EXPECT_EQ(most[0].passage, 2);
  EXPECT_EQ(most[1].passage, 1);
  EXPECT_FLOAT_EQ(most[1].share, 0.4f);
  EXPECT_EQ(ui::mostHeldIn(sampleMap(), 0, 1, 4).passage, 1);
}

TEST(MapValuesTest, SmallSharesKeepDigitsThatTellThemApart) {
  EXPECT_EQ(ui::shareText(0.5), QStringLiteral("50\u00A0%"));
  EXPECT_EQ(ui::shareText(0.0342), QStringLiteral("3.4\u00A0%"));
  EXPECT_EQ(ui::shareText(0.00034), QStringLiteral("0.03\u00A0%"));
  EXPECT_EQ(ui::shareText(0.0000034), QStringLiteral("0.0003\u00A0%"));
  EXPECT_EQ(ui::shareText(0), QStringLiteral("0\u00A0%"));
}

TEST(WordTextTest, BytesBecomePlacesInWhatIsDrawn) {
  const std::string text = "Åsne’s \u202Eboat";
  const auto shown = ui::wordText(text, {{0, 9}, {13, 17}});
  EXPECT_EQ(shown.text, QStringLiteral("Åsne’s  boat")) << "a mark that turns the direction is a blank";
  ASSERT_EQ(shown.words.size(), 2u);
  EXPECT_EQ(shown.text.mid(shown.words[1].begin, shown.words[1].length), QStringLiteral("boat"));
}

TEST(SentenceLinksTest, DrawsTheStrongestLinesOfTheLatentsReadMost) {
  core::SentenceAttention sentence;
  sentence.slots = 3;
  sentence.words = {{0, 1}, {2, 3}};
  sentence.reads = {0.1f, 0.0f, 0.4f, 0.2f, 0.1f, 0.3f};
  sentence.writes = {0.9f, 0.5f, 0.2f, 0.1f, 0.5f, 0.8f};
  const auto links = ui::strongestLinks(sentence, 2, 1);
  EXPECT_EQ(links.slots, (std::vector<int>{0, 2}));
  ASSERT_EQ(links.reads.size(), 2u);
  EXPECT_EQ(links.reads[0].word, 0);
  EXPECT_EQ(links.reads[0].latent, 1);
  EXPECT_FLOAT_EQ(links.reads[0].share, 0.4f);
  EXPECT_EQ(links.reads[1].word, 1);
  ASSERT_EQ(links.writes.size(), 2u);
  EXPECT_FLOAT_EQ(links.writes[0].share, 0.9f);
  EXPECT_EQ(links.writes[0].latent, 0);
}

}  // namespace
