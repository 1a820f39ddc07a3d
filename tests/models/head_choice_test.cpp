// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/head_choice.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "models/conversion/divergence.h"
#include "models/conversion/stopped.h"
#include "tests/support/tiny_model.h"

namespace {

using models::HeadRef;

constexpr std::int64_t kTokens = 320;

models::Adapter tinySlots(const models::ModelFile& base, std::vector<HeadRef> exactHeads) {
  auto adapter = tinyAdapter(base, {.exactHeads = std::move(exactHeads)});
  adapter.config.cacheKeys = kTokens;  // the exact heads see everything
  adapter.config.maxDistance = kTokens;
  return adapter;
}

/// How far reading with these exact heads is from full attention.
double divergenceWith(const models::ModelFile& base, std::vector<HeadRef> exactHeads) {
  const models::LanguageModel model(base, tinySlots(base, std::move(exactHeads)), at::kFloat);
  const auto ids = tinyText(kTokens);
  const auto hidden = [&](std::int64_t window) {
    auto state = model.initialState(window);
    return model.absorb(ids, {}, state, {.hidden = true}).hidden.narrow(0, 48, kTokens - 48);
  };
  return models::divergence(hidden(kTokens), hidden(0), base.weights.embedding).mean.item<double>();
}

TEST(HeadChoiceTest, TheHeadsChosenBringReadingNearerToFullAttentionThanTheOthers) {
  const auto base = tinyBase();
  models::HeadChoiceOptions options;
  options.rows = kTokens;
  const auto gains = exactGains(base, tinySlots(base, {}), {tinyText(kTokens)}, options);
  ASSERT_EQ(gains.sizes(), (std::vector<std::int64_t>{2, 4}));
  const auto chosen = models::headsOfLargest(gains, 2), others = models::headsOfLargest(gains.max() + 1 - gains, 2);
  ASSERT_EQ(chosen.size(), 2u);
  EXPECT_LT(divergenceWith(base, chosen), divergenceWith(base, {}));
  EXPECT_LT(divergenceWith(base, chosen), divergenceWith(base, others));
}

TEST(HeadChoiceTest, TakesTheLargestGainsThatArePositive) {
  const auto gains = at::tensor({.1f, -.2f, .5f, .3f, 0.f, .3f}).view({2, 3});
  EXPECT_EQ(models::headsOfLargest(gains, 2), (std::vector<HeadRef>{{0, 2}, {1, 0}}));
  EXPECT_EQ(models::headsOfLargest(gains, 6), (std::vector<HeadRef>{{0, 0}, {0, 2}, {1, 0}, {1, 2}}));
}

TEST(HeadChoiceTest, StopsBeforeTheNextSequence) {
  std::stop_source stop;
  models::HeadChoiceOptions options;
  options.stop = stop.get_token();
  options.progress = [&](std::int64_t done, std::int64_t of) {
    EXPECT_EQ(done, 1);
    EXPECT_EQ(of, 2);
    stop.request_stop();
  };
  const auto base = tinyBase();
  const auto text = tinyText(kTokens);
  EXPECT_THROW(exactGains(base, tinySlots(base, {}), {text, text}, options), models::Stopped);
}

}  // namespace
