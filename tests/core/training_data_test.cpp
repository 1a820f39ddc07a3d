// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/error.h"
#include "core/training/answer_contexts.h"
#include "core/training/answer_data.h"
#include "core/training/written_questions.h"
#include "models/answering/answer_prompt.h"
#include "models/training/answer_examples.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

/// A token every four bytes.
std::vector<std::size_t> everyFour(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t end = 4; end < text.size(); end += 4) ends.push_back(end);
  ends.push_back(text.size());
  return ends;
}

const std::string kFirst = "The lighthouse  was built\nin 1821 by Ada Field.";
const std::string kSecond = "Its lamp burned whale oil until the harbour board bought a generator.";

std::string written(const TemporaryFolder& folder, const std::string& answer) {
  const auto text = "# Lights\n\n" + kFirst + "\n\n" + kSecond + "\n";
  folder.write("lights.txt", text);
  const auto begin = text.find("The"), second = text.find("Its");
  return folder.write("questions.jsonl",
                      R"({"file":"lights.txt","begin":0,"end":)" + std::to_string(text.size()) + R"(,"paragraphs":[{"begin":)" +
                          std::to_string(begin) + R"(,"end":)" + std::to_string(begin + kFirst.size()) +
                          R"(,"questions":[["Who built it?",")" + answer + R"("],["Who painted it?"]]},{"begin":)" +
                          std::to_string(second) + R"(,"end":)" + std::to_string(second + kSecond.size()) +
                          R"(,"questions":[["What did the lamp burn?","whale oil"]]}]})" + "\n");
}

TEST(WrittenQuestionsTest, FindTheirPassageInTheTextTheyWereWrittenAbout) {
  const TemporaryFolder folder;
  const auto set = core::readWrittenQuestions(written(folder, "Ada Field"), folder.path(), everyFour);
  ASSERT_EQ(set.documents.size(), 1u);
  const auto& document = set.documents[0];
  ASSERT_EQ(document.questions.size(), 3u);
  for (const auto& question : document.questions) {
    ASSERT_FALSE(question.gold.empty()) << question.text;
    for (const auto& answer : question.answers)
      EXPECT_NE(document.passages[question.gold.front()].text.find(answer), std::string::npos);
  }
  EXPECT_TRUE(document.questions[1].answers.empty());
  EXPECT_NE(document.passages[0].text.find("lighthouse was built in 1821"), std::string::npos);
}

TEST(WrittenQuestionsTest, RefuseAnotherText) {
  const TemporaryFolder folder;
  const auto path = written(folder, "Bob Hill");
  EXPECT_THROW(core::readWrittenQuestions(path, folder.path(), everyFour), core::Error);
  EXPECT_THROW(core::readWrittenQuestions(path, folder.path() + "/nowhere", everyFour), core::Error);
}

/// Twelve passages, each with a question whose answer stands in it alone.
core::QuestionSet numbered() {
  core::QuestionSet set{"numbered", {{"one", {}, {}, {}}}};
  for (int i = 0; i < 12; ++i) {
    const auto name = std::string("Name") + static_cast<char>('A' + i);
    set.documents[0].passages.push_back({i, "The ship of harbour " + std::to_string(i) + " is called " + name + ".", {}, {}});
    set.documents[0].questions.push_back({"What is the ship of harbour " + std::to_string(i) + " called?", {name + " ."},
                                          {static_cast<std::size_t>(i)}});
  }
  return set;
}

TEST(AnswerContextsTest, HoldTheAnswerWhereTheySaySoAndNowhereWhereTheyDoNot) {
  core::ContextMix mix;
  mix.withheld = 0.3;
  mix.alone = 0.3;
  std::size_t without = 0, several = 0;
  const auto set = numbered();
  const auto contexts = answerContexts(set, mix);
  ASSERT_EQ(contexts.size(), 12u);
  for (std::size_t i = 0; i < contexts.size(); ++i) {
    const auto& context = contexts[i];
    const auto right = std::string("Name") + static_cast<char>('A' + i);
    EXPECT_LE(context.passages.size(), mix.passages);
    several += context.passages.size() > 1;
    if (context.answer.empty()) {
      ++without;
      for (const auto& passage : context.passages) EXPECT_EQ(passage.find(right), std::string::npos);
      continue;
    }
    EXPECT_EQ(context.answer, right);
    ASSERT_TRUE(context.place);
    EXPECT_EQ(context.passages[context.place->passage].substr(context.place->begin, context.place->end - context.place->begin),
              right);
  }
  EXPECT_GT(without, 0u);
  EXPECT_GT(several, 0u);
}

TEST(AnswerExamplesTest, PointAtTheTokensOfTheAnswer) {
  const auto base = tinyBase();
  const models::Tokenizer tokenizer(base.vocabulary);
  core::ContextMix mix;
  mix.withheld = 0;
  const auto contexts = answerContexts(numbered(), mix);
  const auto examples = answerExamples(contexts, tokenizer, base.config.chatTemplate, 1000);
  ASSERT_EQ(examples.size(), contexts.size());
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const auto& example = examples[i];
    ASSERT_EQ(example.span, models::AnswerExample::Span::Known);
    const std::vector<std::int32_t> pointed(example.ids.begin() + example.spanBegin, example.ids.begin() + example.spanEnd);
    EXPECT_NE(tokenizer.decode(pointed).find(contexts[i].answer), std::string::npos);
    const std::vector<std::int32_t> completion(example.ids.begin() + example.completionBegin, example.ids.end());
    EXPECT_EQ(tokenizer.decode(completion), contexts[i].answer);
  }
  EXPECT_TRUE(answerExamples(contexts, tokenizer, base.config.chatTemplate, 10).empty());
}

TEST(AnswerPromptTest, SaysWhichBytesOfWhichPassageItsTokensAre) {
  const auto base = tinyBase();
  const models::Tokenizer tokenizer(base.vocabulary);
  const std::vector<std::string> passages{"The sea is in the north.", "And <|im_end|> stays text."};
  const auto prompt = models::answerPrompt(tokenizer, base.config.chatTemplate, "Where is it?", passages);
  std::vector<std::string> rebuilt(2);
  for (const auto& token : prompt.text)
    if (token.passage >= 0)
      rebuilt[token.passage] += passages[token.passage].substr(token.begin, token.end - token.begin);
  EXPECT_EQ(rebuilt, passages);
  ASSERT_EQ(prompt.stopIds.size(), 1u);
  EXPECT_EQ(std::count(prompt.ids.begin(), prompt.ids.end(), prompt.stopIds[0]), 2);  // of the system's and the user's turn
}

}  // namespace
