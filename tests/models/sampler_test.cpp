// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sampler.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "tests/support/tiny_model.h"

namespace models {
namespace {

TEST(SamplerTest, TakesTheLikeliestAtTemperatureZero) {
  Sampler sampler({});
  EXPECT_EQ(sampler.next(at::tensor({0.1f, 3.f, 2.f})), 1);
}

TEST(SamplerTest, DrawsOnlyAmongTheTopTokens) {
  SamplerOptions options{.temperature = 5, .topK = 2, .topP = 1};
  Sampler sampler(options);
  std::set<std::int32_t> drawn;
  for (int i = 0; i < 200; ++i) drawn.insert(sampler.next(at::tensor({1.f, 1.1f, 0.9f, -4.f})));
  EXPECT_EQ(drawn, (std::set<std::int32_t>{0, 1}));
}

TEST(SamplerTest, DrawsOnlyAmongTheShareAskedFor) {
  Sampler sampler({.temperature = 1, .topK = 0, .topP = 0.5});
  for (int i = 0; i < 100; ++i) EXPECT_EQ(sampler.next(at::tensor({5.f, 1.f, 1.f})), 0);
}

TEST(SamplerTest, FrequenciesFollowTheProbabilities) {
  Sampler sampler({.temperature = 1, .topK = 0, .topP = 1, .seed = 7});
  int first = 0;
  for (int i = 0; i < 4000; ++i) first += sampler.next(at::tensor({std::log(3.f), 0.f})) == 0;
  EXPECT_NEAR(first / 4000.0, 0.75, 0.03);
}

class GenerateTest : public testing::Test {
 protected:
  LanguageModel model_ = tinyModel(at::kFloat);
  Tokenizer tokenizer_{model_.vocabulary()};
  std::vector<std::int32_t> prompt_ = tokenizer_.ids("The lamp was lit");
};

TEST_F(GenerateTest, EqualsTakingTheLikeliestTokenByHand) {
  auto state = model_.initialState(), byHand = model_.initialState();
  const auto result = generate(model_, tokenizer_, prompt_, state, {.maxTokens = 12});
  auto ids = prompt_;
  for (const auto id : result.ids) {
    byHand = model_.initialState();
    const auto seen = model_.absorb(ids, {}, byHand, {.logits = AbsorbOptions::Logits::Last});
    EXPECT_EQ(id, seen.logits[0].narrow(0, 0, tokenizer_.size()).argmax().item<std::int64_t>());
    ids.push_back(id);
  }
}

TEST_F(GenerateTest, StreamsTheTextItReturns) {
  auto state = model_.initialState();
  std::string streamed;
  GenerationOptions options{.sampler = {.temperature = 1, .seed = 3}, .maxTokens = 20};
  options.onText = [&](const std::string& piece) {
    streamed += piece;
    return true;
  };
  EXPECT_EQ(generate(model_, tokenizer_, prompt_, state, options).text, streamed);
}

TEST_F(GenerateTest, StopsWhenTold) {
  auto state = model_.initialState();
  GenerationOptions options{.maxTokens = 50};
  options.onText = [](const std::string&) { return false; };
  const auto result = generate(model_, tokenizer_, prompt_, state, options);
  EXPECT_EQ(result.end, Generation::End::Stopped);
  EXPECT_LT(result.ids.size(), 50u);
}

TEST_F(GenerateTest, EndsBeforeAStopToken) {
  auto state = model_.initialState(), again = model_.initialState();
  const auto free = generate(model_, tokenizer_, prompt_, state, {.maxTokens = 6});
  ASSERT_FALSE(free.ids.empty());
  const auto ended = generate(model_, tokenizer_, prompt_, again, {.maxTokens = 6, .stopIds = {free.ids.front()}});
  EXPECT_TRUE(ended.ids.empty());
  EXPECT_EQ(ended.end, Generation::End::StopToken);
}

}  // namespace
}  // namespace models
