// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/computed.h"

#include <gtest/gtest.h>

#include "core/document/words.h"

namespace {

using namespace core;
using Wants = QuestionKind::Wants;

std::vector<std::string> cut(std::string_view text, const std::vector<TextRange>& ranges) {
  std::vector<std::string> parts;
  for (const auto& range : ranges) parts.emplace_back(text.substr(range.begin, range.end - range.begin));
  return parts;
}

std::vector<Passage> passagesOf(const std::vector<std::string>& texts) {
  std::vector<Passage> passages;
  for (const auto& text : texts) passages.push_back({static_cast<int>(passages.size()), text, PageAnchor{}});
  return passages;
}

std::vector<std::string> found(const std::vector<std::string>& texts, const QuestionKind& question) {
  std::vector<std::string> words;
  for (const auto& hit : findAll(passagesOf(texts), question))
    words.push_back(std::to_string(hit.position) + ":" +
                    cut(texts[hit.position], {hit.range})[0]);
  return words;
}

TEST(WordsTest, FormsOfAWordShareTheirStem) {
  EXPECT_EQ(contentStems("The Trademark's owners"), contentStems("trademark owner"));
  EXPECT_EQ(contentStems("Where is it, and who was there?"), std::set<std::string>());
  EXPECT_TRUE(contentStems("In 1861 at 4.5 percent").contains("1861"));
}

TEST(WordsTest, SentencesRunOverLinesButNotOverEmptyOnes) {
  const std::string text = " The lamp was\nlit by Mr. Dahl. It burned!\n\nA heading\n\nLast one";
  EXPECT_EQ(cut(text, sentencesIn(text)),
            (std::vector<std::string>{"The lamp was\nlit by Mr. Dahl.", "It burned!", "A heading", "Last one"}));
}

TEST(WordsTest, PlacesAreBytesInAnyScript) {
  const std::string text = "Åsne så 灯台。 Ja.";
  for (const auto& word : wordsIn(text)) EXPECT_LE(word.range.end, text.size());
  EXPECT_EQ(cut(text, {wordsIn(text)[0].range})[0], "Åsne");
  EXPECT_EQ(sentencesIn(text).size(), 2u);
  EXPECT_TRUE(wordsIn("").empty());
}

struct KindCase {
  std::string question;
  Wants wants;
  std::string subject;
};
class QuestionKindTest : public testing::TestWithParam<KindCase> {};
TEST_P(QuestionKindTest, IsReadFromTheQuestion) {
  const auto kind = kindOf(GetParam().question);
  EXPECT_EQ(kind.wants, GetParam().wants);
  EXPECT_EQ(kind.subject, GetParam().subject);
}
INSTANTIATE_TEST_SUITE_P(
    Questions, QuestionKindTest,
    testing::Values(
        KindCase{"How many times is the lamp mentioned?", Wants::Count, "the lamp"},
        KindCase{"How often does \"fog signal\" occur?", Wants::Count, "fog signal"},
        KindCase{"how many mentions of Oskar Dahl are there?", Wants::Count, "Oskar Dahl"},
        KindCase{"List all mentions of the harbour.", Wants::List, "the harbour"},
        KindCase{"Find every place where trademarks are mentioned", Wants::List, "trademarks"},
        KindCase{"Where is Ada mentioned?", Wants::List, "Ada"}, KindCase{"List all dates", Wants::List, "dates"},
        KindCase{"Show me all the amounts of money in the report", Wants::List, "amounts of money"},
        KindCase{"What is this document about?", Wants::Gist, ""},
        KindCase{"Summarise the second half", Wants::Gist, ""}, KindCase{"What are the main themes?", Wants::Gist, ""},
        KindCase{"What is the tone of the report?", Wants::Gist, ""},
        KindCase{"When was the lamp first lit?", Wants::Fact, ""},
        KindCase{"How many employees did the company have?", Wants::Fact, ""},
        KindCase{"What was the purpose of the second visit?", Wants::Fact, ""}, KindCase{"", Wants::Fact, ""}));

TEST(ComputedTest, FindsEveryFormOfTheWords) {
  EXPECT_EQ(found({"Fog signals. The fog signal rang.", "A fog\nsignal, no fog."}, {Wants::Count, "fog signal", false}),
            (std::vector<std::string>{"0:Fog signals", "0:fog signal", "1:fog\nsignal"}));
  EXPECT_EQ(found({"Fog signals. The fog signal rang."}, {Wants::Count, "fog signal", true}),
            (std::vector<std::string>{"0:fog signal"}));
  EXPECT_EQ(found({"A lamp."}, {Wants::Count, "the lamp", false}), std::vector<std::string>{"0:lamp"});
  EXPECT_TRUE(found({"Nothing here."}, {Wants::Count, "lamp", false}).empty());
  EXPECT_TRUE(found({"Nothing here."}, {Wants::Count, "?!", false}).empty());
  EXPECT_TRUE(found({}, {Wants::Count, "lamp", false}).empty());
}

TEST(ComputedTest, FindsWordsThatThePassagesCut) {
  EXPECT_EQ(found({"before the fog", " signal rang"}, {Wants::Count, "fog signal", false}),
            (std::vector<std::string>{"0:fog"}));
}

TEST(ComputedTest, ListsThingsOfAKind) {
  EXPECT_EQ(found({"Lit on 14 November 1861, painted in May 1902 and on 2001-03-04; he may come.\n"},
                  {Wants::List, "dates", false}),
            (std::vector<std::string>{"0:14 November 1861", "0:May 1902", "0:2001-03-04"}));
  EXPECT_EQ(found({"It cost $1,200.50, then 3 million euros; 4 men."}, {Wants::List, "amounts of money", false}),
            (std::vector<std::string>{"0:$1,200.50", "0:3 million euros"}));
  EXPECT_EQ(found({"Write to a.b@c.org or see https://e.org/x."}, {Wants::List, "e-mail addresses", false}),
            (std::vector<std::string>{"0:a.b@c.org"}));
  EXPECT_EQ(found({"Up 4.5 % and 12 percent"}, {Wants::List, "percentages", false}),
            (std::vector<std::string>{"0:4.5 %", "0:12 percent"}));
}

TEST(ComputedTest, AHitKnowsItsSentence) {
  const std::vector<std::string> texts{"One lamp. Two\nlamps here. None."};
  const auto hits = findAll(passagesOf(texts), {Wants::Count, "lamp", false});
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(cut(texts[0], {hits[1].sentence})[0], "Two\nlamps here.");
}

}  // namespace
