// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search.h"

#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/support/library_samples.h"
#include "tests/support/temporary_folder.h"

using namespace core;

namespace {

/// Our own text; the expected scores are those of Python's sqlite3 for the same table and OR-ed words.
const std::vector<std::string> kTexts = {
    "The lighthouse keeper wrote the weather into a brass-bound book every evening.",
    "On the third of March the lamp failed, and the keeper climbed the stairs eleven times.",
    "Ships passing the reef report their names by flag; the keeper lists them all.",
    "Weather reports from the island reached the mainland two days late.",
    "Ärger über den Nebel: der Wärter schrieb café_notes und naïve Gedanken.",
    "The lamp, the lamp, the lamp! It burned through nights of weather and weathering.",
    "42 ships were counted in 1911; none was lost."};

void expectScores(const std::string& question, const std::vector<float>& expected) {
  const auto scores = Bm25Index(kTexts).scores(question);
  ASSERT_EQ(scores.size(), expected.size());
  for (std::size_t i = 0; i < scores.size(); ++i)
    EXPECT_NEAR(scores[i], expected[i], 2e-6) << question << ", passage " << i;
}

class SearchTest : public testing::Test {
 protected:
  SearchTest() {
    for (const char* hash : {"one", "two"}) {
      const ReadingId reading = test::startSample(library_, hash);
      std::vector<PassageRow> rows;
      for (std::size_t i = 0; i < kTexts.size(); ++i) {
        rows.push_back({{static_cast<int>(i), kTexts[i], LineAnchor{static_cast<int>(i) + 1, static_cast<int>(i) + 1}},
                        i * 20,
                        20});
      }
      const Checkpoint checkpoint{140, 7, "", test::noise(10, 1)};
      library_.saveProgress(reading, {rows, {}, {}, {}, checkpoint, {}, 0, true});
    }
  }

  std::string matched(const SearchHit& hit, std::size_t n) const {
    return hit.passage.text.substr(hit.matches.at(n).begin, hit.matches.at(n).end - hit.matches.at(n).begin);
  }

  TemporaryFolder directory_;
  std::filesystem::path path_ = directory_.path();
  Library library_ = Library::openForWriting(path_ / "library.db").value();
};

}  // namespace

TEST(Bm25Test, MatchesPythonsSqlite) {
  expectScores("What did the keeper write about the weather?",
               {0.498053f, 0.227289f, 0.241334f, 0.265989f, 0, 0.336004f, 0});
  expectScores("lamp", {0, 0.713071f, 0, 0, 0, 1.212725f, 0});
  expectScores("How many ships were counted in 1911?", {0, 0, 0.757136f, 0, 0, 0, 7.556932f});
  expectScores("café_notes naïve Wärter", {0, 0, 0, 0, 4.502490f, 0, 0});
  expectScores("the the lamps", {0.000003f, 0.713075f, 0.000003f, 0.000003f, 0, 1.212729f, 0});
  expectScores("NEAR(lamp keeper) AND \"weather*\" OR -ship",
               {0.498050f, 1.653428f, 0.998466f, 0.265986f, 0, 2.305862f, 0.895475f});
}

TEST(Bm25Test, ScoresNothingForNoMatchNoWordsAndNoPassages) {
  for (const char* question : {"zebra quantum", "", "?!", "🦓"}) expectScores(question, std::vector<float>(7, 0.0f));
  EXPECT_TRUE(Bm25Index({}).scores("lamp").empty());
}

TEST(Bm25Test, TakesAQuestionOfAnyLength) {
  std::string question;
  for (int i = 0; i < 3000; ++i) question += "word" + std::to_string(i) + " ";
  EXPECT_GT(Bm25Index(kTexts).scores(question + "lamp").at(5), 0.0f);
}

TEST(MatchExpressionTest, QuotesEveryWordAndKeepsPhrases) {
  EXPECT_EQ(matchExpression("lamp AND keeper"), R"("lamp" "AND" "keeper")");
  EXPECT_EQ(matchExpression(R"(x "third of March" y)"), R"("x" "third of March" "y")");
  EXPECT_EQ(matchExpression(R"(a "open phrase)"), R"("a" "open phrase")");
  EXPECT_EQ(matchExpression("text:lamp* ^a - (b) {c} NEAR/2"), R"("text" "lamp" "a" "b" "c" "NEAR" "2")");
  EXPECT_EQ(matchExpression(" \t\"\" * 🦓 "), "");
}

TEST_F(SearchTest, FindsPassagesInAllDocumentsOrThoseGiven) {
  EXPECT_EQ(library_.search("keeper").size(), 6u);
  const DocumentId two = library_.findDocument("two")->id;
  const auto hits = library_.search("keeper", {{two}, 200});
  ASSERT_EQ(hits.size(), 3u);
  EXPECT_EQ(hits[0].document, two);
  EXPECT_EQ(library_.search("keeper", {{}, 2}).size(), 2u);
  EXPECT_TRUE(library_.search("keeper", {{999}, 200}).empty());
}

TEST_F(SearchTest, HitSaysWhereTheWordsAre) {
  const auto hits = library_.search("lamps \"burned through\"", {{1}, 10});
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0].passage.text, kTexts[5]);
  EXPECT_EQ(hits[0].passage.index, 5);
  EXPECT_EQ(std::get<LineAnchor>(hits[0].passage.anchor).firstLine, 6);
  ASSERT_EQ(hits[0].matches.size(), 4u);
  EXPECT_EQ(matched(hits[0], 2), "lamp");
  EXPECT_EQ(matched(hits[0], 3), "burned through");
  EXPECT_GT(hits[0].rank, 0);
  const auto accented = library_.search("cafe", {{1}, 10});
  ASSERT_EQ(accented.size(), 1u);
  EXPECT_EQ(matched(accented[0], 0), "café");
}

TEST_F(SearchTest, SnippetShowsTheMatchInsideALongPassage) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "läng ";
  text += "needle ";
  for (int i = 0; i < 200; ++i) text += "läng ";
  const std::vector<PassageRow> rows = {{{7, text, LineAnchor{8, 8}}, 140, 900}};
  const Checkpoint checkpoint{1040, 8, "", test::noise(10, 1)};
  library_.saveProgress(1, {rows, {}, {}, {}, checkpoint, {}, 0, true});
  const SearchHit hit = library_.search("needle").at(0);
  const std::string snippet = hit.passage.text.substr(hit.snippet.begin, hit.snippet.end - hit.snippet.begin);
  EXPECT_EQ(matched(hit, 0), "needle");
  EXPECT_LE(snippet.size(), 240u);
  EXPECT_NE(snippet.find(" needle "), std::string::npos);
  EXPECT_EQ(snippet.find("läng"), 0u) << "begins at a word";
  EXPECT_EQ(snippet.substr(snippet.size() - 5), "läng") << "ends at a word";
}

TEST_F(SearchTest, NothingAUserTypesThrows) {
  const std::string hostile[] = {"",
                                 " ",
                                 "\"",
                                 "\"\"\"",
                                 "'",
                                 "' OR 1=1 --",
                                 "AND",
                                 "OR OR OR",
                                 "NOT lamp",
                                 "NEAR(a b, 2)",
                                 "NEAR(",
                                 "lamp*",
                                 "*",
                                 "^lamp",
                                 "text:lamp",
                                 "rowid:1",
                                 "-lamp",
                                 "+",
                                 "(((",
                                 "{a b}:c",
                                 "a\"b",
                                 "lamp\\",
                                 "%",
                                 "_",
                                 ";DROP TABLE passages",
                                 "日本語",
                                 "ελληνικά",
                                 "🦓🦓",
                                 "e\u0301",
                                 std::string("la\0mp", 5),
                                 "\xff\xfe",
                                 "\xc3",
                                 "\x02lamp\x03",
                                 std::string(100'000, '"'),
                                 std::string(100'000, '('),
                                 std::string(100'000, 'a')};
  for (const std::string& query : hostile) EXPECT_NO_THROW(library_.search(query)) << query.substr(0, 40);
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "\"w" + std::to_string(i) + " x\" ";
  EXPECT_NO_THROW(library_.search(many));
  EXPECT_EQ(library_.search("lamp\" keeper").size(), 2u) << "an open quote is harmless";
}
