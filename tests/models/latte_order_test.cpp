// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What gives Latte a sense of order: rotated values, the short convolution and the gated recurrence.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include "models/textbook/rg_lru.h"
#include "models/textbook/short_convolution.h"
#include "models/textbook/vapor.h"
#include "tests/models/latte_support.h"

namespace {

class LatteOrderTest : public testing::TestWithParam<Arena> {
 protected:
  const at::TensorOptions& options() const { return GetParam().options; }
  double tolerance() const { return GetParam().tolerance; }
  at::Tensor positions() const { return at::arange(kTokens, options().dtype(at::kLong)); }

  at::Tensor vapor(const models::LatteInputs& in, const at::Tensor& positions) const {
    const models::LatteInputs turned{in.p, in.k, models::rotateValues(in.v, -positions)};
    auto state = models::LatteState::emptyFor(turned.k, turned.v);
    return models::rotateValues(models::causalLatte(turned, state), positions);
  }
};

INSTANTIATE_TEST_SUITE_P(, LatteOrderTest, testing::ValuesIn(arenas()), testing::PrintToStringParamName());

TEST_P(LatteOrderTest, VaporWithoutMovementIsPlainLatte) {
  const auto in = smallLayer(options()).inputs();
  EXPECT_LE(distance(vapor(in, at::zeros_like(positions())), truth(in)), tolerance());
}

TEST_P(LatteOrderTest, VaporSeesDistancesAndNotPositions) {
  const auto in = smallLayer(options()).inputs();
  EXPECT_LE(distance(vapor(in, positions() + 100000), vapor(in, positions())), tolerance());
}

TEST_P(LatteOrderTest, VaporNoticesTheOrderOfThePast) {
  const auto in = smallLayer(options()).inputs();
  const auto order = at::cat({positions().narrow(0, 0, kTokens - 1).flip(0), positions().narrow(0, kTokens - 1, 1)});
  const auto shuffled = vapor({in.p, in.k.index_select(2, order), in.v.index_select(2, order)}, positions());
  EXPECT_GT(distance(shuffled.select(2, kTokens - 1), vapor(in, positions()).select(2, kTokens - 1)), 0.01);
}

TEST_P(LatteOrderTest, RotationKeepsLengthsAndIsUndoneByItsOpposite) {
  const auto v = normal({kBatch, kHeads, kTokens, kChannels}, 1, options());
  const auto turned = models::rotateValues(v, positions());
  EXPECT_LE(distance(turned.norm(2, -1), v.norm(2, -1)), tolerance());
  EXPECT_LE(distance(models::rotateValues(turned, -positions()), v), tolerance());
}

TEST_P(LatteOrderTest, ConvolutionWeighsTheTokensBeforeWhereverTheStreamIsCut) {
  const auto x = normal({kBatch, kTokens, kChannels}, 1, options()), weight = normal({kChannels, 4}, 2, options());
  const auto padded = at::cat({at::zeros({kBatch, 3, kChannels}, options()), x}, 1);
  auto expected = at::zeros_like(x);
  for (int64_t tap = 0; tap < 4; ++tap) expected += padded.narrow(1, tap, kTokens) * weight.select(1, tap);
  for (const int64_t cut : {1, 2, 7}) {
    auto tail = at::zeros({kBatch, 3, kChannels}, options());
    const auto first = models::shortConvolution(x.narrow(1, 0, cut), weight, tail);
    const auto rest = models::shortConvolution(x.narrow(1, cut, kTokens - cut), weight, tail);
    EXPECT_LE(distance(at::cat({first, rest}, 1), expected), tolerance()) << "cut at " << cut;
  }
}

TEST_P(LatteOrderTest, RecurrenceBlocksOfChannelsDoNotMix) {
  const auto x = normal({kBatch, kTokens, kChannels}, 1, options());
  const models::RgLru weights{normal({3, 2, 2}, 2, options()), normal({kChannels}, 3, options()),
                              normal({3, 2, 2}, 4, options()), normal({kChannels}, 5, options()),
                              normal({kChannels}, 6, options())};
  auto changed = x.clone();
  changed.select(2, 1).add_(1);
  at::Tensor state, other;
  const auto before = models::rgLru(weights, x, state), after = models::rgLru(weights, changed, other);
  EXPECT_EQ(distance(after.narrow(2, 2, kChannels - 2), before.narrow(2, 2, kChannels - 2)), 0);
  EXPECT_GT(distance(after.select(2, 0), before.select(2, 0)), 0.01);
}

TEST_P(LatteOrderTest, RecurrenceGradientsStayBoundedWhereNothingIsForgotten) {
  auto x = normal({1, kTokens, 2}, 1, options());
  const auto zeros = at::zeros({1, 2, 2}, options()), bias = at::zeros({2}, options());
  // A decay this small keeps everything: a = 1 and the root's true slope is infinite.
  const auto decay = at::full({2}, -200.0, options()).requires_grad_(true);
  at::Tensor state;
  models::rgLru({zeros, bias, zeros, bias, decay}, x, state).sum().backward();
  EXPECT_TRUE(decay.grad().isfinite().all().item<bool>());
}

TEST(RgLruTest, StartsWithRadiiBetweenNineTenthsAndOne) {
  const auto decay = models::initialDecay(4096, at::detail::createCPUGenerator(1));
  const auto radius = (-at::softplus(decay.to(at::kDouble))).exp();
  EXPECT_NEAR(radius.min().item<double>(), 0.9, 1e-3);
  EXPECT_NEAR(radius.max().item<double>(), 0.999, 1e-3);
  EXPECT_NEAR(radius.square().mean().item<double>(), (0.81 + 0.998001) / 2, 3e-3);
}

}  // namespace
