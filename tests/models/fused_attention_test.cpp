// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_attention.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <limits>

#include "tests/support/attention_inputs.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr double kTolerance = 2e-2;

at::Tensor attendFused(const AttentionInputs& in, const AttentionCall& call) {
  const auto rope = in.rope();
  const auto groups = in.cacheGroups();
  const auto readers = in.cacheReaders();
  const auto tokens = call.query.size(0), sinks = in.config.sinks;
  const models::SpanRotations rotations{rope.range(call.stream.newFrom, tokens, at::kCPU),
                                        rope.range(call.stream.newFrom, tokens, at::kCPU, in.window + sinks),
                                        rope.range(call.stream.from, call.stream.key.size(0), at::kCPU),
                                        rope.range(0, sinks, at::kCPU)};
  return models::attendFused({call.stream, call.eviction.blocks, call.query, call.slotLogits, in.queryBias,
                              call.sinkKey, call.sinkValue, groups, readers, rotations},
                             in.config, rope)
      .view(call.query.sizes());
}

/// Compares the fused with the plain form for every call of a reading cut at `ends`.
void expectAsPlain(const AttentionInputs& in, const std::vector<std::int64_t>& ends) {
  for (const auto& call : callsOf(in, ends)) {
    std::vector<at::Tensor> plain;
    for (const auto& output : attendPlainly(in, call)) plain.push_back(output.values);
    const auto expected = at::cat(plain), values = attendFused(in, call);
    ASSERT_TRUE(values.isfinite().all().item<bool>());
    for (std::int64_t row = 0; row < expected.size(0); ++row)
      ASSERT_LT(relativeError(values[row], expected[row]), kTolerance) << "token " << call.stream.newFrom + row;
  }
}

struct Case {
  std::string name;
  std::int64_t headDim;
  models::LatteConfig config;
  std::vector<std::int32_t> exactHeads;
};

class FusedAttentionTest : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    if (!models::fusedAttentionAvailable()) GTEST_SKIP() << "this processor has no bf16 matrix products (AVX-512)";
  }
  AttentionInputs inputs(std::int64_t tokens) const {
    const auto& [name, headDim, config, exactHeads] = GetParam();
    return randomAttention({.tokens = tokens, .heads = 6, .kvHeads = 2, .headDim = headDim}, config, exactHeads,
                           at::kBFloat16);
  }
};

TEST_P(FusedAttentionTest, EqualsThePlainFormInOneCall) { expectAsPlain(inputs(460), {460}); }

TEST_P(FusedAttentionTest, EqualsThePlainFormForEveryPartOfABlock) {
  const auto in = inputs(400);
  for (std::int64_t part = 1; part < 64; part += 6) expectAsPlain(in, {part, 64, 64 + part, 256, 320, 320 + part, 400});
}

TEST_P(FusedAttentionTest, EqualsThePlainFormTokenByToken) {
  const auto in = inputs(270);
  std::vector<std::int64_t> ends;
  for (std::int64_t end = 1; end <= 6; ++end) ends.push_back(end);
  for (std::int64_t end = 190; end <= 200; ++end) ends.push_back(end);
  for (std::int64_t end = 255; end <= 260; ++end) ends.push_back(end);
  ends.push_back(270);
  expectAsPlain(in, ends);
}

models::LatteConfig sized(std::int64_t slots, std::int64_t cacheKeys) {
  return {.window = 128, .sinks = 4, .block = 64, .slots = slots, .cacheKeys = cacheKeys, .maxDistance = 200};
}

INSTANTIATE_TEST_SUITE_P(Sizes, FusedAttentionTest,
                         testing::Values(Case{"WindowAndSinks", 64, sized(0, 0), {}},
                                         Case{"NarrowHeads", 32, sized(16, 0), {}}, Case{"Slots", 64, sized(64, 0), {}},
                                         Case{"WideHeads", 128, sized(64, 40), {1, 5}},
                                         Case{"FewSlots", 64, sized(2, 48), {0, 1, 2}},
                                         Case{"Caches", 64, sized(64, 33), {1, 3, 4}},
                                         Case{"CachesForEverything", 64, sized(64, 500), {2}},
                                         Case{"NoSinks", 64, {128, 0, 64, 16, 20, 200}, {0}},
                                         Case{"SinksFillABlock", 64, {128, 64, 64, 16, 20, 200}, {0}},
                                         Case{"SmallBlocks", 64, {48, 4, 16, 16, 20, 100}, {0}},
                                         Case{"TinyBlocks", 32, {12, 3, 6, 8, 7, 60}, {4}}),
                         [](const auto& info) { return info.param.name; });

TEST_P(FusedAttentionTest, StaysFiniteForLargeLogits) {
  auto in = inputs(300);
  in.query *= 30;
  if (in.slotLogits.defined()) in.slotLogits *= 30;
  const auto values = attendFused(in, callsOf(in, {300})[0]);
  EXPECT_TRUE(values.isfinite().all().item<bool>());
  const auto largest = in.value.abs().max().item<float>();
  EXPECT_LT(values.abs().max().item<float>(), 1.1 * largest);
}

// A cache of the wrong type is found out in the middle, after the products of the blocks before it.
TEST_P(FusedAttentionTest, IsRightAgainAfterACallThatFailed) {
  const auto in = inputs(300);
  if (in.exactHeads.empty()) GTEST_SKIP() << "has no caches";
  auto broken = callsOf(in, {300})[0];
  for (auto& block : broken.eviction.blocks)
    for (auto& cache : block.caches) cache.value = cache.value.to(at::kFloat);
  EXPECT_THROW(attendFused(in, broken), c10::Error);
  expectAsPlain(in, {300});
}

TEST_P(FusedAttentionTest, ReadsWindowAndSinksAloneWhereTheGateIsClosed) {
  auto in = inputs(300);
  if (in.config.slots == 0) GTEST_SKIP() << "has no slots";
  in.queryBias[3].fill_(-std::numeric_limits<float>::infinity());
  expectAsPlain(in, {100, 300});
}

}  // namespace
