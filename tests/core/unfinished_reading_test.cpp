// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <numeric>

#include "core/answering/answer_json.h"
#include "core/engine.h"
#include "core/error.h"
#include "core/evaluation/ask_bench.h"
#include "tests/support/default_model.h"

/// Questions while reading goes on.
namespace {

using namespace core;

constexpr std::uint64_t kTokens = 3'000;

class UnfinishedReadingTest : public DefaultModelTest {
 protected:
  Engine engineIn(const TemporaryFolder& home) const {
    EngineOptions options;
    options.paths = {home.path(), home.path(), home.path(), home.path()};
    options.device = "cpu";
    options.threads = 1;
    return Engine(options);
  }

  /// What there is after about half was read and saved.
  ReadReport readHalf(Engine& engine) const {
    std::stop_source stop;
    const auto watch = [&](const ReadProgress& progress) {
      if (progress.tokens > kTokens / 2) stop.request_stop();
    };
    EXPECT_THROW(engine.read(file_, "", watch, stop.get_token()), Error);
    const auto document = engine.library().listDocuments().at(0);
    return reportOf(document.info, engine.library().currentReading(document.id).value(), true);
  }

  static Answer ask(Engine& engine, const ReadReport& document, const std::string& question) {
    AskRequest request;
    request.question = question;
    auto answer = engine.ask(document, request, {}, {});
    answer.seconds = 0;
    return answer;
  }

  TemporaryFolder text_, home_, other_;
  std::string file_ = text_.write("survey.txt", surveyText(kTokens));
  std::string early_ = surveyQuestions(kTokens).front(), late_ = surveyQuestions(kTokens).back();
};

TEST_F(UnfinishedReadingTest, IsAskedAsIfTheDocumentEndedThere) {
  auto engine = engineIn(home_);
  const auto half = readHalf(engine);
  const int passages = static_cast<int>(engine.library().passages(half.reading).size());
  const auto found = ask(engine, half, early_);
  EXPECT_EQ(found.label, AnswerLabel::Found);
  ASSERT_FALSE(found.citations.empty());
  EXPECT_LT(found.citations.front().passage, passages);
  for (const auto& citation : ask(engine, half, late_).citations) EXPECT_LT(citation.passage, passages);
  for (const auto& best : engine.evidence(half, late_, 1000).passages) EXPECT_LT(best.passage.index, passages);

  for (const std::string& question : {std::string(), early_}) {
    const auto map = engine.attention(half, question);
    EXPECT_LE(map.passages.size(), static_cast<std::size_t>(passages));
    EXPECT_NEAR(std::accumulate(map.share.begin(), map.share.end(), 0.0) + map.outside + map.sinks, 1, 1e-4);
  }
  EXPECT_FALSE(engine.answerAttention(half, early_, "In 1901.").words.empty());
  EXPECT_FALSE(engine.library().nullProfile(half.reading)) << "that of the whole is not known yet";
}

TEST_F(UnfinishedReadingTest, LeavesNothingBehindOnceItIsFinished) {
  auto engine = engineIn(home_);
  const auto half = readHalf(engine);
  const auto before = ask(engine, half, late_);
  engine.summarize(half, {SummaryLevel::Short, Cache::Use}, {});
  const auto whole = engine.read(file_, "", {}, {});
  auto other = engineIn(other_);
  const auto unbroken = other.read(file_, "", {}, {});
  for (const auto& question : {early_, late_}) {
    const auto after = ask(engine, whole, question);
    EXPECT_FALSE(after.cached);
    EXPECT_EQ(toJson(after), toJson(ask(other, unbroken, question)));
  }
  EXPECT_NE(toJson(before), toJson(ask(engine, whole, late_)));
  EXPECT_FALSE(engine.summarize(whole, {SummaryLevel::Short, Cache::Use}, {}).cached);
  EXPECT_EQ(engine.library().nullProfile(whole.reading), other.library().nullProfile(unbroken.reading));
}

}  // namespace
