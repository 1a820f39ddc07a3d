// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/block_attention.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/support/attention_inputs.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr double kSingle = 2e-5;
const models::LatteConfig kConfig{
    .window = 32, .sinks = 4, .block = 16, .slots = 8, .cacheKeys = 12, .maxDistance = 64};

AttentionInputs withSlots(std::vector<std::int32_t> exactHeads = {}) {
  return randomAttention({}, kConfig, std::move(exactHeads), at::kFloat);
}

DenseOutput defined(const AttentionInputs& in) {
  return attendDensely(in.dense(), in.config, in.window, in.ropeTheta, in.exactHeads);
}

void expectAsDefined(const AttentionInputs& in) {
  const auto seen = readInBlocks(in), truth = defined(in);
  EXPECT_LT(relativeError(seen.values, truth.values), kSingle);
  EXPECT_LT(relativeError(seen.weights, truth.weights), kSingle);
}

TEST(BlockAttentionTest, EqualsItsDefinitionWithWindowAndSinks) {
  auto config = kConfig;
  config.slots = 0;
  expectAsDefined(randomAttention({}, config, {}, at::kFloat));
}

TEST(BlockAttentionTest, EqualsItsDefinitionWithSlots) { expectAsDefined(withSlots()); }

TEST(BlockAttentionTest, EqualsItsDefinitionWithExactCaches) { expectAsDefined(withSlots({1, 2})); }

TEST(BlockAttentionTest, EqualsItsDefinitionWhenAllHeadsOfAGroupAreExact) { expectAsDefined(withSlots({0, 1})); }

TEST(BlockAttentionTest, EqualsItsDefinitionWithoutSinks) {
  auto config = kConfig;
  config.sinks = 0;
  expectAsDefined(randomAttention({}, config, {3}, at::kFloat));
}

TEST(BlockAttentionTest, EqualsItsDefinitionWhenSinksFillABlock) {
  auto config = kConfig;
  config.sinks = config.block;
  expectAsDefined(randomAttention({}, config, {3}, at::kFloat));
}

TEST(BlockAttentionTest, DoesNotDependOnTheCutsIntoCalls) {
  const auto in = withSlots({1, 2});
  const auto whole = readInBlocks(in).values;
  for (const auto& ends :
       std::vector<std::vector<std::int64_t>>{{1, 2, 3, 5, 160}, {16, 32, 48, 160}, {47, 48, 49, 100, 160}}) {
    std::vector<at::Tensor> values;
    for (const auto& call : callsOf(in, ends))
      for (const auto& output : attendPlainly(in, call)) values.push_back(output.values);
    EXPECT_LT(relativeError(at::cat(values), whole), kSingle);
  }
}

TEST(BlockAttentionTest, GivesEveryRowAWeightOfOneAndNoneToWhatFollows) {
  const auto weights = readInBlocks(withSlots({1, 2})).weights;
  EXPECT_LT(relativeError(weights.sum(-1), at::ones({4, 160}, at::kDouble)), 1e-5);
  EXPECT_TRUE(weights.triu(1).eq(0).all().item<bool>());
  EXPECT_GT(weights.min().item<double>(), -1e-6);
}

TEST(BlockAttentionTest, KeepsTheLongRangePathAlive) {
  const auto weights = readInBlocks(withSlots()).weights;
  const auto far = weights.narrow(1, 48, 112).narrow(2, kConfig.sinks, 12).sum(-1);
  EXPECT_GT(far.min().item<double>(), 0);
}

TEST(BlockAttentionTest, DoesNotSeeTheOrderOfSlots) {
  auto in = withSlots({1});
  const auto before = readInBlocks(in);
  const auto order = at::tensor({3, 0, 7, 5, 1, 2, 6, 4}, at::kLong);
  for (auto* tensor : {&in.share, &in.slotLogits, &in.queryBias}) *tensor = tensor->index_select(-1, order);
  EXPECT_LT(relativeError(readInBlocks(in).values, before.values), kSingle);
}

TEST(BlockAttentionTest, DoesNotSeeWhatAllLogitsOfARowShare) {
  // The last channel turns too slowly to notice, so there all queries meet all keys alike; slots have their bias.
  constexpr float kShift = 5;
  auto in = withSlots();
  in.ropeTheta = 1e30;
  in.query.select(2, 31).fill_(0);
  const auto before = readInBlocks(in);
  in.query.select(2, 31).fill_(1);
  in.key.select(2, 31).fill_(kShift * std::sqrt(32.f));
  in.queryBias += kShift;
  EXPECT_LT(relativeError(readInBlocks(in).values, before.values), kSingle);
  in.queryBias += kShift;
  EXPECT_GT(relativeError(readInBlocks(in).values, before.values), 1e-2);
}

TEST(BlockAttentionTest, ReturnsTheValueThatAllTokensHave) {
  auto in = withSlots({1, 2});
  in.value.copy_(normalTensor({1, 2, 32}, 99).expand({160, 2, 32}));
  const auto values = readInBlocks(in).values;
  EXPECT_LT(relativeError(values, in.value[0].repeat_interleave(2, 0).expand({160, 4, 32})), kSingle);
}

TEST(BlockAttentionTest, StaysFiniteAndRightForLargeLogits) {
  auto in = withSlots({1, 2});
  in.query *= 60;
  in.slotLogits *= 60;
  const auto seen = readInBlocks(in);
  EXPECT_TRUE(seen.values.isfinite().all().item<bool>());
  EXPECT_LT(relativeError(seen.values, defined(in).values), 2e-3);
}

TEST(BlockAttentionTest, ReadsWindowAndSinksAloneWhereTheGateIsClosed) {
  auto in = withSlots();
  in.queryBias[2].fill_(-std::numeric_limits<float>::infinity());
  auto config = kConfig;
  config.slots = 0;
  const auto seen = readInBlocks(in).values, alone = readInBlocks(randomAttention({}, config, {}, at::kFloat)).values;
  EXPECT_LT(relativeError(seen.select(1, 2), alone.select(1, 2)), 1e-6);
  EXPECT_GT(relativeError(seen.select(1, 3), alone.select(1, 3)), 1e-2);
}

TEST(BlockAttentionTest, EqualsTheFullSoftmaxForHeadsWhoseCacheHoldsEverything) {
  auto in = withSlots({1});
  in.config.cacheKeys = 200;
  in.config.maxDistance = 1000;
  in.config.sinks = 0;
  const auto exact = readInBlocks(in).values;
  auto full = in;
  full.window = 160;
  EXPECT_LT(relativeError(exact.select(1, 1), readInBlocks(full).values.select(1, 1)), kSingle);
  auto without = in;
  without.exactHeads.clear();
  const auto others = at::tensor({0, 2, 3}, at::kLong);
  EXPECT_TRUE(at::equal(exact.index_select(1, others), readInBlocks(without).values.index_select(1, others)));
}

TEST(BlockAttentionTest, SeesCachedKeysNoFartherThanTheGreatestDistance) {
  auto near = withSlots({1});
  auto far = near;
  far.config.maxDistance = 1 << 20;
  const auto clamped = readInBlocks(near).values, free = readInBlocks(far).values;
  const auto reach = kConfig.maxDistance;
  EXPECT_TRUE(at::equal(clamped.narrow(0, 0, reach), free.narrow(0, 0, reach)));
  EXPECT_GT(relativeError(clamped.select(1, 1), free.select(1, 1)), 1e-3);
  EXPECT_LT(relativeError(free, defined(far).values), kSingle);
}

TEST(ExactCacheTest, KeepsTheKeysThatSlotsRenderWorst) {
  const auto in = withSlots({1, 2});
  const auto call = callsOf(in, {in.tokens()})[0];
  for (std::size_t block = 0; block < call.eviction.blocks.size(); ++block)
    for (std::size_t i = 0; i < call.eviction.blocks[block].caches.size(); ++i) {
      const auto& position = call.eviction.blocks[block].caches[i].position;
      const auto expected = denselyCached(in.dense(), in.config, in.window, in.cacheGroups()[i], block);
      ASSERT_TRUE(at::equal(position, at::tensor(expected, at::kLong))) << "block " << block;
    }
}

/// Candidates whose residual is their value, for slots that hold nothing.
models::CacheState candidates(const std::vector<float>& values, std::int64_t firstPosition) {
  const std::int64_t n = values.size();
  const auto column = at::tensor(values, at::kFloat).unsqueeze(1);
  const auto position = at::arange(firstPosition, firstPosition + n, at::kLong);
  return {column, column, at::ones({n, 1}), position, at::zeros({n}, at::kLong)};
}

TEST(ExactCacheTest, KeepsTheNewestHalfAndOfTheRestTheWorstRenderedTiesToTheOlder) {
  const auto cache = candidates({2, 1, 3, 2}, 0), evicted = candidates({1, 2, 0, 1}, 4);
  const auto kept = models::refill(cache, evicted, at::zeros({1}), at::zeros({1, 1}), 5);
  EXPECT_TRUE(at::equal(kept.position, at::tensor({0, 2, 3, 6, 7}, at::kLong)));
  EXPECT_TRUE(at::equal(kept.value.squeeze(1), at::tensor({2.f, 3.f, 2.f, 0.f, 1.f})));
}

TEST(ExactCacheTest, KeepsEverythingWhileThereIsRoom) {
  const auto kept = models::refill(candidates({0, 1}, 0), candidates({0, 0}, 2), at::zeros({1}), at::zeros({1, 1}), 4);
  EXPECT_TRUE(at::equal(kept.position, at::arange(4, at::kLong)));
}

}  // namespace
