// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answerer.h"

#include <gtest/gtest.h>

#include "core/answering/citations.h"
#include "core/answering/question_words.h"
#include "core/answering/replay.h"
#include "core/document/words.h"
#include "core/error.h"
#include "core/ingest/source.h"
#include "models/reading/language_model.h"
#include "models/reading/sampler.h"
#include "models/text/prompt.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

/// The sample document, read once for all tests.
class AnswererTest : public DefaultModelTest {
 protected:
  static void SetUpTestSuite() {
    DefaultModelTest::SetUpTestSuite();
    if (!hasBase()) return;
    folder_ = std::make_unique<TemporaryFolder>();
    library_ = std::make_unique<Library>(openLibrary(*folder_));
    document_ = read(LATTE_SOURCE_DIR "/resources/sample/lighthouse.pdf");
  }
  static void TearDownTestSuite() {
    document_.reset();
    library_.reset();
    folder_.reset();
  }
  static std::unique_ptr<AskedDocument> read(const std::string& path) {
    const auto source = openSource(path, {"", LATTE_BIN_DIR "/docworker"});
    return std::make_unique<AskedDocument>(model(), *library_,
                                           readingOf(*library_, Reader(model(), *library_).read(*source, {}, {})));
  }
  static Answer ask(const std::string& question) { return ask(*document_, question); }
  static Answer ask(const AskedDocument& document, const std::string& question) {
    return Answerer(model(), *library_).answer(document, question, 3, {}, {});
  }
  static int pageOf(const Citation& citation) { return std::get<PageAnchor>(citation.anchor).firstPage; }

  static inline std::unique_ptr<TemporaryFolder> folder_;
  static inline std::unique_ptr<Library> library_;
  static inline std::unique_ptr<AskedDocument> document_;
};

TEST_F(AnswererTest, AWrittenAnswerIsBorneOutByItsCitations) {
  const std::string question = "What does a ticket for the boat cost?";
  const auto answer = ask(question);
  EXPECT_EQ(answer.label, AnswerLabel::Found);
  EXPECT_NE(answer.text.find("240"), std::string::npos) << answer.text;
  ASSERT_FALSE(answer.citations.empty());
  EXPECT_EQ(pageOf(answer.citations[0]), 15);
  const auto added = newStems(answer.text, question);
  for (const auto& citation : answer.citations) {
    const auto held = contentStems(citation.quote);
    EXPECT_TRUE(std::includes(held.begin(), held.end(), added.begin(), added.end())) << citation.quote;
  }
}

TEST_F(AnswererTest, EveryQuoteStandsAtItsAnchor) {
  for (const char* question : {"When was the lamp first lit?", "What does a ticket for the boat cost?",
                               "Who was Ragna?", "How often is the tower mentioned?", "What is this text about?"})
    for (const auto& citation : ask(question).citations)
      EXPECT_TRUE(stands(citation, *document_, *library_)) << question;
}

TEST_F(AnswererTest, AQuoteThatStandsElsewhereIsNoCitation) {
  auto citation = ask("When was the lamp first lit?").citations.at(0);
  ASSERT_TRUE(stands(citation, *document_, *library_));
  auto moved = citation, other = citation, page = citation;
  ++std::get<PageAnchor>(moved.anchor).begin;
  ++std::get<PageAnchor>(moved.anchor).end;
  other.quote.back() = '?';
  ++std::get<PageAnchor>(page.anchor).firstPage;
  ++std::get<PageAnchor>(page.anchor).lastPage;
  EXPECT_TRUE(verified({moved, other, page}, *document_, *library_).empty());
}

TEST_F(AnswererTest, WhatIsNowhereIsNotFound) {
  const auto answer = ask("Which opera did Napoleon compose?");
  EXPECT_EQ(answer.label, AnswerLabel::NotFound);
  EXPECT_NE(answer.text.find("\"Napoleon\""), std::string::npos) << answer.text;
  EXPECT_EQ(answer.citations.size(), 3u) << "the nearest passages";
}

TEST_F(AnswererTest, MentionsAreComputedOverTheWholeText) {
  const auto answer = ask("How often is Ragna mentioned?");
  EXPECT_EQ(answer.label, AnswerLabel::Computed);
  EXPECT_EQ(answer.text, "2 mentions");
  ASSERT_EQ(answer.citations.size(), 2u);
  EXPECT_EQ(pageOf(answer.citations[0]), 6);
}

TEST_F(AnswererTest, TheSameQuestionHasTheSameAnswer) {
  const auto first = ask("What does a ticket for the boat cost?"),
             second = ask("What does a ticket for the boat cost?");
  EXPECT_EQ(first.text, second.text);
  ASSERT_EQ(first.citations.size(), second.citations.size());
  for (std::size_t i = 0; i < first.citations.size(); ++i) {
    EXPECT_EQ(first.citations[i].quote, second.citations[i].quote);
    EXPECT_EQ(first.citations[i].score, second.citations[i].score);
  }
}

TEST_F(AnswererTest, AnotherLanguageIsQuotedAndNothingIsWritten) {
  const auto file = folder_->path() + "/leuchtturm.txt";
  std::ofstream(file)
      << "Der Leuchtturm von Skarholm wurde im Jahr 1861 gebaut.\n\nDie Lampe verbrannte jede Nacht vier "
         "Liter Öl, und der Wärter stieg dreimal hinauf, um nach ihr zu sehen.\n\nIm Winter kam nur "
         "einmal im Monat ein Boot mit Post und Kohlen auf die Insel.\n";
  const auto german = read(file);
  const auto answer = ask(*german, "Wann wurde der Leuchtturm gebaut?");
  EXPECT_EQ(answer.label, AnswerLabel::Found);
  EXPECT_TRUE(answer.text.empty());
  EXPECT_NE(answer.remark.find("German"), std::string::npos) << answer.remark;
  ASSERT_FALSE(answer.citations.empty());
}

TEST_F(AnswererTest, StoppingEndsTheAnswer) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(Answerer(model(), *library_).answer(*document_, "When was the lamp first lit?", 3, {}, stop.get_token()),
               Error);
}

/// Inside the window Latte is the base model: full attention over the same prompt writes the same tokens.
TEST_F(AnswererTest, AShortDocumentIsAnsweredAsTheBaseModelAnswers) {
  const auto turn = models::chatTurn(model().tokenizer(), model().language().config().chatTemplate,
                                     "The heron stood in the reeds. It waited for the tide.\n\nWhere did it stand?");
  models::GenerationOptions options;
  options.maxTokens = 24;
  options.stopIds = turn.stopIds;
  auto window = model().language().initialState(), full = model().language().initialState(2048);
  const auto latte = models::generate(model().language(), model().tokenizer(), turn.ids, window, options);
  const auto base = models::generate(model().language(), model().tokenizer(), turn.ids, full, options);
  EXPECT_EQ(latte.ids, base.ids);
  EXPECT_FALSE(base.text.empty());
}

}  // namespace
