// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/section_notes.h"

#include <gtest/gtest.h>

#include "core/document/key_sentences.h"
#include "tests/support/fake_source.h"

namespace {

using namespace core;

PassageRow row(int index, std::string text, Anchor anchor, std::uint32_t tokens = 128) {
  return {{index, std::move(text), std::move(anchor)}, static_cast<std::uint64_t>(index) * 128, tokens};
}

/// Thirty pages of two passages each; chapters begin on pages 2, 3 and 12, one title is nowhere in the text.
DocumentInfo bookInfo() {
  DocumentInfo info;
  info.kind = DocumentKind::Pdf;
  info.outline = {{0, "The Harbour", 2},
                  {1, "Its boats", 3},
                  {0, "The Lamp & its Keeper", 12},
                  {0, "Nowhere to be found", 16},
                  {0, "Elsewhere", -1}};
  return info;
}
std::vector<PassageRow> book() {
  std::vector<PassageRow> rows;
  for (int i = 0; i < 60; ++i) {
    std::string text = i == 4 ? "1  THE HARBOUR\n" : i == 6 ? "Its boats\n" : i == 24 ? "The Lamp &\nits Keeper\n" : "";
    text += fake::prose(90, static_cast<std::uint64_t>(i) + 7);
    rows.push_back(row(i, std::move(text), PageAnchor{i / 2, i / 2, 0, 500}));
  }
  return rows;
}

TEST(SectionNotesTest, CoverTheDocumentWithoutGaps) {
  const auto notes = notesOf(bookInfo(), book());
  int next = 0, section = 0;
  for (const auto& note : notes) {
    EXPECT_EQ(note.section, section++);
    EXPECT_EQ(note.firstPassage, next);
    next = note.lastPassage + 1;
  }
  EXPECT_EQ(next, 60);
}

TEST(SectionNotesTest, BeginAtTheTitlesOfTheOutline) {
  std::vector<std::pair<std::string, int>> headings;
  for (const auto& note : notesOf(bookInfo(), book()))
    if (!note.heading.empty()) headings.emplace_back(note.heading, note.firstPassage);
  // "Its boats" comes too soon after its chapter; a title that its page does not hold begins on the page after it.
  const std::vector<std::pair<std::string, int>> expected = {
      {"The Harbour", 4}, {"The Lamp & its Keeper", 24}, {"Nowhere to be found", 34}};
  EXPECT_EQ(headings, expected);
}

TEST(SectionNotesTest, EverySentenceStandsInItsSection) {
  const auto rows = book();
  for (const auto& note : notesOf(bookInfo(), rows)) {
    EXPECT_FALSE(note.sentences.empty());
    for (const auto& sentence : note.sentences) {
      EXPECT_GE(sentence.passage, note.firstPassage);
      EXPECT_LE(sentence.passage, note.lastPassage);
      EXPECT_LT(sentence.begin, sentence.end);
      EXPECT_LE(sentence.end, rows[static_cast<std::size_t>(sentence.passage)].passage.text.size());
    }
  }
}

TEST(SectionNotesTest, GoOnFromTheOpenSectionAsIfNothingHadHappened) {
  const auto rows = book();
  const auto unbroken = notesOf(bookInfo(), rows);
  for (std::size_t stop = 0; stop <= rows.size(); ++stop) {
    SectionNotes first(bookInfo());
    for (std::size_t i = 0; i < stop; ++i) first.add(rows[i]);
    auto notes = first.take();
    SectionNotes second(bookInfo(), first.start());
    for (auto i = static_cast<std::size_t>(first.start().passage); i < rows.size(); ++i) second.add(rows[i]);
    for (auto& note : second.take()) notes.push_back(std::move(note));
    notes.push_back(second.open().value());
    EXPECT_TRUE(notes == unbroken) << "stopped after " << stop << " passages";
  }
}

TEST(SectionNotesTest, IgnoreAPassageThatWasAddedBefore) {
  SectionNotes notes(bookInfo());
  const auto rows = book();
  for (int i = 0; i < 3; ++i) notes.add(rows[0]);
  EXPECT_EQ(notes.open()->lastPassage, 0);
  EXPECT_TRUE(notes.take().empty());
}

TEST(SectionNotesTest, FindTheHeadingsOfPlainText) {
  DocumentInfo info;
  info.kind = DocumentKind::PlainText;
  std::vector<PassageRow> rows;
  for (int i = 0; i < 8; ++i)
    rows.push_back(row(i, (i == 4 ? "Winter on the rock\n\n" : "") + fake::prose(40, 3) + "\n\n", LineAnchor{i, i}));
  const auto notes = notesOf(info, rows);
  ASSERT_EQ(notes.size(), 2u);
  EXPECT_EQ(notes[0].heading, "");
  EXPECT_EQ(notes[1].heading, "Winter on the rock");
  EXPECT_EQ(notes[1].firstPassage, 4);
}

TEST(KeySentencesTest, AStatementStandsAloneAndFragmentsDoNot) {
  EXPECT_EQ(standingOf("The harbour master moved the lamp to the north tower in March."), 1);
  EXPECT_EQ(standingOf("港の管理人は三月に古い灯火を北の塔に移して、島の人々を大いに喜ばせた。"), 1);
  const double question = standingOf("Why did the harbour master move the lamp to the north tower?");
  EXPECT_LT(question, 1);
  EXPECT_LT(standingOf("“Move the lamp to the north tower,” the harbour master said in March."), 1);
  EXPECT_LT(standingOf("We should move, we should move the lamp to the north tower."), question);
  for (const auto* fragment :
       {"The North Tower", "moved the lamp to the north tower in the month of March.",
        "12 4.5 19 3 44 7 12.1 19 3 7 8 2.", "Figure 3: The lamp as it stood on the north tower in March.",
        "Total\nassets\nand\nother\nitems\nof\nthe\nyear.",
        "A. Keeper and B. Harbour, The Lamps of the Northern Islands, Saltmere Press.",
        "The harbour master moved the lamp to the north tower. altitude is what the other column says.",
        "The harbour master moved the lamp to the north tower in March and"})
    EXPECT_LT(standingOf(fragment), question) << fragment;
}

TEST(KeySentencesTest, KeepSpeakersApartAndLeaveTheirLabelsOut) {
  Passage passage{0, "Ada: The lamp is lit\nBen: We should buy oil for the winter.\nIt is cheap now.\n", TimeAnchor{}};
  passage.turns = {{0, 0, 1, "Ada", 1}, {21, 1, 2, "Ben", 2}, {60, 2, 3, "Ben", 3}};
  std::vector<std::string> texts;
  for (const auto& sentence : keySentencesIn(passage))
    texts.push_back(passage.text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin));
  const std::vector<std::string> expected = {"The lamp is lit", "We should buy oil for the winter.",
                                             "It is cheap now."};
  EXPECT_EQ(texts, expected);
}

TEST(KeySentencesTest, LeaveOutHeadingsAndMarksOfLists) {
  const Passage page{
      0,
      "of the winter before.\n2. The lamp\nThe keeper lit the lamp at dusk and looked after it until the "
      "morning came,\nwhich was late in\nthe year.\n• The boat was kept in the house by the landing.\n",
      PageAnchor{0, 0, 0, 200}};
  std::vector<std::string> texts;
  for (const auto& sentence : keySentencesIn(page))
    texts.push_back(page.text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin));
  const std::vector<std::string> expected = {
      "of the winter before.", "2.", "The lamp",
      "The keeper lit the lamp at dusk and looked after it until the morning came,\nwhich was late in\nthe year.",
      "The boat was kept in the house by the landing."};
  EXPECT_EQ(texts, expected);
}

TEST(KeySentencesTest, KeepAMinusThatIsNoMarkOfAList) {
  const Passage passage{0, "- It was cold in the tower.\n\n-12 °C were measured there.\n\n–3 at noon.\n\n*",
                        LineAnchor{}};
  std::vector<std::string> texts;
  for (const auto& sentence : keySentencesIn(passage))
    texts.push_back(passage.text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin));
  const std::vector<std::string> expected = {"It was cold in the tower.", "-12 °C were measured there.", "–3 at noon.",
                                             "*"};
  EXPECT_EQ(texts, expected);
}

TEST(KeySentencesTest, WeighMostWhatTheOthersSayToo) {
  const Passage passage{0,
                        "The keeper lit the lamp at dusk every evening of the year. Bread was baked on the island in "
                        "a stone oven on Fridays. A lamp that the keeper lit at dusk burned until morning.",
                        LineAnchor{1, 1}};
  auto sentences = keySentencesIn(passage);
  weigh(sentences);
  ASSERT_EQ(sentences.size(), 3u);
  EXPECT_GT(sentences[0].weight, sentences[1].weight);
  EXPECT_GT(sentences[2].weight, sentences[1].weight);
  EXPECT_GT(sentences[1].weight, 0);
}

}  // namespace
