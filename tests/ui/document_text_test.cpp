// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/document/document_words.h"
#include "ui/document/folded_text.h"
#include "ui/document/page_words.h"
#include "ui/document/turns.h"

namespace {

using core::TextRange;

/// Two lines of two words, ten points a character: "Zoë reads" over "old maps".
core::Page samplePage() {
  core::Page page;
  page.text = "Zoë reads\nold maps";
  page.words = {
      {0, 4, {0, 0, 30, 10}}, {5, 10, {35, 0, 85, 10}}, {11, 14, {0, 20, 30, 30}}, {15, 19, {35, 20, 75, 30}}};
  return page;
}

std::string textAt(const std::string& text, const TextRange& range) {
  return text.substr(range.begin, range.end - range.begin);
}

TEST(FoldedTextTest, FindsWordsWithoutCaseAccentsLigaturesAndLineEnds) {
  const std::string text =
      "The ZOË\n  reads of\xEF\xAC\x81"
      "ces.";
  const auto folded = ui::folded(text, ui::Blanks::One);
  const auto found = ui::occurrences(folded, ui::folded("zoe reads offices", ui::Blanks::One).text);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(textAt(text, found[0]), text.substr(4, text.size() - 5));
  EXPECT_TRUE(ui::occurrences(folded, {}).empty());
}

TEST(FoldedTextTest, QuotesAreFoundInsideTheirPlaceOnly) {
  const std::string text = "one two three one\ntwo three";
  const auto second = ui::placeOfQuote(text, {5, text.size()}, "one two");
  ASSERT_TRUE(second);
  EXPECT_EQ(textAt(text, *second), "one\ntwo");
  EXPECT_FALSE(ui::placeOfQuote(text, {0, 10}, "three one"));
  EXPECT_FALSE(ui::placeOfQuote(text, {0, text.size()}, "four"));
}

TEST(PageWordsTest, ThePlaceNearestToAPointIsBetweenTwoCharacters) {
  const auto page = samplePage();
  EXPECT_EQ(ui::byteNear(page, {1, 5}), 0U);
  EXPECT_EQ(ui::byteNear(page, {21, 5}), 2U);  // before "ë", which has two bytes
  EXPECT_EQ(ui::byteNear(page, {29, 5}), 4U);
  EXPECT_EQ(ui::byteNear(page, {500, 8}), 10U);
  EXPECT_EQ(ui::byteNear(page, {500, 900}), 19U);
  EXPECT_EQ(ui::byteNear(core::Page(), {1, 1}), 0U);
}

TEST(PageWordsTest, ADoubleClickTakesTheWordAround) {
  const auto page = samplePage();
  const auto word = ui::wordAround(page, 7);
  ASSERT_TRUE(word);
  EXPECT_EQ(textAt(page.text, *word), "reads");
  EXPECT_TRUE(ui::isOnWord(page, {40, 5}));
  EXPECT_FALSE(ui::isOnWord(page, {40, 15}));
}

TEST(PageWordsTest, EveryLineHasOneBand) {
  const auto page = samplePage();
  const auto bands = ui::bandsOf(page, {5, 14});
  ASSERT_EQ(bands.size(), 2U);
  EXPECT_EQ(bands[0], QRectF(35, 0, 50, 10));
  EXPECT_EQ(bands[1], QRectF(0, 20, 30, 10));
  EXPECT_EQ(ui::bandsOf(page, {0, 10}).front(), QRectF(0, 0, 85, 10));
  EXPECT_EQ(ui::bandsOf(page, {0, 2}).front(), QRectF(0, 0, 20, 10));
  EXPECT_TRUE(ui::bandsOf(page, {4, 5}).empty());
}

TEST(PageWordsTest, WordsFarApartOnALineAreCoveredApart) {
  auto page = samplePage();
  page.words[1].box = {200, 0, 250, 10};
  EXPECT_EQ(ui::bandsOf(page, {0, 10}).size(), 2U);
}

TEST(PageWordsTest, AQuoteThatIsNotThereMarksNothing) {
  auto page = samplePage();
  page.index = 3;
  const core::PageAnchor anchor{3, 3, 5, 19};
  const auto quote = ui::anchoredRange(page, anchor, QStringLiteral("reads old"));
  ASSERT_TRUE(quote);
  EXPECT_EQ(textAt(page.text, *quote), "reads\nold");
  EXPECT_FALSE(ui::anchoredRange(page, anchor, QStringLiteral("Zoë")));
  EXPECT_FALSE(ui::anchoredRange(page, {3, 3, 5, 900}, {}));
  EXPECT_EQ(ui::anchoredRange(page, anchor, {})->begin, 5U);
  page.index = 4;
  EXPECT_FALSE(ui::anchoredRange(page, anchor, {}));
}

TEST(PageWordsTest, AQuoteOverPagesHasItsPartOnEach) {
  auto page = samplePage();
  const auto end = page.text.size();
  const QString quote = QString::fromStdString(page.text.substr(10)) + QStringLiteral("\n") +
                        QString::fromStdString(page.text.substr(0, 9));
  const core::PageAnchor anchor{3, 4, 10, 9};
  page.index = 3;
  ASSERT_TRUE(ui::anchoredRange(page, anchor, quote));
  EXPECT_EQ(ui::anchoredRange(page, anchor, quote)->begin, 10U);
  EXPECT_EQ(ui::anchoredRange(page, anchor, quote)->end, end);
  page.index = 4;
  ASSERT_TRUE(ui::anchoredRange(page, anchor, quote));
  EXPECT_EQ(ui::anchoredRange(page, anchor, quote)->end, 9U);
  EXPECT_FALSE(ui::anchoredRange(page, anchor, QStringLiteral("words of another page")));
}

TEST(PageWordsTest, ASpanOverPagesHasItsPartOnEach) {
  const ui::TextSpan span{{1, 5}, {3, 2}};
  EXPECT_EQ(span.on(1, 9).begin, 5U);
  EXPECT_EQ(span.on(1, 9).end, 9U);
  EXPECT_EQ(span.on(2, 9).end, 9U);
  EXPECT_EQ(span.on(3, 9).end, 2U);
  EXPECT_EQ(span.on(4, 9).end, 0U);
}

core::PassageRow row(int index, const std::string& text, core::Anchor anchor,
                     std::vector<core::PassageTurn> turns = {}) {
  return {{index, text, std::move(anchor), std::move(turns)}};
}

TEST(TurnsTest, PassagesGiveTheirTurnsBack) {
  const std::vector<core::PassageRow> rows = {
      row(0, "Ada: Yes.\nNo.\nBen: A long", core::TimeAnchor{0, 3000, "Ada", 1, 5},
          {{0, 0, 1000, "Ada", 1}, {10, 1000, 2000, "Ada", 3}, {14, 2000, 3000, "Ben", 5}}),
      row(1, " turn.\n", core::TimeAnchor{2000, 3000, "Ben", 5, 5}, {{0, 2000, 3000, "Ben", 5}})};
  const auto turns = ui::turnsOf(rows, core::DocumentKind::Transcript);
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_EQ(turns[0].text, "Yes.");
  EXPECT_EQ(turns[1].text, "No.");
  EXPECT_EQ(turns[2].text, "A long turn.");
  EXPECT_EQ(turns[2].beginMs, 2000);
}

TEST(TurnsTest, PassagesGiveTheirParagraphsBack) {
  const std::vector<core::PassageRow> rows = {row(0, "Heading\n\nOne\ntwo", core::LineAnchor{1, 4}),
                                              row(1, " three.\n\nLast.\n\n", core::LineAnchor{4, 6})};
  const auto turns = ui::turnsOf(rows, core::DocumentKind::PlainText);
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_EQ(turns[1].text, "One\ntwo three.");
  EXPECT_EQ(turns[1].line, 3);
  EXPECT_EQ(turns[2].text, "Last.");
  EXPECT_TRUE(ui::looksLikeHeading(turns[0]));
  EXPECT_FALSE(ui::looksLikeHeading(turns[2]));
}

TEST(TurnsTest, WhatIsMarkedNamesTheSpeakersWhoChangeInIt) {
  const std::vector<core::Turn> turns = {{0, 1000, "Ada", "Grüß\u200bGott.", 1},
                                         {1000, 2000, "Ben", "Yes, we\nshall.", 4},
                                         {2000, 3000, "Ada", "Good.", 7}};
  const auto byte = ui::byteOf(turns[0].text, 4);
  EXPECT_EQ(turns[0].text.substr(0, byte), "Grüß");
  const auto marked = ui::markedIn(turns, core::DocumentKind::Transcript, {0, byte}, {2, 0});
  ASSERT_TRUE(marked);
  EXPECT_EQ(marked->words, "\u200bGott.\nBen: Yes, we\nshall.");
  EXPECT_EQ(std::get<core::TimeAnchor>(marked->place), (core::TimeAnchor{0, 2000, "Ada", 1, 5}));
  EXPECT_FALSE(ui::markedIn(turns, core::DocumentKind::Transcript, {1, 4}, {1, 5})) << "a blank";
  const auto lines = ui::markedIn(turns, core::DocumentKind::PlainText, {2, 0}, {2, 4});
  ASSERT_TRUE(lines);
  EXPECT_EQ(std::get<core::LineAnchor>(lines->place), (core::LineAnchor{7, 7}));
}

TEST(TurnsTest, AQuoteOverSpeakersMarksTheWordsOfEach) {
  const std::vector<core::Turn> turns = {
      {0, 1000, "Ada", "Shall we?", 1}, {1000, 2000, "Ben", "Yes, we shall.", 4}, {2000, 3000, "Ada", "Good.", 7}};
  const core::TimeAnchor anchor{0, 2000, "Ada", 1, 4};
  const auto marks = ui::quotedTurns(turns, anchor, QStringLiteral("we?\nBen: Yes"));
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(textAt(turns[0].text, marks[0].range), "we?");
  EXPECT_EQ(textAt(turns[1].text, marks[1].range), "Yes");
  EXPECT_TRUE(ui::quotedTurns(turns, anchor, QStringLiteral("Good.")).empty());
  EXPECT_EQ(ui::quotedTurns(turns, anchor, {}).size(), 2U);
  EXPECT_EQ(ui::turnsAt(turns, core::TimeAnchor{1000, 2000, "Ben", 0, 0}), std::pair(1, 1));
  EXPECT_GT(ui::turnsAt(turns, core::LineAnchor{90, 99}).first, ui::turnsAt(turns, core::LineAnchor{90, 99}).second);
}

TEST(DocumentWordsTest, EveryPageSaysWhatBecameOfIt) {
  ui::OpenDocument document;
  core::Page page;
  page.verdict = core::PageVerdict::Text;
  page.hiddenWords = 2;
  EXPECT_EQ(ui::verdictText(document, 0, nullptr), QStringLiteral("not read yet"));
  EXPECT_EQ(ui::verdictText(document, 0, &page), QStringLiteral("text; 2 hidden words left out; not read yet"));
  document.report.emplace();
  document.report->document.kind = core::DocumentKind::Pdf;
  document.report->document.pages = 4;
  document.report->coverage = {3,
                               1,
                               0,
                               {{1, core::PageVerdict::Empty, "a picture without a text layer"},
                                {2, core::PageVerdict::Failed, "its stream is cut"}}};
  EXPECT_EQ(ui::verdictText(document, 0, nullptr), QStringLiteral("text"));
  EXPECT_EQ(ui::verdictText(document, 1, nullptr), QStringLiteral("empty: pictures only"));
  EXPECT_EQ(ui::verdictText(document, 2, nullptr), QStringLiteral("failed: its stream is cut"));
  EXPECT_EQ(ui::verdictText(document, 3, nullptr), QStringLiteral("not read yet"));
}

TEST(DocumentWordsTest, PagesAreTypedAsTheyPrintOrAsTheyAreCounted) {
  const QStringList labels = {QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1"), QStringLiteral("2")};
  EXPECT_EQ(ui::pageTyped(QStringLiteral(" II "), labels, 4), 1);
  EXPECT_EQ(ui::pageTyped(QStringLiteral("1"), labels, 4), 2);
  EXPECT_EQ(ui::pageTyped(QStringLiteral("4"), labels, 4), 3);
  EXPECT_EQ(ui::pageTyped(QStringLiteral("5"), labels, 4), std::nullopt);
  EXPECT_EQ(ui::pageTyped(QStringLiteral("x"), labels, 4), std::nullopt);
}

}  // namespace
