// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/ingest/cue_text.h"
#include "core/ingest/cue_timing.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/speaker_labels.h"
#include "core/ingest/transcript_srt.h"
#include "core/ingest/transcript_vtt.h"

namespace {

using namespace core;

TEST(CueTimingTest, ReadsTheUsualForms) {
  const auto timing = parseCueTiming("00:01:02,500 --> 00:01:04.75 align:start");
  ASSERT_TRUE(timing);
  EXPECT_EQ(timing->beginMs, 62'500);
  EXPECT_EQ(timing->endMs, 64'750);
  EXPECT_EQ(parseCueTiming("01:02.5-->01:03.0")->beginMs, 62'500);
  EXPECT_EQ(parseCueTiming("100:00:00 --> 100:00:01")->beginMs, 360'000'000);
}

TEST(CueTimingTest, KeepsTimesInRange) {
  EXPECT_EQ(parseCueTiming("-00:00:05,000 --> 00:00:01,000")->beginMs, 0);
  const auto backwards = parseCueTiming("00:00:09,000 --> 00:00:01,000");
  EXPECT_EQ(backwards->endMs, backwards->beginMs);
  EXPECT_FALSE(parseCueTiming("99999999999999999999:00:00 --> 99999999999999999999:00:01"));
  EXPECT_FALSE(parseCueTiming("00:61:00,000 --> 00:62:00,000"));
  EXPECT_FALSE(parseCueTiming("00:00:00,000 -> 00:00:01,000"));
  EXPECT_FALSE(parseCueTiming("he said 00:00:00,000 --> 00:00:01,000"));
  EXPECT_FALSE(parseCueTiming("5 --> 6"));
  EXPECT_FALSE(parseCueTiming(""));
}

TEST(CueTextTest, StripsTagsAndKeepsWhatOnlyLooksLikeOne) {
  EXPECT_EQ(parseCueText("<i>Hello</i> <c.red>there</c> <00:01.000>now", false)[0].text, "Hello there now");
  EXPECT_EQ(parseCueText("{\\an8}Top", false)[0].text, "Top");
  EXPECT_EQ(parseCueText("a < b and <3 and 1<2", false)[0].text, "a < b and <3 and 1<2");
  EXPECT_EQ(parseCueText("never <closed", false)[0].text, "never <closed");
  EXPECT_EQ(parseCueText("R&amp;D &lt;x&gt; &unknown;", true)[0].text, "R&D <x> &unknown;");
  EXPECT_EQ(parseCueText("R&amp;D", false)[0].text, "R&amp;D");
}

TEST(CueTextTest, VoiceTagsNameTheSpeakers) {
  const auto utterances = parseCueText("<v.loud Mary Ann>Who is there?</v>\n<v Joe>Me.", true);
  ASSERT_EQ(utterances.size(), 2U);
  EXPECT_EQ(utterances[0].speaker, "Mary Ann");
  EXPECT_EQ(utterances[0].text, "Who is there?");
  EXPECT_EQ(utterances[1].speaker, "Joe");
  EXPECT_EQ(utterances[1].text, "Me.");
}

TEST(SrtTest, ReadsCuesWithAnyLineEnd) {
  for (const char* end : {"\n", "\r\n", "\r"}) {
    std::string text;
    for (const char* line : {"1", "00:00:01,000 --> 00:00:02,000", "Hello", "there.", "", "2",
                             "00:00:03,000 --> 00:00:04,500", "Bye.", ""})
      text += std::string(line) + end;
    const auto turns = parseSrt(text);
    ASSERT_EQ(turns.size(), 2U);
    EXPECT_EQ(turns[0].text, "Hello\nthere.");
    EXPECT_EQ(turns[0].line, 2);
    EXPECT_EQ(turns[1].beginMs, 3000);
    EXPECT_EQ(turns[1].endMs, 4500);
    EXPECT_EQ(turns[1].line, 7);
  }
}

TEST(SrtTest, LosesNothingWithoutBlankLines) {
  const auto turns = parseSrt(
      "1\n00:00:01,000 --> 00:00:02,000\nIn\n1984\n2\n00:00:03,000 --> 00:00:04,000\nand 7\n"
      "00:00:05,000 --> 00:00:06,000\nlast");
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_EQ(turns[0].text, "In\n1984");
  EXPECT_EQ(turns[1].text, "and 7");
  EXPECT_EQ(turns[2].text, "last");
}

TEST(SrtTest, LosesNothingWithBlankLinesInsideOrTextBefore) {
  const auto turns =
      parseSrt("A title\n\n1\n00:00:01,000 --> 00:00:02,000\nfirst\n\nsecond\n\n2\n00:00:02,500 --> x\nthird\n");
  ASSERT_EQ(turns.size(), 2U);
  EXPECT_EQ(turns[0].beginMs, -1);
  EXPECT_EQ(turns[0].text, "A title");
  EXPECT_EQ(turns[1].text, "first\nsecond\n2\n00:00:02,500 --> x\nthird");
}

TEST(SrtTest, KeepsOverlappingAndEmptyCues) {
  const auto turns = parseSrt(
      "1\n00:00:01,000 --> 00:00:09,000\nlong\n\n2\n00:00:02,000 --> 00:00:03,000\n\n3\n00:00:02,000 --> "
      "00:00:04,000\nx\n");
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_EQ(turns[0].endMs, 9000);
  EXPECT_EQ(turns[1].text, "");
  EXPECT_EQ(turns[2].beginMs, 2000);
}

TEST(VttTest, SkipsWhatIsNotContent) {
  const auto turns = parseVtt(
      "WEBVTT - title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE a remark\nof two lines\n\nintro\n"
      "00:01.000 --> 00:02.000\n<v Ann>Hi &amp; welcome\n\nNOTE\n\n00:03.000 --> 00:04.000\nNOTE is text here\n");
  ASSERT_EQ(turns.size(), 2U);
  EXPECT_EQ(turns[0].speaker, "Ann");
  EXPECT_EQ(turns[0].text, "Hi & welcome");
  EXPECT_EQ(turns[0].line, 11);
  EXPECT_EQ(turns[1].text, "NOTE is text here");
}

TEST(VttTest, KnowsItsSignature) {
  EXPECT_TRUE(looksLikeVtt("WEBVTT"));
  EXPECT_TRUE(looksLikeVtt("WEBVTT\r\n\r\n"));
  EXPECT_TRUE(looksLikeVtt("WEBVTT some title\n"));
  EXPECT_FALSE(looksLikeVtt("WEBVTTX\n"));
  EXPECT_FALSE(looksLikeVtt("A WEBVTT\n"));
}

std::vector<Turn> turnsOf(std::initializer_list<const char*> texts) {
  std::vector<Turn> turns;
  for (const char* text : texts) turns.push_back({0, 1, "", text, 1});
  recognizeSpeakers(turns);
  return turns;
}

TEST(SpeakerTest, TakesNamesThatRecur) {
  const auto turns =
      turnsOf({"Ann Lee: Hello.", "Speaker 2: Hi.", "Ann Lee: So: what now?", "No label", "Bob: once", "and on"});
  EXPECT_EQ(turns[0].speaker, "Ann Lee");
  EXPECT_EQ(turns[0].text, "Hello.");
  EXPECT_EQ(turns[1].speaker, "Speaker 2");
  EXPECT_EQ(turns[2].text, "So: what now?");
  EXPECT_EQ(turns[3].speaker, "");
}

TEST(SpeakerTest, LeavesSentencesAlone) {
  for (const char* text : {"Remember: always save.", "at 10:30 we left", "https://example.org",
                           "one two three four five: x", "Well, Ann: no"}) {
    const auto turns = turnsOf({text, "something else", "and more", "and more"});
    EXPECT_EQ(turns[0].speaker, "") << text;
    EXPECT_EQ(turns[0].text, text);
  }
}

TEST(SpeakerTest, TakesLowerCaseNamesWhereMostTurnsHaveOne) {
  const auto turns = turnsOf({"jochem-b: GM", "Ann: hi", "jochem-b: so", "Ann: yes", "and on"});
  EXPECT_EQ(turns[0].speaker, "jochem-b");
  EXPECT_EQ(turns[3].speaker, "Ann");
  EXPECT_EQ(turnsOf({"Dima | Org: a", "Dima | Org: b", "Ann: c", "and on"})[1].speaker, "Dima | Org");
  EXPECT_EQ(turnsOf({"Ann: a", "the point, Bob, is: this", "Ann: c", "Ann: d", "and on"})[1].speaker, "");
}

TEST(SpeakerTest, TakesEveryLabelWhereNearlyAllTurnsHaveOne) {
  const auto turns = turnsOf({"Ann: hi", "Ann: so", "joe @ org: once", "Ann: yes"});
  EXPECT_EQ(turns[2].speaker, "joe @ org");
}

TEST(PlainTextTest, ParagraphsKnowTheirLines) {
  const auto turns = parsePlainText("Title\n\n  First line  \nsecond line\n \t\n\nlast");
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_EQ(turns[1].text, "  First line\nsecond line");
  EXPECT_EQ(turns[1].line, 3);
  EXPECT_EQ(turns[2].line, 7);
  EXPECT_TRUE(parsePlainText("\n \n").empty());
}

}  // namespace
