// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/marked_text.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

/// A document in a library, as reading leaves it.
class MarkedTextTest : public testing::Test {
 protected:
  void read(DocumentInfo info, std::vector<PassageRow> rows, std::vector<Page> pages = {}) {
    info.contentHash = "aa11";
    const auto document = library_->addDocument(info);
    reading_.document = document;
    reading_.id = library_->startReading(document, "key", "model");
    const Checkpoint checkpoint{1, 1, "{}", {}};
    library_->saveProgress(reading_.id, {rows, {}, {}, pages, checkpoint, {}});
  }
  void readPages(const std::vector<std::string>& texts) {
    std::vector<Page> pages;
    std::vector<PassageRow> rows;
    for (const auto& text : texts) {
      const int index = static_cast<int>(pages.size());
      pages.emplace_back();
      pages.back().index = index;
      pages.back().text = text;
      if (text.empty()) continue;
      const auto half = static_cast<std::uint32_t>(text.find(' ', text.size() / 2));
      const auto end = static_cast<std::uint32_t>(text.size());
      const auto add = [&](std::uint32_t from, std::uint32_t to) {
        rows.push_back(
            {{static_cast<int>(rows.size()), text.substr(from, to - from), PageAnchor{index, index, from, to}},
             rows.size(),
             1});
      };
      add(0, half);
      add(half, end);
    }
    DocumentInfo info;
    info.kind = DocumentKind::Pdf;
    info.pages = static_cast<int>(texts.size());
    read(info, rows, pages);
  }
  /// Two passages of Ada's and one of Bob's.
  void readTranscript() {
    DocumentInfo info;
    info.kind = DocumentKind::Transcript;
    read(info, {{{0,
                  "Ada: The boat\nis late.\n",
                  TimeAnchor{1000, 3000, "Ada", 2, 6},
                  {{0, 1000, 2000, "Ada", 2}, {14, 2000, 3000, "Ada", 6}}},
                 0,
                 6},
                {{1,
                  "Ada: It will not come.\nBob: The boat is old.\n",
                  TimeAnchor{3000, 5000, "Ada", 10, 14},
                  {{0, 3000, 4000, "Ada", 10}, {23, 4000, 5000, "Bob", 14}}},
                 6,
                 12}});
  }
  std::optional<Citation> cite(const MarkedText& marked) const { return citationOf(marked, *library_, reading_); }

  TemporaryFolder folder_;
  std::optional<Library> library_ = Library::openForWriting(folder_.path() + "/library.db");
  Reading reading_;
};

TEST_F(MarkedTextTest, WordsOfAPageAreTakenWholeAndWithoutTheBlanksAround) {
  readPages({"The lamp was lit in 1861. It burned oil."});
  const auto citation = cite({PageAnchor{0, 0, 6, 17}, {}});
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->quote, "lamp was lit");
  EXPECT_EQ(std::get<PageAnchor>(citation->anchor), (PageAnchor{0, 0, 4, 16}));
  EXPECT_EQ(citation->passage, 0);
  EXPECT_TRUE(citation->byReader);
}

TEST_F(MarkedTextTest, ItMayGoOverPassagesAndPages) {
  readPages({"The lamp was lit in 1861. It burned", "", "oil from the whale. Then came gas."});
  const auto citation = cite({PageAnchor{0, 2, 26, 19}, {}});
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->quote, "It burned\noil from the whale.");
  EXPECT_EQ(std::get<PageAnchor>(citation->anchor), (PageAnchor{0, 2, 26, 19}));
  EXPECT_EQ(citation->passage, 1);
}

TEST_F(MarkedTextTest, APageThatGivesNoWordsIsNoPartOfIt) {
  readPages({"The lamp was lit.\n", "It burned oil."});
  const auto citation = cite({PageAnchor{0, 1, 17, 9}, {}});
  ASSERT_TRUE(citation);
  EXPECT_EQ(std::get<PageAnchor>(citation->anchor), (PageAnchor{1, 1, 0, 9}));
}

TEST_F(MarkedTextTest, WhatWasNotReadIsNoSource) {
  readPages({"The lamp was lit in 1861."});
  EXPECT_FALSE(cite({PageAnchor{0, 0, 10, 90}, {}}));
  EXPECT_FALSE(cite({PageAnchor{0, 0, 8, 9}, {}})) << "a blank";
  EXPECT_FALSE(cite({PageAnchor{3, 3, 0, 4}, {}}));
  EXPECT_FALSE(cite({LineAnchor{1, 2}, "lamp"}));
  EXPECT_FALSE(cite({PageAnchor{0, 0, 9, 4}, {}}));
}

TEST_F(MarkedTextTest, APageIsTooLongForASource) {
  std::string page;
  while (page.size() <= kLongestMark) page += "The lamp was lit. ";
  readPages({page});
  EXPECT_THROW(cite({PageAnchor{0, 0, 0, static_cast<std::uint32_t>(page.size())}, {}}), Error);
}

TEST_F(MarkedTextTest, WordsOfATurnHaveItsTimeAndSpeakerAlone) {
  readTranscript();
  const auto citation = cite({TimeAnchor{4000, 5000, "Bob", 14, 14}, "The boat"});
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->quote, "The boat");
  EXPECT_EQ(std::get<TimeAnchor>(citation->anchor), (TimeAnchor{4000, 5000, "Bob", 14, 14}));
  EXPECT_EQ(citation->passage, 1);
}

TEST_F(MarkedTextTest, ASpeakerWhoGoesOnInTheNextPassageIsNotNamedAgain) {
  readTranscript();
  const auto citation = cite({TimeAnchor{2000, 4000, "Ada", 6, 10}, "is late. It will not co"});
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->quote, "is late.\nIt will not come");
  EXPECT_EQ(std::get<TimeAnchor>(citation->anchor), (TimeAnchor{2000, 4000, "Ada", 6, 10}));
  EXPECT_EQ(citation->passage, 0);
}

TEST_F(MarkedTextTest, WordsOfPlainTextHaveTheirLines) {
  DocumentInfo info;
  info.kind = DocumentKind::PlainText;
  read(info,
       {{{0, "The lamp\nwas lit.\n\n", LineAnchor{1, 2}}, 0, 4}, {{1, "It burned oil.\n\n", LineAnchor{4, 4}}, 4, 3}});
  const auto citation = cite({LineAnchor{2, 4}, "was  lit. It"});
  ASSERT_TRUE(citation);
  EXPECT_EQ(citation->quote, "was lit.\n\nIt");
  EXPECT_EQ(std::get<LineAnchor>(citation->anchor), (LineAnchor{2, 4}));
  EXPECT_FALSE(cite({LineAnchor{2, 4}, "was out"}));
}

}  // namespace
