// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ask_bench.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace {

using namespace core;

std::size_t timesIn(const std::string& text, const std::string& words) {
  std::size_t times = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++times;
  return times;
}

/// "mill of Nordvik" of a question.
std::string subjectOf(const std::string& question) {
  const auto begin = question.find(" the ") + 5;
  return question.substr(begin, question.find('?') - begin);
}

TEST(AskBenchTest, EveryQuestionHasOneAnswerInTheText) {
  for (const std::uint64_t tokens : {2'000, 100'000, 300'000}) {
    const std::string text = surveyText(tokens);
    for (const std::string& question : surveyQuestions(tokens)) {
      std::string subject = subjectOf(question);
      if (subject.ends_with(" built")) subject.resize(subject.size() - 6);
      EXPECT_EQ(timesIn(text, "The " + subject + " was built in "), 1u) << question;
    }
  }
}

TEST(AskBenchTest, TimesWhatPeopleWaitForInItsOrder) {
  const std::string base = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";
  if (!std::filesystem::exists(base)) GTEST_SKIP() << "the base model is not in " << base;
  EngineOptions options;
  options.paths = pathsFromEnvironment();
  options.device = "cpu";
  options.threads = 1;
  const AskBench bench = benchAsk(options, 1'000, {}, {});
  EXPECT_NEAR(static_cast<double>(bench.tokens), 1'000, 100);
  ASSERT_EQ(bench.questions.size(), 6u);
  std::size_t answered = 0;
  for (const AskTimes& times : bench.questions) {
    EXPECT_EQ(times.label, AnswerLabel::Found) << times.question;
    ASSERT_TRUE(times.evidenceSeconds) << times.question;
    if (times.firstTokenSeconds) {  // the model may see no answer
      ++answered;
      EXPECT_LE(*times.evidenceSeconds, *times.firstTokenSeconds);
      EXPECT_LE(*times.firstTokenSeconds, times.answerSeconds);
    }
    EXPECT_GT(times.replayedTokens, 100u);
    EXPECT_LT(times.againSeconds, times.answerSeconds) << "the answer was kept";
  }
  EXPECT_GT(answered, 0u);
}

}  // namespace
