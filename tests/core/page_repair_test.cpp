// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/page_repair.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/error.h"

namespace {

using namespace core;

constexpr float kHeight = 12, kWidth = 6;  // of a letter

/// Pages of 600 × 800 points made line by line.
class Draft {
 public:
  /// A line whose words stand a letter apart, from (x, y) on.
  Draft& line(const std::string& text, float x, float y) {
    if (!page_.text.empty()) page_.text += '\n';
    for (std::size_t begin = 0; begin <= text.size();) {
      const auto end = std::min(text.find(' ', begin), text.size());
      const auto at = static_cast<std::uint32_t>(page_.text.size());
      page_.text += text.substr(begin, end - begin);
      const float left = x + kWidth * static_cast<float>(begin), right = x + kWidth * static_cast<float>(end);
      page_.words.push_back({at, static_cast<std::uint32_t>(page_.text.size()), {left, y, right, y + kHeight}});
      if (end < text.size()) page_.text += ' ';
      begin = end + 1;
    }
    return *this;
  }
  Draft& lines(const std::vector<std::string>& texts, float x, float y) {
    for (const auto& text : texts) line(text, x, std::exchange(y, y + 14));
    return *this;
  }
  Page page() const { return page_; }

 private:
  Page page_ = [] {
    Page page;
    page.widthPoints = 600, page.heightPoints = 800;
    return page;
  }();
};

Page repaired(const std::vector<Draft>& drafts, int index = 0) {
  return PageRepair()
      .read(index, static_cast<int>(drafts.size()),
            [&](int i) {
              PageReply reply{drafts[static_cast<std::size_t>(i)].page(), {}};
              reply.page.index = i;
              return reply;
            })
      .page;
}

std::string textOf(const Draft& draft) { return repaired({draft}).text; }

std::string broken(const std::string& first, const std::string& second, const std::string& elsewhere = "elsewhere") {
  return textOf(Draft().lines({first, second, "the third line", elsewhere}, 50, 300))
      .substr(0, 2 + first.size() + second.size());
}

TEST(HyphenationTest, JoinsAWordThatALinesEndBroke) {
  EXPECT_EQ(textOf(Draft().lines({"for exam-", "ple this one"}, 50, 300)), "for example\nthis one");
}

TEST(HyphenationTest, EachHalfKeepsItsBoxAndTheBytesHaveNoGap) {
  const Page page = repaired({Draft().lines({"for exam-", "ple this"}, 50, 300)});
  ASSERT_EQ(page.words.size(), 4u);
  const Word &first = page.words[1], &second = page.words[2];
  EXPECT_EQ(page.text.substr(first.begin, first.end - first.begin), "exam");
  EXPECT_EQ(second.begin, first.end);
  EXPECT_EQ(page.text.substr(second.begin, second.end - second.begin), "ple");
  EXPECT_EQ(first.box.top, 300);
  EXPECT_EQ(first.box.right, 50 + 9 * kWidth) << "the hyphen's place belongs to the first half";
  EXPECT_EQ(second.box.top, 314);
}

TEST(HyphenationTest, AHyphenStaysThatTheWordHasElsewhere) {
  EXPECT_TRUE(broken("the co-", "operation", "their co-operation").starts_with("the co-operation\n"));
  EXPECT_TRUE(broken("the co-", "operation", "their cooperation").starts_with("the cooperation\n"));
}

TEST(HyphenationTest, AHyphenStaysBetweenWordsOfTheirOwn) {
  EXPECT_TRUE(broken("a long-", "term debt", "a term that is long").starts_with("a long-term\n"));
  EXPECT_TRUE(broken("state-of-the-", "art methods").starts_with("state-of-the-art\n"));
}

TEST(HyphenationTest, MostOthersDecideWhereAWordTellsNothing) {
  const std::vector<std::string> compounds = {"a term that is long and short of", "one long-", "term loan of short-",
                                              "term money and high-", "definition pictures"};
  EXPECT_NE(textOf(Draft().lines(compounds, 50, 300)).find("high-definition"), std::string::npos);
}

TEST(HyphenationTest, AHyphenStaysBeforeCapitalsAndDigits) {
  EXPECT_TRUE(broken("the COVID-", "19 pandemic").starts_with("the COVID-19\n"));
  EXPECT_TRUE(broken("the Inter-", "Bank rate").starts_with("the Inter-Bank\n"));
}

TEST(HyphenationTest, ASoftHyphenGoesAlways) {
  EXPECT_TRUE(broken("the \u00DCber\u00AD", "Gang was").starts_with("the \u00DCberGang\n"));
}

TEST(HyphenationTest, LeavesDashesConjunctionsAndOtherColumnsAlone) {
  EXPECT_TRUE(broken("this -", "that").starts_with("this -\nthat"));
  EXPECT_TRUE(broken("both pre-", "and post-war").starts_with("both pre-\nand post-war"));
  EXPECT_EQ(textOf(Draft().line("a game-", 50, 700).line("of another box", 50, 100)), "a game-\nof another box");
}

TEST(HyphenationTest, AHyphenOfAnAddressIsItsOwn) {
  EXPECT_TRUE(broken("see x.org/what-", "is").starts_with("see x.org/what-is\n"));
}

std::vector<Draft> report(int pages) {
  std::vector<Draft> drafts;
  for (int i = 0; i < pages; ++i) {
    const std::string own(1, static_cast<char>('a' + i));
    drafts.push_back(Draft()
                         .line("Annual Report 2021", 200, 30)
                         .lines({own + " first line", own + " second line", own + " last line"}, 50, 90)
                         .line(std::to_string(i + 12), 300, 770));
  }
  return drafts;
}

TEST(RunningLinesTest, HeadersAndPageNumbersAreNotRead) {
  for (int i = 0; i < 6; ++i) {
    const std::string own(1, static_cast<char>('a' + i));
    const Page page = repaired(report(6), i);
    EXPECT_EQ(page.text, own + " first line\n" + own + " second line\n" + own + " last line");
    EXPECT_EQ(page.words.front().box.top, 90);
    EXPECT_EQ(page.words.back().end, page.text.size());
  }
}

TEST(RunningLinesTest, APageReadsTheSameWhereverReadingBegan) {
  const auto drafts = report(8);
  std::vector<int> loaded;
  const auto load = [&](int i) {
    loaded.push_back(i);
    return PageReply{drafts[static_cast<std::size_t>(i)].page(), {}};
  };
  PageRepair through;
  for (int i = 0; i < 8; ++i) {
    const auto text = through.read(i, 8, load).page.text;
    EXPECT_EQ(text, repaired(drafts, i).text);
  }
  EXPECT_EQ(loaded, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7})) << "every page is asked for once";
}

TEST(RunningLinesTest, AStopLosesNothing) {
  const auto drafts = report(5);
  bool stopped = true;
  PageRepair pages;
  const auto load = [&](int i) {
    if (i == 2 && std::exchange(stopped, false)) throw Error(Failure::Interrupted, "stopped");
    return PageReply{drafts[static_cast<std::size_t>(i)].page(), {}};
  };
  EXPECT_THROW(pages.read(0, 5, load), Error);
  EXPECT_EQ(pages.read(0, 5, load).page.text, repaired(drafts, 0).text);
}

TEST(RunningLinesTest, LeftAndRightPagesMayDiffer) {
  std::vector<Draft> drafts;
  for (int i = 0; i < 5; ++i)
    drafts.push_back(Draft().line(i % 2 ? "Teahan and Wen" : "Word Segmentation", 200, 30).line("text", 50, 90));
  EXPECT_EQ(repaired(drafts, 2).text, "text");
}

TEST(RunningLinesTest, APageNumberAloneNeedsNoOtherPage) {
  for (const char* number : {"12", "Page 3 of 20", "iv", "- 7 -"})
    EXPECT_EQ(textOf(Draft().line("text", 50, 90).line(number, 300, 770)), "text") << number;
  for (const char* text : {"12 apples", "civil", "Total 2020 2019", "12 13 14"})
    EXPECT_NE(textOf(Draft().line("text", 50, 90).line(text, 300, 770)), "text") << text;
}

TEST(RunningLinesTest, ANumberBelowAShortPageCountsOnWithThePages) {
  const std::vector<Draft> drafts = {Draft().line("a", 50, 90).line("30", 300, 200),
                                     Draft().line("b", 50, 90).line("31", 300, 600)};
  EXPECT_EQ(repaired(drafts, 0).text, "a");
  EXPECT_EQ(repaired(drafts, 1).text, "b");
}

TEST(RunningLinesTest, WhatStandsInTheBodyStays) {
  std::vector<Draft> drafts;
  for (int i = 0; i < 5; ++i)
    drafts.push_back(Draft()
                         .lines({"Statement of Income", "in dollars", "Sales", "Costs"}, 50, 40)
                         .line("Dear reader,", 50, 400)
                         .lines({"Yours", "Ada"}, 50, 600));
  EXPECT_EQ(repaired(drafts, 2).text, drafts[2].page().text) << "no space below the first lines";
}

TEST(RunningLinesTest, UnitsAboveATableStay) {
  std::vector<Draft> drafts;
  for (int i = 0; i < 5; ++i)
    drafts.push_back(Draft().line("(in millions)", 50, 60).line("Sales of year " + std::to_string(i), 50, 120));
  EXPECT_TRUE(repaired(drafts, 2).text.starts_with("(in millions)\n"));
}

TEST(RunningLinesTest, NeverTakesThreeLinesAndMoreNorAllOfAPage) {
  std::vector<Draft> many, alone;
  for (int i = 0; i < 5; ++i) {
    many.push_back(Draft().lines({"one", "two", "three", "four"}, 50, 10).line("text", 50, 300));
    alone.push_back(Draft().line("Annual Report", 50, 30));
  }
  EXPECT_EQ(repaired(many, 2).text, "one\ntwo\nthree\nfour\ntext");
  EXPECT_EQ(repaired(alone, 2).text, "Annual Report");
}

TEST(TableTest, ComesRowByRow) {
  const Draft columns = Draft()
                            .line("Cash in millions:", 50, 90)
                            .lines({"Cash", "Restricted cash:", "Prepaid expenses", "Total"}, 50, 120)
                            .lines({"2021"}, 300, 106)
                            .lines({"2,921"}, 300, 120)
                            .lines({"1,094", "4,015"}, 300, 148)
                            .lines({"2020"}, 400, 106)
                            .lines({"22,171"}, 400, 120)
                            .lines({"1,195", "23,366"}, 400, 148)
                            .line("The text goes on.", 50, 200);
  const Page page = repaired({columns});
  EXPECT_EQ(page.text,
            "Cash in millions:\n2021 2020\nCash 2,921 22,171\nRestricted cash:\nPrepaid expenses 1,094 1,195\n"
            "Total 4,015 23,366\nThe text goes on.");
  const auto at = page.text.find("1,195");
  const auto word = std::find_if(page.words.begin(), page.words.end(), [&](const Word& w) { return w.begin == at; });
  ASSERT_NE(word, page.words.end());
  EXPECT_EQ(word->box.left, 400);
  EXPECT_EQ(word->box.top, 148);
}

TEST(TableTest, InRowsAlreadyStaysAsItIs) {
  Draft rows;
  for (int row = 0; row < 4; ++row) {
    const float y = 120 + 14 * static_cast<float>(row);
    rows.line("Costs", 50, y).line("2,921", 300, y).line("22,171", 400, y);
  }
  EXPECT_EQ(textOf(rows), rows.page().text);
}

TEST(TableTest, ColumnsOfProseStayColumns) {
  const std::vector<std::string> left = {"1 the keeper of the harbour", "lamp wrote a letter and the",
                                         "storm of seventy boats took", "3 men and a granite rope of",
                                         "bread over the north island"};
  const std::vector<std::string> right = {"in winter 1861 the light was", "never found again until 4 of",
                                          "the boats came home to find", "what the island had kept for", "17 years"};
  const Draft prose = Draft().lines(left, 50, 120).lines(right, 320, 120);
  EXPECT_EQ(textOf(prose), prose.page().text);
}

TEST(TableTest, ProseBesideAColumnOfNumbersStays) {
  std::vector<std::string> left, right;
  for (int i = 0; i < 8; ++i) {
    left.push_back("every line of this paragraph ends flush");
    right.push_back(std::to_string(1000 + i));
  }
  const Draft draft = Draft().lines(left, 50, 120).lines(right, 400, 120);
  EXPECT_EQ(textOf(draft), draft.page().text);
}

TEST(PageRepairTest, PagesWithoutWordsKeepWhatTheyAre) {
  PageReply reply;
  reply.page.verdict = PageVerdict::Failed;
  reply.reason = "too slow";
  const auto same = PageRepair().read(0, 1, [&](int) { return reply; });
  EXPECT_EQ(same.page.verdict, PageVerdict::Failed);
  EXPECT_EQ(same.reason, "too slow");
}

}  // namespace
