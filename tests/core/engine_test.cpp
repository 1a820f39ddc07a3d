// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine.h"

#include <gtest/gtest.h>

#include <array>

#include "core/error.h"
#include "core/evaluation/ask_bench.h"
#include "tests/support/default_model.h"

namespace {

using namespace core;

constexpr std::uint64_t kTokens = 600;

class EngineTest : public DefaultModelTest {
 protected:
  EngineOptions options() {
    EngineOptions options;
    options.paths = {home_.path(), home_.path(), home_.path(), home_.path()};
    options.device = "cpu";
    options.threads = kThreads;
    options.notice = [this](const std::string& sentence) { notices_.push_back(sentence); };
    return options;
  }
  std::string text(const std::string& name, std::uint64_t tokens = kTokens) {
    return text_.write(name, name + surveyText(tokens));
  }

  TemporaryFolder text_, home_;
  std::vector<std::string> notices_;
};

TEST_F(EngineTest, ASummaryIsKeptMadeAnewInItsPlaceOrNotKept) {
  Engine engine(options());
  const auto read = engine.read(text("survey.txt"), "", {}, {});
  const auto kept = [&] {
    const auto answers = engine.library().answersOf(read.id);
    return answers.empty() ? std::int64_t{0} : answers.front().createdAtMs;
  };
  EXPECT_FALSE(engine.summarize(read, {SummaryLevel::Short, Cache::None}, {}).cached);
  EXPECT_EQ(kept(), 0);
  EXPECT_FALSE(engine.summarize(read, {SummaryLevel::Short, Cache::Use}, {}).cached);
  const auto first = engine.library().answersOf(read.id).front();
  EXPECT_TRUE(engine.summarize(read, {SummaryLevel::Short, Cache::Use}, {}).cached);
  engine.libraryForWriting({}).saveAnswer({first.key, "", first.content, 1}, std::array{read.id});
  EXPECT_FALSE(engine.summarize(read, {SummaryLevel::Short, Cache::None}, {}).cached);
  EXPECT_EQ(kept(), 1);
  EXPECT_FALSE(engine.summarize(read, {SummaryLevel::Short, Cache::Refresh}, {}).cached);
  EXPECT_GT(kept(), 1);
  EXPECT_EQ(engine.library().answersOf(read.id).size(), 1u);
}

TEST_F(EngineTest, ASummaryAboutASubjectIsKeptUnderIt) {
  Engine engine(options());
  const auto read = engine.read(text("survey.txt"), "", {}, {});
  const auto questions = surveyQuestions(kTokens);
  const auto about = [&](const std::string& subject) {
    return engine.summarize(read, {SummaryLevel::Short, Cache::Use, subject}, {});
  };
  const auto textsOf = [](const Summary& summary) {
    std::vector<std::string> texts;
    for (const auto& sentence : summary.sentences) texts.push_back(sentence.text);
    return texts;
  };
  const auto first = about(questions.front()), other = about(questions.back()), again = about(questions.front());
  EXPECT_FALSE(first.sentences.empty());
  EXPECT_EQ(first.about, questions.front());
  EXPECT_NE(textsOf(first), textsOf(other));
  EXPECT_FALSE(other.cached);
  EXPECT_TRUE(again.cached);
  EXPECT_EQ(again.about, questions.front());
  EXPECT_EQ(textsOf(again), textsOf(first));
  EXPECT_FALSE(about("").cached) << "the whole is another summary";
  EXPECT_EQ(engine.library().answersOf(read.id).size(), 3u);
}

TEST_F(EngineTest, ASubjectThatTheDocumentDoesNotHoldIsRefused) {
  Engine engine(options());
  const auto read = engine.read(text("survey.txt"), "", {}, {});
  const SummaryRequest request{SummaryLevel::Bullets, Cache::Use, "Summarize what is said about xylophones"};
  for (const bool cached : {false, true}) {
    const auto summary = engine.summarize(read, request, {});
    EXPECT_TRUE(summary.sentences.empty());
    EXPECT_EQ(summary.remark, "This does not seem to be in the document: \"xylophones\" stands nowhere in it.");
    EXPECT_EQ(summary.cached, cached);
  }
}

TEST_F(EngineTest, MakesRoomAfterAReadingAndSaysSo) {
  auto small = options();
  small.libraryBytes = 1;
  Engine engine(small);
  const auto first = engine.read(text("first.txt"), "", {}, {});
  EXPECT_GT(engine.library().sizesOf(first.id).masses, 0u) << "the one just read keeps what it has";
  EXPECT_TRUE(notices_.empty());
  const auto second = engine.read(text("second.txt"), "", {}, {});
  EXPECT_EQ(engine.library().sizesOf(first.id).masses, 0u);
  EXPECT_GT(engine.library().sizesOf(second.id).masses, 0u);
  ASSERT_EQ(notices_.size(), 1u);
  EXPECT_NE(notices_.front().find("first.txt"), std::string::npos) << notices_.front();
  engine.setLibraryBytes(0);
  engine.read(text("third.txt"), "", {}, {});
  EXPECT_GT(engine.library().sizesOf(second.id).masses, 0u);
  EXPECT_EQ(notices_.size(), 1u);
}

TEST_F(EngineTest, LookingAtTheAttentionStopsWhenItIsNotWantedAnyMore) {
  Engine engine(options());
  const auto read = engine.read(text("survey.txt"), "", {}, {});
  const auto question = surveyQuestions(kTokens).front();
  std::stop_source stop;
  stop.request_stop();
  const auto expectStopped = [](const auto& look) {
    try {
      look();
      ADD_FAILURE() << "it went on";
    } catch (const Error& error) {
      EXPECT_EQ(error.failure(), Failure::Interrupted);
    }
  };
  expectStopped([&] { engine.attention(read, question, {}, stop.get_token()); });
  expectStopped([&] { engine.attention(read, "", {}, stop.get_token()); });
  expectStopped([&] { engine.answerAttention(read, question, "In 1901.", {}, stop.get_token()); });
  expectStopped([&] { engine.sentenceAttention(read, 0, {0, 20}, {}, stop.get_token()); });
  EXPECT_FALSE(engine.attention(read, question).share.empty());
}

TEST_F(EngineTest, WhatWasReadWithOtherThreadsIsNotReadAgain) {
  const auto file = text("survey.txt");
  auto others = options();
  others.threads = kThreads + 1;
  ReadReport read;
  std::string fingerprint;
  {
    Engine engine(others);
    read = engine.read(file, "", {}, {});
    fingerprint = engine.model().fingerprint;
  }
  Engine engine(options());
  ASSERT_NE(engine.model().fingerprint, fingerprint);
  EXPECT_TRUE(engine.answersFrom(read));
  EXPECT_TRUE(engine.understands(read));
  EXPECT_EQ(engine.read(file, "", {}, {}).reading, read.reading);
  EXPECT_FALSE(engine.ask(read, {"What does it say?", 3, ""}, {}, {}).citations.empty());
  EXPECT_FALSE(engine.attention(read, "").share.empty());
  EXPECT_GT(engine.append(file, text("more.txt"), "", {}, {}).tokens, read.tokens);
}

TEST_F(EngineTest, AnotherWindowIsAnotherReading) {
  const auto file = text("survey.txt");
  auto wide = options();
  wide.window = 512;
  std::string fingerprint;
  ReadReport first;
  {
    Engine engine(options());
    first = engine.read(file, "", {}, {});
    fingerprint = engine.model().fingerprint;
    EXPECT_EQ(engine.model().window, 256);
  }
  {
    Engine engine(wide);
    EXPECT_FALSE(engine.isRead(file));
    EXPECT_FALSE(engine.answersFrom(first));
    EXPECT_FALSE(engine.understands(first));
    EXPECT_EQ(engine.model().window, 512);
    EXPECT_NE(engine.model().fingerprint, fingerprint);
    const auto read = engine.read(file, "", {}, {});
    const auto map = engine.attention(read, "");
    EXPECT_EQ(map.share.size(), static_cast<std::size_t>(read.passages));
  }
  Engine again(wide);
  EXPECT_TRUE(again.isRead(file));
  wide.window = 100;
  Engine crooked(wide);
  EXPECT_THROW(crooked.model(), Error);
}

}  // namespace
