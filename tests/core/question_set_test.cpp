// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/error.h"
#include "core/evaluation/question_set.h"
#include "tests/support/temporary_folder.h"

namespace core {
namespace {

using Texts = std::vector<std::string>;
using Places = std::vector<std::size_t>;

/// A token is a word with what stands before it.
std::vector<std::size_t> wordEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] > ' ' && (i + 1 == text.size() || text[i + 1] <= ' ')) ends.push_back(i + 1);
  return ends;
}

QuestionSet readFrom(const std::string& contents) {
  const TemporaryFolder folder;
  return readQuestionSet(folder.write("set.json", contents), wordEnds);
}

/// A document of a form that has one on each line.
SetDocument documentFrom(std::string json) {
  std::erase(json, '\n');
  return readFrom(json).documents.at(0);
}

std::string sentences(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += "Sentence number " + std::to_string(i) + " stands here, and it has ten words. ";
  return text;
}

Texts textsOf(const SetDocument& document) {
  Texts texts;
  for (const auto& passage : document.passages) texts.push_back(passage.text);
  return texts;
}

TEST(QuestionSetTest, ParagraphsOfSquadArePassages) {
  const auto set = readFrom(R"({"data": [{"title": "T", "paragraphs": [
    {"context": " First. ", "qas": [{"question": "Who?", "is_impossible": true, "answers": []}]},
    {"context": "Second.", "qas": [{"question": " What? ", "is_impossible": false,
      "answers": [{"text": "Second", "answer_start": 0}, {"text": " second ", "answer_start": 0}]}]}]}]})");
  EXPECT_EQ(set.name, "set.json");
  ASSERT_EQ(set.documents.size(), 1u);
  const auto& article = set.documents[0];
  EXPECT_EQ(article.title, "T");
  EXPECT_EQ(textsOf(article), (Texts{"First.", "Second."}));
  ASSERT_EQ(article.questions.size(), 2u);
  EXPECT_TRUE(article.questions[0].answers.empty());
  EXPECT_EQ(article.questions[0].gold, Places{0});
  EXPECT_EQ(article.questions[1].text, "What?");
  EXPECT_EQ(article.questions[1].answers, (Texts{"Second", "second"}));
  EXPECT_EQ(article.questions[1].gold, Places{1});
}

TEST(QuestionSetTest, AnArticleOfOneParagraphIsCutAndItsAnswersFound) {
  // answer_start counts characters, of which "é" is one and has two bytes.
  const std::string text = "Café. " + sentences(60);
  const auto at = text.find("number 40 ") - 1;
  const auto set = readFrom(R"({"data": [{"paragraphs": [{"context": ")" + text +
                            R"(", "qas": [{"question": "Which?", "answers": [{"text": "number 40", "answer_start": )" +
                            std::to_string(at) + "}]}]}]}]}");
  const auto& article = set.documents.at(0);
  EXPECT_EQ(article.title, "document 1");
  ASSERT_GT(article.passages.size(), 3u);
  ASSERT_EQ(article.questions.at(0).gold.size(), 1u);
  EXPECT_NE(article.passages[article.questions[0].gold[0]].text.find("number 40 "), std::string::npos);
}

TEST(QuestionSetTest, SectionsOfFairytalesArePassages) {
  const auto story =
      documentFrom(R"({"story": "fox", "sections": [{"id": "1", "text": "A\nfox."}, {"id": "2", "text": "A hen."},
    {"id": "4", "text": "A dog."}], "questions": [{"question": "Who?", "cor_section": "2, 4", "answer1": "a hen",
    "answer2": "", "answer4": "a dog"}]})");
  EXPECT_EQ(textsOf(story), (Texts{"A\nfox.", "A hen.", "A dog."}));
  EXPECT_EQ(story.questions.at(0).answers, (Texts{"a hen", "a dog"}));
  EXPECT_EQ(story.questions[0].gold, (Places{1, 2}));
}

TEST(QuestionSetTest, TurnsOfMeetingsAreGathered) {
  std::string turns;
  for (int i = 0; i < 40; ++i)
    turns += std::string(i ? "," : "") + R"({"speaker": "S)" + std::to_string(i % 2) +
             R"(", "content": "We now speak of item {disfmarker} )" + std::to_string(i) + R"( at some length ."})";
  const auto meeting = documentFrom(R"({"id": "m1", "meeting_transcripts": [)" + turns + R"(], "general_query_list":
    [{"query": "Summarize the whole meeting", "answer": "Items."}], "specific_query_list": [{"query": "What of 20?",
    "answer": "Length.", "relevant_text_span": [["20", "20"]]}]})");
  ASSERT_GT(meeting.passages.size(), 2u);
  EXPECT_EQ(meeting.passages[0].text.find("{disf"), std::string::npos);
  EXPECT_NE(meeting.passages[0].text.find("S1: We now speak of item"), std::string::npos);
  EXPECT_EQ(meeting.summaries, Texts{"Items."});
  ASSERT_EQ(meeting.questions.size(), 1u);
  ASSERT_EQ(meeting.questions[0].gold.size(), 1u);
  EXPECT_NE(meeting.passages[meeting.questions[0].gold[0]].text.find(" 20 at"), std::string::npos);
}

TEST(QuestionSetTest, TheFirstQuestionOfSqualityIsASummary) {
  const auto story = documentFrom(R"({"metadata": {"passage_id": "77"}, "document": ")" + sentences(40) +
                                  R"(", "questions": [
    {"question_text": "What is the plot?", "responses": [{"response_text": "This."}, {"response_text": "That."}]},
    {"question_text": "Who is Ivy?", "responses": [{"response_text": "A pilot."}]}]})");
  EXPECT_EQ(story.title, "77");
  EXPECT_EQ(story.summaries, (Texts{"This.", "That."}));
  ASSERT_EQ(story.questions.size(), 1u);
  EXPECT_EQ(story.questions[0].answers, Texts{"A pilot."});
  EXPECT_TRUE(story.questions[0].gold.empty());
  EXPECT_GT(story.passages.size(), 2u);
}

TEST(QuestionSetTest, AnAbstractIsASummaryOfItsBody) {
  const auto set =
      readFrom("{\"body\": \"One.\", \"abstract\": \" In short. \"}\n\n{\"body\": \"Two.\", \"abstract\": \"B\"}");
  ASSERT_EQ(set.documents.size(), 2u);
  EXPECT_EQ(textsOf(set.documents[0]), Texts{"One."});
  EXPECT_EQ(set.documents[0].summaries, Texts{"In short."});
}

TEST(QuestionSetTest, TheTargetsOfScitldrAreSummaries) {
  const auto paper = documentFrom(R"({"title": "P", "source": ["One.", "Two."], "target": ["A.", "B."]})");
  EXPECT_EQ(paper.title, "P");
  EXPECT_EQ(textsOf(paper), Texts{"One. Two."});
  EXPECT_EQ(paper.summaries, (Texts{"A.", "B."}));
}

TEST(QuestionSetTest, RefusesOtherContents) {
  for (const char* contents : {R"({"data": [{"paragraphs": 3}]})", "no json", R"({"body": 3})",
                               R"({"meeting_transcripts": [], "general_query_list": [], "specific_query_list":
                                  [{"query": "", "answer": "", "relevant_text_span": [["a", "b"]]}]})"}) {
    try {
      documentFrom(contents);
      FAIL() << "accepted " << contents;
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::Unreadable);
      EXPECT_NE(std::string(error.what()).find("set.json"), std::string::npos);
    }
  }
}

QuestionSet twoDocuments() {
  QuestionSet set{"two", {}};
  for (std::size_t d = 0; d < 2; ++d) {
    SetDocument document{"document", {{0, "a", LineAnchor{}, {}}, {1, "b", LineAnchor{}, {}}}, {}, {}};
    for (std::size_t q = 0; q < 6; ++q)
      document.questions.push_back({std::to_string(d) + std::to_string(q), {"x"}, {q % 2}, d});
    document.questions.push_back({"unmarked", {"x"}, {}, d});
    document.questions.push_back({"unanswered", {}, {1}, d});
    set.documents.push_back(std::move(document));
  }
  return set;
}

TEST(QuestionSetTest, DrawsTheSameQuestionsForTheSameSeed) {
  const auto textsDrawn = [](const QuestionDraw& draw) {
    Texts texts;
    for (const auto& document : drawn(twoDocuments(), draw).documents)
      for (const auto& question : document.questions) texts.push_back(question.text);
    return texts;
  };
  EXPECT_EQ(textsDrawn({}).size(), 16u);
  EXPECT_EQ(textsDrawn({.perDocument = 3}).size(), 6u);
  EXPECT_EQ(textsDrawn({.documents = 1, .perDocument = 3}).size(), 3u);
  EXPECT_EQ(textsDrawn({.perDocument = 3, .questions = 4}).size(), 4u);
  EXPECT_EQ(textsDrawn({.perDocument = 3}), textsDrawn({.perDocument = 3}));
  EXPECT_NE(textsDrawn({.perDocument = 3, .seed = 1}), textsDrawn({.perDocument = 3, .seed = 2}));
  EXPECT_EQ(drawn(twoDocuments(), {.questions = 1}).documents.size(), 2u);
}

TEST(QuestionSetTest, LeavesOutQuestionsWithoutPassagesOrAnswers) {
  for (const auto& document : withGoldOnly(twoDocuments()).documents) EXPECT_EQ(document.questions.size(), 6u);
}

TEST(QuestionSetTest, JoiningKeepsPassagesAndOrigins) {
  const auto set = joined(twoDocuments());
  ASSERT_EQ(set.documents.size(), 1u);
  const auto& all = set.documents[0];
  EXPECT_EQ(textsOf(all), (Texts{"a", "b", "a", "b"}));
  EXPECT_EQ(all.passages[3].index, 3);
  ASSERT_EQ(all.questions.size(), 16u);
  EXPECT_EQ(all.questions[9].text, "11");
  EXPECT_EQ(all.questions[9].gold, Places{3});
  EXPECT_EQ(all.questions[9].origin, 1u);
}

}  // namespace
}  // namespace core
