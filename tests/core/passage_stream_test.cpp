// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/passage_stream.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/reading/passage_cut.h"
#include "tests/support/fake_source.h"

namespace {

using namespace core;

/// A stand-in for a byte-pair tokenizer: a token is a blank with at most three bytes after it, so tokens end inside
/// words and inside characters too.
std::vector<std::size_t> tokenEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0, length = 0; at < text.size(); ++at) {
    const bool blank = text[at] == ' ' || text[at] == '\n';
    if (at > 0 && (blank || length == 4)) ends.push_back(at), length = 0;
    ++length;
  }
  if (!text.empty()) ends.push_back(text.size());
  return ends;
}

std::size_t tokensOf(std::string_view text) { return tokenEnds(text).size(); }

bool beginsCharacter(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

std::vector<Passage> readAll(PassageStream& stream) {
  std::vector<Passage> all;
  while (auto some = stream.next({})) std::move(some->begin(), some->end(), std::back_inserter(all));
  return all;
}

std::vector<Passage> passagesOf(DocumentKind kind, std::vector<SourceUnit> units) {
  fake::Source source(kind, std::move(units));
  PassageStream stream(source, tokenEnds, 0, 0);
  return readAll(stream);
}

std::string describe(const Anchor& anchor) {
  if (const auto* page = std::get_if<PageAnchor>(&anchor))
    return "pages " + std::to_string(page->firstPage) + "-" + std::to_string(page->lastPage) + " bytes " +
           std::to_string(page->begin) + "-" + std::to_string(page->end);
  if (const auto* time = std::get_if<TimeAnchor>(&anchor))
    return time->speaker + " " + std::to_string(time->beginMs) + "-" + std::to_string(time->endMs) + " lines " +
           std::to_string(time->firstLine) + "-" + std::to_string(time->lastLine);
  const auto& lines = std::get<LineAnchor>(anchor);
  return "lines " + std::to_string(lines.firstLine) + "-" + std::to_string(lines.lastLine);
}

std::vector<std::string> describe(const std::vector<Passage>& passages) {
  std::vector<std::string> all;
  for (const auto& p : passages) {
    all.push_back(std::to_string(p.index) + " [" + describe(p.anchor) + "] " + p.text);
    for (const auto& turn : p.turns)
      all.back() += " | " + std::to_string(turn.begin) + " " + turn.speaker + " " + std::to_string(turn.beginMs) + "-" +
                    std::to_string(turn.endMs) + " line " + std::to_string(turn.line);
  }
  return all;
}

/// After every unit, a stream begun anew at nextUnit() and nextPassage() gives what the first one has not given.
void expectRestartsAnywhere(Source& source, Source& again) {
  PassageStream whole(source, tokenEnds, 0, 0);
  const auto all = describe(readAll(whole));
  PassageStream stream(source, tokenEnds, 0, 0);
  std::vector<std::string> given;
  for (bool ended = false; !ended;) {
    ASSERT_EQ(stream.nextPassage(), static_cast<int>(given.size()));
    PassageStream rest(again, tokenEnds, stream.nextUnit(), stream.nextPassage());
    auto joined = given;
    for (auto& passage : describe(readAll(rest))) joined.push_back(std::move(passage));
    ASSERT_EQ(joined, all) << "begun anew at unit " << stream.nextUnit();
    const auto some = stream.next({});
    ended = !some;
    if (some)
      for (auto& passage : describe(*some)) given.push_back(std::move(passage));
  }
  EXPECT_EQ(given, all);
}

TEST(PassageCutTest, PiecesPartitionTheTextAtCharacters) {
  std::string solid;  // neither blanks nor ends of sentences
  for (int i = 0; i < 900; ++i) solid += i % 3 == 0 ? "ö" : i % 3 == 1 ? "漢" : "x";
  for (const auto& text : {fake::prose(900, 1), fake::prose(137, 2), fake::prose(3, 3), solid}) {
    std::size_t end = 0;
    const auto pieces = cutPassages(text, tokenEnds(text));
    for (const auto& piece : pieces) {
      ASSERT_EQ(piece.begin, end);
      ASSERT_GT(piece.end, piece.begin);
      ASSERT_TRUE(beginsCharacter(text, piece.end)) << piece.end;
      end = piece.end;
    }
    EXPECT_EQ(end, text.size());
  }
  EXPECT_TRUE(cutPassages("", {}).empty());
}

TEST(PassageCutTest, PiecesHaveAboutTheLengthOfAPassage) {
  const auto text = fake::prose(3000, 4);
  const auto ends = tokenEnds(text);
  const auto pieces = cutPassages(text, ends);
  const auto tokenAt = [&](std::size_t byte) {
    return std::upper_bound(ends.begin(), ends.end(), byte) - ends.begin();
  };
  double sum = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto tokens = tokenAt(pieces[i].end) - (i == 0 ? 0 : tokenAt(pieces[i].begin));
    EXPECT_LE(tokens, 176);
    EXPECT_GE(tokens, i + 1 < pieces.size() ? 96 : 32);
    sum += static_cast<double>(tokens);
  }
  EXPECT_NEAR(sum / static_cast<double>(pieces.size()), 128, 16);
}

TEST(PassageCutTest, PrefersTheEndOfAParagraphToThatOfASentence) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "a ";
  text += "b.\n\n";
  const auto paragraph = text.size() - 2;
  for (int i = 0; i < 26; ++i) text += "a ";
  text += "c.";
  for (int i = 0; i < 200; ++i) text += " a";
  EXPECT_EQ(cutPassages(text, tokenEnds(text)).front().end, paragraph);
}

TEST(PassageStreamTest, PassagesOfAPagePartitionItAndNeverCrossIt) {
  const auto units = fake::pages(9, 230);
  const auto passages = passagesOf(DocumentKind::Pdf, units);
  std::vector<std::string> text(units.size());
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const auto& anchor = std::get<PageAnchor>(passages[i].anchor);
    ASSERT_EQ(passages[i].index, static_cast<int>(i));
    ASSERT_EQ(anchor.firstPage, anchor.lastPage);
    ASSERT_EQ(anchor.begin, text[anchor.firstPage].size());
    text[anchor.firstPage] += passages[i].text;
    ASSERT_EQ(anchor.end, text[anchor.firstPage].size());
    EXPECT_LE(tokensOf(passages[i].text), 176u);
  }
  for (std::size_t i = 0; i < units.size(); ++i) EXPECT_EQ(text[i], std::get<Page>(units[i]).text);
}

TEST(PassageStreamTest, HandsOverEveryPageOnce) {
  fake::Source source(DocumentKind::Pdf, fake::pages(6, 40));
  PassageStream stream(source, tokenEnds, 0, 0);
  stream.next({});
  stream.next({});
  EXPECT_EQ(stream.takePages().size(), 2u);
  readAll(stream);
  const auto rest = stream.takePages();
  ASSERT_EQ(rest.size(), 4u) << "empty pages too";
  EXPECT_EQ(rest.front().index, 2);
  EXPECT_TRUE(stream.takePages().empty());
}

TEST(PassageStreamTest, GathersTurnsAndNamesASpeakerOnce) {
  const auto passages = passagesOf(
      DocumentKind::Transcript, {Turn{0, 900, "Ada", "Good evening.", 1}, Turn{1000, 1900, "Ada", "Who is there?", 2},
                                 Turn{2000, 2900, "Ben", "It is the post.", 3}, Turn{3000, 3900, "", "A dog barks.", 4},
                                 Turn{4000, 4900, "Ada", "Come in.", 5}});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].text, "Ada: Good evening.\nWho is there?\nBen: It is the post.\nA dog barks.\nAda: Come in.\n");
  EXPECT_EQ(describe(passages[0].anchor), "Ada 0-4900 lines 1-5");
}

TEST(PassageStreamTest, MarksWhereEachTurnOfATranscriptBegins) {
  const auto passages = passagesOf(
      DocumentKind::Transcript, {Turn{0, 900, "Ada", "Good evening.", 1}, Turn{1000, 1900, "Ada", "Who is\nthere?", 2},
                                 Turn{2000, 2900, "Ben", "It is the post.", 5}});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].turns,
            (std::vector<PassageTurn>{{0, 0, 900, "Ada", 1}, {19, 1000, 1900, "Ada", 2}, {33, 2000, 2900, "Ben", 5}}));
}

TEST(PassageStreamTest, MarksEveryTurnOfEveryPassageInOrder) {
  std::vector<std::pair<std::int64_t, std::string>> expected, marked;
  for (const auto& unit : fake::turns(60)) {
    const auto& turn = std::get<Turn>(unit);
    if (!turn.text.empty()) expected.emplace_back(turn.beginMs, turn.speaker);
  }
  for (const auto& passage : passagesOf(DocumentKind::Transcript, fake::turns(60))) {
    ASSERT_FALSE(passage.turns.empty());
    EXPECT_EQ(passage.turns[0].begin, 0u);
    for (const auto& mark : passage.turns) {
      EXPECT_TRUE(mark.begin == 0 || passage.text.at(mark.begin - 1) == '\n');
      const std::pair turn(mark.beginMs, mark.speaker);
      if (marked.empty() || marked.back() != turn) marked.push_back(turn);  // the pieces of a cut turn count as one
    }
  }
  EXPECT_EQ(marked, expected);
}

TEST(PassageStreamTest, PiecesOfALongTurnHaveTheirOwnLines) {
  std::string text;
  for (int line = 10; line < 110; ++line)
    text += (line > 10 ? "\n" : "") + std::to_string(line) + " one two three four";
  for (const auto kind : {DocumentKind::Transcript, DocumentKind::PlainText}) {
    const auto passages = passagesOf(kind, {Turn{5, 9, "", text, 10}});
    ASSERT_GT(passages.size(), 2u);
    int line = 9;
    for (const auto& passage : passages) {
      const auto words = passage.text.find_first_not_of('\n'), last = passage.text.find_last_not_of('\n');
      const int first = std::stoi(passage.text.substr(words));
      const int end =
          first + static_cast<int>(std::count(passage.text.begin() + static_cast<std::ptrdiff_t>(words),
                                              passage.text.begin() + static_cast<std::ptrdiff_t>(last), '\n'));
      EXPECT_EQ(first, line + 1);
      EXPECT_EQ(describe(passage.anchor), (kind == DocumentKind::Transcript ? " 5-9 lines " : "lines ") +
                                              std::to_string(first) + "-" + std::to_string(end));
      std::vector<PassageTurn> turns;
      if (kind == DocumentKind::Transcript) turns.push_back({0, 5, 9, "", first});
      EXPECT_EQ(passage.turns, turns);
      line = end;
    }
    EXPECT_EQ(line, 109);
  }
}

TEST(PassageStreamTest, NamesTheSpeakerAgainWhereAPassageBegins) {
  std::vector<SourceUnit> units;
  for (int i = 0; i < 40; ++i)
    units.push_back(Turn{i * 10, i * 10 + 9, "Ada", "one two three four five six seven eight.", i});
  const auto passages = passagesOf(DocumentKind::Transcript, units);
  ASSERT_GT(passages.size(), 2u);
  for (const auto& passage : passages) {
    EXPECT_EQ(passage.text.find("Ada: "), 0u);
    EXPECT_EQ(passage.text.rfind("Ada: "), 0u);
    EXPECT_LE(tokensOf(passage.text), 176u);
  }
}

TEST(PassageStreamTest, KeepsEveryWordOfEveryTurnInOrder) {
  for (const auto kind : {DocumentKind::Transcript, DocumentKind::PlainText}) {
    const auto units = fake::turns(60);
    std::string all;
    for (const auto& passage : passagesOf(kind, units)) all += passage.text;
    std::size_t at = 0;
    for (const auto& unit : units) {
      at = all.find(std::get<Turn>(unit).text, at);
      ASSERT_NE(at, std::string::npos) << std::get<Turn>(unit).text;
      at += std::get<Turn>(unit).text.size();
    }
  }
}

TEST(PassageStreamTest, AnchorsParagraphsOfPlainTextByTheirLines) {
  const auto passages =
      passagesOf(DocumentKind::PlainText, {Turn{-1, -1, "", "A title", 1}, Turn{-1, -1, "", "two\nlines", 3}});
  ASSERT_EQ(passages.size(), 1u);
  EXPECT_EQ(passages[0].text, "A title\n\ntwo\nlines\n\n");
  EXPECT_EQ(describe(passages[0].anchor), "lines 1-4");
}

TEST(PassageStreamTest, GoesOnFromAnyUnitAsIfItHadNotStopped) {
  for (const auto kind : {DocumentKind::Transcript, DocumentKind::PlainText}) {
    fake::Source source(kind, fake::turns(70)), again(kind, fake::turns(70));
    expectRestartsAnywhere(source, again);
  }
  fake::Source source(DocumentKind::Pdf, fake::pages(12, 200)), again(DocumentKind::Pdf, fake::pages(12, 200));
  expectRestartsAnywhere(source, again);
}

TEST(PassageStreamTest, GoesOnFromAnyTurnOfRealTranscripts) {
  for (const char* name : {"/tests/data/meeting.vtt", "/tests/data/two_speakers.srt", "/tests/data/short.txt",
                           "/resources/sample/council_meeting.vtt", "/resources/sample/lighthouse.md"}) {
    SCOPED_TRACE(name);
    const auto path = std::string(LATTE_SOURCE_DIR) + name;
    expectRestartsAnywhere(*openSource(path), *openSource(path));
  }
}

TEST(PassageStreamTest, LosesNothingWhenTheSourceIsStopped) {
  fake::Source source(DocumentKind::Transcript, fake::turns(30));
  PassageStream stream(source, tokenEnds, 0, 0);
  auto given = describe(*stream.next({}));
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(stream.next(stop.get_token()), Error);
  for (auto& passage : describe(readAll(stream))) given.push_back(std::move(passage));
  EXPECT_EQ(given, describe(passagesOf(DocumentKind::Transcript, fake::turns(30))));
}

}  // namespace
