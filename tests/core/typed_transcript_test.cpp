// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "core/ingest/markdown.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/text_lines.h"
#include "core/ingest/transcript_text.h"
#include "core/ingest/turn_marks.h"

namespace {

using namespace core;

std::vector<TextLine> plainLines(std::string_view text) {
  std::vector<TextLine> lines;
  for (const auto line : splitLines(text)) lines.push_back({std::string(line)});
  return lines;
}

std::string markdownLine(std::string_view line) { return readMarkdown({line}).lines.at(0).text; }

struct MarkCase {
  std::string line;
  std::int64_t ms;
  std::string speaker, rest;
};
class TurnMarkTest : public testing::TestWithParam<MarkCase> {};

TEST_P(TurnMarkTest, ReadsTimeAndSpeakerInEitherOrder) {
  const auto mark = turnMark(GetParam().line);
  ASSERT_TRUE(mark.has_value());
  EXPECT_EQ(mark->ms, GetParam().ms);
  EXPECT_EQ(mark->speaker, GetParam().speaker);
  EXPECT_EQ(mark->rest, GetParam().rest);
}
INSTANTIATE_TEST_SUITE_P(Forms, TurnMarkTest,
                         testing::Values(MarkCase{"[00:10:05] Ada: Good morning.", 605'000, "Ada", "Good morning."},
                                         MarkCase{"00:10:05.250 - Ada Lovelace: Hi", 605'250, "Ada Lovelace", "Hi"},
                                         MarkCase{"Ada (10:05): Hi", 605'000, "Ada", "Hi"},
                                         MarkCase{"Ada [10:05] Hi", 605'000, "Ada", "Hi"},
                                         MarkCase{"Ada: 00:10:05", 605'000, "Ada", ""},
                                         MarkCase{"Ada Lovelace  0:10", 10'000, "Ada Lovelace", ""},
                                         MarkCase{"[02:01:00:03]", 176'403'000, "", ""},
                                         MarkCase{"[-00:00:00:10]", 0, "", ""},
                                         MarkCase{"CC:  Houston, Roger.", -1, "CC", "Houston, Roger."}));

TEST(TurnMarksTest, ProseAndAddressesAndDatesAreNoMarks) {
  for (const char* line : {"It was late, at 10:05 or so, when he came in and said nothing at all to anybody.",
                           "https://example.org: a link", "2021-11-01 was a Monday", "10:5 is no time", "", "   ",
                           "1:2:3:4:5", "[10:05", "123456:10 is too much"})
    EXPECT_FALSE(turnMark(line).has_value()) << line;
}

TEST(TypedTranscriptTest, SpeakersAndParagraphsGoTogether) {
  const auto turns =
      parseTypedTranscript(plainLines("Minutes of the council\n\nAda: The first thing.\nIt goes on.\n\nBob: I "
                                      "see.\n\nA second paragraph.\n\nAda: Yes.\nBob: No."));
  ASSERT_TRUE(turns.has_value());
  ASSERT_EQ(turns->size(), 6u);
  EXPECT_EQ((*turns)[0].speaker, "");
  EXPECT_EQ((*turns)[0].text, "Minutes of the council");
  EXPECT_EQ((*turns)[1].text, "The first thing.\nIt goes on.");
  EXPECT_EQ((*turns)[1].line, 3);
  EXPECT_EQ((*turns)[3].speaker, "Bob");
  EXPECT_EQ((*turns)[3].text, "A second paragraph.");
  EXPECT_EQ((*turns)[5].speaker, "Bob");
  EXPECT_EQ((*turns)[5].line, 11);
  for (const auto& turn : *turns) EXPECT_EQ(turn.beginMs, -1);
}

TEST(TypedTranscriptTest, RadioLogsCountDaysAndLoseTheArchivesNotes) {
  const auto turns = parseTypedTranscript(plainLines(
      "[-00:00:00:10]\nLCC: 10, 9, 8\n\n[00:00:00:02]\n_page : 8\n_tape : Tape 1/1\nCDR: The clock is running.\n\n"
      "[00:00:00:03]\nCMP: Okay. [glossary:P11], Jim.\n\n[01:00:00:05]\nCDR: Yaw program.\n"));
  ASSERT_TRUE(turns.has_value());
  ASSERT_EQ(turns->size(), 4u);
  EXPECT_EQ((*turns)[0].beginMs, 0);
  EXPECT_EQ((*turns)[0].endMs, 2'000);
  EXPECT_EQ((*turns)[1].text, "The clock is running.");
  EXPECT_EQ((*turns)[1].speaker, "CDR");
  EXPECT_EQ((*turns)[2].text, "Okay. P11, Jim.");
  EXPECT_EQ((*turns)[3].beginMs, 86'405'000);
  EXPECT_EQ((*turns)[3].endMs, 86'405'000);
}

TEST(TypedTranscriptTest, NamesMayStandAloneAboveWhatIsSaid) {
  std::string text;
  for (int i = 0; i < 3; ++i) text += "Aaron van Wirdum:\n\nIs it new?\n\nSjors:\n\nI think so.\n\nVery.\n\n";
  const auto turns = parseTypedTranscript(plainLines(text));
  ASSERT_TRUE(turns.has_value());
  ASSERT_EQ(turns->size(), 9u);
  EXPECT_EQ((*turns)[0].speaker, "Aaron van Wirdum");
  EXPECT_EQ((*turns)[2].speaker, "Sjors");
}

TEST(TypedTranscriptTest, ProseWithAColonHereAndThereIsNoTranscript) {
  EXPECT_FALSE(parseTypedTranscript(plainLines("Summary: it rained.\n\nThe next day was dry.\n\nNote: it rained "
                                               "again.\n\nNothing else.\n\nThe end.\n\nSource: the diary."))
                   .has_value());
  EXPECT_FALSE(parseTypedTranscript({}).has_value());
}

TEST(TypedTranscriptTest, MarkdownTurnsWithTimesBelowHeadings) {
  const std::string text =
      "---\ntitle: 'A round table'\nspeakers:\n  - Ada\n---\n\n## Beginnings\n\n**Ada Love:** 00:00:00\n\nHello "
      "*all*.\n\n"
      "**Bob Day:** 00:01:10\n\nHi.\n\n## Ends\n\n**Ada Love:** 00:02:00\n\nBye [now](https://e.org).\n\n**Bob Day:** "
      "00:03:00\n\nBye.\n";
  const auto markdown = readMarkdown(splitLines(text));
  EXPECT_EQ(markdown.title, "A round table");
  const auto turns = parseTypedTranscript(markdown.lines);
  ASSERT_TRUE(turns.has_value());
  std::vector<std::string> said;
  for (const auto& turn : *turns) said.push_back(turn.speaker + "|" + std::to_string(turn.beginMs) + "|" + turn.text);
  const std::vector<std::string> tail(said.end() - 6, said.end());
  EXPECT_EQ(tail,
            (std::vector<std::string>{"|-1|Beginnings", "Ada Love|0|Hello all.", "Bob Day|70000|Hi.", "|70000|Ends",
                                      "Ada Love|120000|Bye now (https://e.org).", "Bob Day|180000|Bye."}));
}

TEST(MarkdownTest, MarksGoAndTextStays) {
  EXPECT_EQ(markdownLine("**Ada:** hi \\[laughs\\]"), "Ada: hi [laughs]");
  EXPECT_EQ(markdownLine("2 * 3 and snake_case and _this_"), "2 * 3 and snake_case and this");
  EXPECT_EQ(markdownLine("## A heading"), "A heading");
  EXPECT_EQ(markdownLine("> quoted"), "quoted");
  EXPECT_EQ(markdownLine("![a lamp](lamp.png) stands"), "a lamp (lamp.png) stands");
  EXPECT_EQ(markdownLine("| 1 | 2 |"), "| 1 | 2 |");
  EXPECT_EQ(markdownLine("an [open bracket"), "an [open bracket");
  EXPECT_EQ(markdownLine("#hashtag"), "#hashtag");
  EXPECT_EQ(readMarkdown({"```", "**code**", "```"}).lines.at(1).text, "**code**");
  EXPECT_EQ(readMarkdown({"Text", "# The name"}).title, "The name");
}

TEST(MarkdownTest, LineNumbersStay) {
  const auto lines = readMarkdown({"# One", "", "two", "***", "three"}).lines;
  ASSERT_EQ(lines.size(), 5u);
  const auto paragraphs = parsePlainText(lines);
  ASSERT_EQ(paragraphs.size(), 3u);
  EXPECT_EQ(paragraphs[2].line, 5);
}

TEST(MarkdownTest, ManyOpenBracketsTakeLinearTime) {
  const std::string brackets(200'000, '[');
  EXPECT_EQ(readMarkdown({brackets}).lines.at(0).text.size(), brackets.size());
}

}  // namespace
