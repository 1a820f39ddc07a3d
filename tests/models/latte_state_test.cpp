// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/latte_state.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

#include "models/error.h"
#include "models/textbook/latte_forms.h"
#include "models/textbook/latte_projections.h"
#include "tests/models/latte_support.h"

namespace {

using models::LatteInputs;
using models::LatteState;

class LatteStateTest : public testing::TestWithParam<Arena> {
 protected:
  const at::TensorOptions& options() const { return GetParam().options; }
  double tolerance() const { return GetParam().tolerance; }
  LatteInputs inputs() const { return smallLayer(options()).inputs(); }
};

INSTANTIATE_TEST_SUITE_P(, LatteStateTest, testing::ValuesIn(arenas()), testing::PrintToStringParamName());

TEST_P(LatteStateTest, PrefillAndDecodingMeetAtEveryToken) {
  const auto in = inputs();
  const auto whole = truth(in);
  for (int64_t t = 1; t < kTokens; ++t) {
    auto chunked = LatteState::emptyFor(in.k, in.v);
    const auto prefill = models::causalLatte(in.slice(0, t), chunked, 5);
    auto recurrent = chunked;
    auto means = models::toMeans(chunked);
    auto throughMeans = models::fromMeans(means);
    const auto rest = in.slice(t, kTokens - t);
    for (const auto& decoded : {models::causalLatte(rest, chunked, 1), models::recurrentLatte(rest, recurrent),
                                models::runningMeanLatte(rest, means), models::causalLatte(rest, throughMeans, 16)})
      EXPECT_LE(distance(at::cat({prefill, decoded}, 2), whole), tolerance()) << "split at " << t;
  }
}

TEST_P(LatteStateTest, ReadingOnSpoilsNoCopy) {
  const auto in = inputs();
  auto state = LatteState::emptyFor(in.k, in.v);
  models::causalLatte(in.slice(0, 9), state);
  auto copy = state;
  const auto first = models::causalLatte(in.slice(9, 14), state);
  EXPECT_EQ(distance(models::causalLatte(in.slice(9, 14), copy), first), 0);
}

TEST_P(LatteStateTest, ReadingNothingChangesNothing) {
  const auto in = inputs();
  auto state = LatteState::emptyFor(in.k, in.v);
  models::causalLatte(in.slice(0, 9), state);
  const auto before = state;
  EXPECT_EQ(models::causalLatte(in.slice(9, 0), state).size(2), 0);
  EXPECT_EQ(distance(state.sum, before.sum), 0);
  EXPECT_EQ(distance(state.normaliser, before.normaliser), 0);
}

TEST_P(LatteStateTest, NormaliserStaysBetweenOneAndTheTokensRead) {
  for (const double scale : {1.0, 60.0}) {
    auto in = inputs();
    in.k = in.k * scale;
    auto state = LatteState::emptyFor(in.k, in.v);
    for (int64_t t = 0; t < kTokens; ++t) {
      models::causalLatte(in.slice(t, 1), state);
      EXPECT_GE(state.normaliser.min().item<double>(), 1);
      EXPECT_LE(state.normaliser.max().item<double>(), t + 1 + tolerance());
    }
  }
}

TEST_P(LatteStateTest, EmptyStateSurvivesTheRunningMeanForm) {
  const auto in = inputs();
  auto state = models::fromMeans(models::toMeans(LatteState::emptyFor(in.k, in.v)));
  EXPECT_LE(distance(models::causalLatte(in, state), truth(in)), tolerance());
}

TEST_P(LatteStateTest, GradientsFlowThroughTheState) {
  const auto run = [&](bool split) {
    auto in = inputs();
    for (auto* leaf : {&in.k, &in.v}) *leaf = leaf->detach().requires_grad_(true);
    auto state = LatteState::emptyFor(in.k, in.v);
    const auto start = split ? 12 : 0;
    if (split) models::causalLatte(in.slice(0, start), state, 5);
    auto means = models::fromMeans(models::toMeans(state));
    const auto y = models::causalLatte(in.slice(start, kTokens - start), split ? means : state);
    y.narrow(2, 12 - start, kTokens - 12).square().sum().backward();
    return std::pair{in.k.grad(), in.v.grad()};
  };
  const auto whole = run(false), parts = run(true);
  EXPECT_GT(whole.first.narrow(2, 0, 12).abs().max().item<double>(), 0.01);
  EXPECT_LE(distance(parts.first, whole.first), 10 * tolerance());
  EXPECT_LE(distance(parts.second, whole.second), 10 * tolerance());
}

TEST_P(LatteStateTest, DocumentsMixOnlyWhenTheStateIsCarriedOver) {
  const auto in = inputs();
  const auto first = in.slice(0, 9), second = in.slice(9, kTokens - 9);
  auto carried = LatteState::emptyFor(in.k, in.v);
  models::causalLatte(first, carried);
  auto fresh = LatteState::emptyFor(in.k, in.v);
  EXPECT_LE(distance(models::causalLatte(second, fresh), truth(second)), tolerance());
  EXPECT_GT(distance(models::causalLatte(second, carried), truth(second)), 0.01);
}

TEST_P(LatteStateTest, BidirectionalPaddingEqualsTheUnpaddedRow) {
  const auto in = inputs();
  const auto lengths = at::tensor({int64_t{9}, kTokens}, options().dtype(at::kLong)).unsqueeze(-1);
  const auto mask = at::arange(kTokens, options().dtype(at::kLong)) < lengths;
  const auto y = models::bidirectionalLatte(in, mask);
  const auto alone =
      models::bidirectionalLatte({in.p.narrow(0, 0, 1).narrow(2, 0, 9), in.k.narrow(0, 0, 1).narrow(2, 0, 9),
                                  in.v.narrow(0, 0, 1).narrow(2, 0, 9)});
  EXPECT_LE(distance(y.narrow(0, 0, 1).narrow(2, 0, 9), alone), tolerance());
  EXPECT_LE(distance(y.select(0, 1), models::bidirectionalLatte(in).select(0, 1)), tolerance());
}

TEST_P(LatteStateTest, RowOfPaddingAloneGivesZeros) {
  const auto in = inputs();
  const auto mask = at::zeros({kBatch, kTokens}, options().dtype(at::kBool));
  EXPECT_EQ(distance(models::bidirectionalLatte(in, mask), at::zeros_like(in.v)), 0);
}

TEST(LatteStateSizeTest, HoldsTwoNumbersAndAMeanPerLatentHoweverLongTheText) {
  const auto logits = smallLayer(at::kFloat);
  for (const int64_t tokens : {int64_t{1}, kTokens}) {
    const auto in = logits.inputs().slice(0, tokens);
    auto state = LatteState::emptyFor(in.k, in.v);
    models::causalLatte(in, state);
    const size_t latents = kBatch * kHeads * kLatents;
    EXPECT_EQ(state.bytes(), latents * (kChannels + 2) * sizeof(float));
    EXPECT_EQ(heldBytes({state.max, state.normaliser, state.sum}), state.bytes());
    EXPECT_EQ(models::toMeans(state).bytes(), latents * (kChannels + 1) * sizeof(float));
  }
}

/// A layer with bfloat16 activations against the same numbers in double precision.
double relativeErrorInHalf(int64_t tokens) {
  const auto weight = [](int64_t columns, uint64_t seed) {
    return (normal({32, columns}, seed, at::kDouble) / std::sqrt(32.0)).to(at::kBFloat16);
  };
  models::LatteProjections half{weight(16, 1), weight(16, 2), weight(32, 3), 2};
  const auto x = (normal({1, tokens, 32}, 4, at::kDouble) + 0.5).to(at::kBFloat16);
  const models::LatteProjections exact{half.q.to(at::kDouble), half.k.to(at::kDouble), half.v.to(at::kDouble), 2};
  const auto run = [](const models::LatteProjections& weights, const at::Tensor& x) {
    const auto in = weights.project(x);
    auto state = LatteState::emptyFor(in.k, in.v);
    EXPECT_NE(state.sum.scalar_type(), at::kBFloat16);
    const auto y = models::causalLatteLayer(weights, x, state);
    EXPECT_EQ(y.scalar_type(), x.scalar_type());
    return y.narrow(1, x.size(1) / 2, x.size(1) / 2);
  };
  const auto expected = run(exact, x.to(at::kDouble));
  return distance(run(half, x), expected) / expected.abs().max().item<double>();
}

TEST(LattePrecisionTest, HalfPrecisionActivationsLoseLittleAndDoNotDrift) {
  const auto brief = relativeErrorInHalf(1024), lengthy = relativeErrorInHalf(16384);
  EXPECT_LE(brief, 2e-2);
  EXPECT_LE(lengthy, 2e-2);
  EXPECT_LE(lengthy, 1.5 * brief);
}

TEST(LattePrecisionTest, PlainCumulativeSumsOverflowWhereTheStableFormDoesNot) {
  auto logits = smallLayer(at::kFloat);
  logits.k = logits.k * (166 / logits.k.abs().max());
  const auto weights = logits.k.exp();
  const auto plain = (weights.unsqueeze(-1) * logits.v.unsqueeze(3)).cumsum(2) / weights.cumsum(2).unsqueeze(-1);
  EXPECT_TRUE(plain.isnan().any().item<bool>());
}

TEST(LatteGradientTest, EqualsFiniteDifferences) {
  const auto logits = smallLayer(at::kDouble);
  const auto cotangent = normal({kBatch, kHeads, kTokens, kChannels}, 7, at::kDouble);
  const auto loss = [&](const Logits& x) {
    const auto in = x.inputs();
    auto state = LatteState::emptyFor(in.k, in.v);
    return (models::causalLatte(in, state, 5) * cotangent).sum();
  };
  Logits leaves{logits.q.clone().requires_grad_(true), logits.k.clone().requires_grad_(true),
                logits.v.clone().requires_grad_(true)};
  loss(leaves).backward();
  constexpr double kStep = 1e-5;
  for (const auto member : {&Logits::q, &Logits::k, &Logits::v}) {
    const auto slopes = (leaves.*member).grad().flatten();
    for (int64_t i = 0; i < slopes.numel(); i += 17) {
      const auto moved = [&](double by) {
        auto shifted = logits;
        shifted.*member = (logits.*member).clone();
        (shifted.*member).view(-1)[i] += by;
        return loss(shifted).item<double>();
      };
      EXPECT_NEAR(slopes[i].item<double>(), (moved(kStep) - moved(-kStep)) / (2 * kStep), 1e-8);
    }
  }
}

TEST(LatteProjectionsTest, RefuseHeadsThatDoNotDivideTheLatents) {
  const models::LatteProjections weights{at::zeros({8, 6}), at::zeros({8, 6}), at::zeros({8, 8}), 4};
  EXPECT_THROW(weights.check(), models::ModelError);
}

}  // namespace
