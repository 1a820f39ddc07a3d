// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <string>
#include <tuple>

#include "models/textbook/latte_forms.h"
#include "tests/models/latte_support.h"

namespace {

using models::LatteInputs;

/// What must hold for causal Latte in every form, in every precision and on every device.
class LatteOracleTest : public testing::TestWithParam<std::tuple<Form, Arena>> {
 protected:
  at::Tensor run(const LatteInputs& in) const { return std::get<0>(GetParam()).run(in); }
  int64_t chunkTokens() const { return std::get<0>(GetParam()).chunkTokens; }
  const at::TensorOptions& options() const { return std::get<1>(GetParam()).options; }
  double tolerance() const { return std::get<1>(GetParam()).tolerance; }

  Logits layer() const { return smallLayer(options()); }
  /// p(s|t) (batch, heads, time, time): what the form makes of the unit vectors as values.
  at::Tensor weights() const {
    auto logits = layer();
    logits.v = at::eye(kTokens, options()).expand({kBatch, kHeads, kTokens, kTokens});
    return run(logits.inputs());
  }
};

INSTANTIATE_TEST_SUITE_P(, LatteOracleTest, testing::Combine(testing::ValuesIn(forms()), testing::ValuesIn(arenas())),
                         [](const auto& tested) {
                           return std::get<0>(tested.param).name + std::get<1>(tested.param).name;
                         });

TEST_P(LatteOracleTest, AgreesWithTheQuadraticForm) {
  const auto in = layer().inputs();
  EXPECT_LE(distance(run(in), truth(in)), tolerance());
}

TEST_P(LatteOracleTest, EachRowIsTheLastRowOfTheBidirectionalPrefix) {
  const auto in = layer().inputs();
  const auto y = run(in);
  for (int64_t t = 0; t < kTokens; ++t) {
    const auto prefix = models::bidirectionalLatte(in.slice(0, t + 1));
    EXPECT_LE(distance(y.select(2, t), prefix.select(2, t)), tolerance()) << "row " << t;
  }
}

TEST_P(LatteOracleTest, WeightsAreAProbabilityOverThePast) {
  const auto w = weights();
  EXPECT_LE(distance(w.sum(-1), at::ones({kBatch, kHeads, kTokens}, options())), tolerance());
  EXPECT_GE(w.min().item<double>(), 0);
  EXPECT_EQ(w.triu(1).abs().max().item<double>(), 0);
}

TEST_P(LatteOracleTest, ConstantValuesComeBackUnchanged) {
  auto logits = layer();
  logits.v = at::full_like(logits.v, 1.75);
  EXPECT_LE(distance(run(logits.inputs()), logits.v), tolerance());
}

TEST_P(LatteOracleTest, OutputStaysWithinTheRangeOfThePast) {
  const auto in = layer().inputs();
  const auto y = run(in);
  const auto highest = std::get<0>(in.v.cummax(2)), lowest = std::get<0>(in.v.cummin(2));
  EXPECT_LE((y - highest).max().item<double>(), tolerance());
  EXPECT_LE((lowest - y).max().item<double>(), tolerance());
}

TEST_P(LatteOracleTest, FirstTokenSeesOnlyItself) {
  const auto in = layer().inputs();
  EXPECT_LE(distance(run(in).select(2, 0), in.v.select(2, 0)), tolerance());
}

TEST_P(LatteOracleTest, ShiftingALatentsKeysOrATokensQueriesChangesNothing) {
  auto logits = layer();
  const auto before = run(logits.inputs());
  logits.k = logits.k + 3 * normal({kBatch, kHeads, 1, kLatents}, 4, options());
  logits.q = logits.q + 3 * normal({kBatch, kHeads, kTokens, 1}, 5, options());
  EXPECT_LE(distance(run(logits.inputs()), before), tolerance());
}

TEST_P(LatteOracleTest, ShiftingOneTokensKeysChangesLaterRows) {
  auto logits = layer();
  const auto before = run(logits.inputs());
  logits.k = logits.k.clone();
  logits.k.select(2, 3).add_(3);
  EXPECT_GT(distance(run(logits.inputs()), before), 0.01);
}

TEST_P(LatteOracleTest, OrderOfLatentsDoesNotMatter) {
  auto logits = layer();
  const auto before = run(logits.inputs());
  const auto order = at::tensor({2, 0, 3, 1}, options().dtype(at::kLong));
  logits.q = logits.q.index_select(-1, order);
  logits.k = logits.k.index_select(-1, order);
  EXPECT_LE(distance(run(logits.inputs()), before), tolerance());
}

TEST_P(LatteOracleTest, OneLatentIgnoresTheQueries) {
  auto logits = layer();
  logits.q = logits.q.narrow(-1, 0, 1);
  logits.k = logits.k.narrow(-1, 0, 1);
  const auto before = run(logits.inputs());
  logits.q = logits.q * -5 + 1;
  EXPECT_EQ(distance(run(logits.inputs()), before), 0);
}

TEST_P(LatteOracleTest, ConstantKeysGiveTheRunningMean) {
  auto logits = layer();
  logits.k = at::full_like(logits.k, 0.5);
  const auto counts = at::arange(1, kTokens + 1, options()).unsqueeze(-1);
  EXPECT_LE(distance(run(logits.inputs()), logits.v.cumsum(2) / counts), tolerance());
}

TEST_P(LatteOracleTest, OrderOfThePastDoesNotMatter) {
  const auto in = layer().inputs();
  const auto order = at::cat({at::arange(kTokens - 2, -1, -1, options().dtype(at::kLong)),
                              at::full({1}, kTokens - 1, options().dtype(at::kLong))});
  const auto shuffled = run({in.p, in.k.index_select(2, order), in.v.index_select(2, order)});
  EXPECT_LE(distance(shuffled.select(2, kTokens - 1), run(in).select(2, kTokens - 1)), tolerance());
}

TEST_P(LatteOracleTest, ALaterTokenNeverChangesAnEarlierRow) {
  const auto in = layer().inputs();
  const auto before = run(in);
  for (const int64_t t : {int64_t{1}, int64_t{7}, kTokens - 1}) {
    auto changed = in;
    changed.p = in.p.clone(), changed.k = in.k.clone(), changed.v = in.v.clone();
    changed.p.select(2, t).copy_(in.p.select(2, t).flip(-1));
    changed.k.select(2, t).add_(1);
    changed.v.select(2, t).neg_();
    const auto after = run(changed);
    EXPECT_LE(distance(after.narrow(2, 0, t), before.narrow(2, 0, t)), tolerance());
    // The changed key may move its own chunk's reference point, and so the last bits of that chunk's rows.
    for (int64_t row = 0; row < t / chunkTokens() * chunkTokens(); ++row)
      EXPECT_EQ(distance(after.select(2, row), before.select(2, row)), 0) << "row " << row;
    EXPECT_GT(distance(after.select(2, t), before.select(2, t)), 0.01);
  }
}

TEST_P(LatteOracleTest, LargeKeysStayFiniteAndExact) {
  auto logits = layer();
  logits.k = logits.k * (166 / logits.k.abs().max());
  const auto in = logits.inputs();
  EXPECT_LE(distance(run(in), truth(in)), tolerance());
}

TEST_P(LatteOracleTest, LargeKeysHaveFiniteAndExactGradients) {
  auto logits = layer();
  logits.k = logits.k * (166 / logits.k.abs().max());
  const auto in = logits.inputs();
  const auto gradients = [&](const at::TensorOptions& where, const std::function<at::Tensor(const LatteInputs&)>& f) {
    const auto leaf = [&](const at::Tensor& x) {
      return x.detach().to(where.device(), where.dtype().toScalarType(), false, true).requires_grad_(true);
    };
    const LatteInputs leaves{leaf(in.p), leaf(in.k), leaf(in.v)};
    f(leaves).backward(normal({kBatch, kHeads, kTokens, kChannels}, 6, where));
    return std::array{leaves.p.grad(), leaves.k.grad(), leaves.v.grad()};
  };
  const auto expected = gradients(at::kDouble, forms().front().run);
  const auto got = gradients(options(), [&](const LatteInputs& x) { return run(x); });
  for (size_t i = 0; i < got.size(); ++i)
    EXPECT_LE(distance(got[i], expected[i]), 10 * tolerance()) << "gradient " << i;
}

TEST_P(LatteOracleTest, RowsOfTheBatchAndHeadsDoNotMix) {
  const auto in = layer().inputs();
  const auto together = run(in);
  for (int64_t b = 0; b < kBatch; ++b)
    for (int64_t h = 0; h < kHeads; ++h) {
      const auto part = [&](const at::Tensor& x) { return x.narrow(0, b, 1).narrow(1, h, 1); };
      EXPECT_LE(distance(run({part(in.p), part(in.k), part(in.v)}), part(together)), tolerance());
    }
}

TEST_P(LatteOracleTest, RightPaddingDoesNotTouchValidRows) {
  const auto in = layer().inputs();
  const auto padded = run(in);
  for (const int64_t valid : {int64_t{1}, int64_t{6}, int64_t{17}})
    EXPECT_LE(distance(run(in.slice(0, valid)), padded.narrow(2, 0, valid)), tolerance());
}

}  // namespace
