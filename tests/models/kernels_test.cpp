// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "models/kernels/elementwise.h"
#include "models/kernels/packing.h"
#include "models/kernels/simd.h"
#include "models/reading/rope.h"
#include "tests/support/tiny_model.h"

namespace {

using Bits = std::uint16_t;

/// One rounding to bf16 of numbers of the same size, and half as much again.
constexpr double kBrief = 6e-3, kSingle = 1e-6;

struct Case {
  at::ScalarType dtype;
  std::int64_t rows, width;
};

std::string nameOf(const testing::TestParamInfo<Case>& info) {
  return std::string(at::toString(info.param.dtype)) + std::to_string(info.param.rows) + "x" +
         std::to_string(info.param.width);
}

class ElementwiseTest : public testing::TestWithParam<Case> {
 protected:
  double tolerance() const { return GetParam().dtype == at::kFloat ? kSingle : kBrief; }
  at::Tensor random(std::int64_t columns, std::uint64_t seed, double deviation = 1) const {
    return normalTensor({GetParam().rows, columns}, seed, deviation).to(GetParam().dtype);
  }
  /// The same rows with something else between them.
  at::Tensor apart(const at::Tensor& x) const {
    const auto wider = normalTensor({x.size(0), x.size(1) + 3}, 77).to(x.scalar_type());
    auto view = wider.narrow(1, 1, x.size(1));
    view.copy_(x);
    return view;
  }
};

TEST_P(ElementwiseTest, NormsLikeItsFormula) {
  const auto n = GetParam().width;
  const auto x = random(n, 1, 3), weight = 1 + normalTensor({n}, 2, 0.2);
  const auto wide = x.to(at::kDouble);
  const auto truth = wide / (wide.square().mean(-1, true) + 1e-5).sqrt() * weight.to(at::kDouble);
  const auto y = models::rmsNorm(x, weight, 1e-5);
  EXPECT_EQ(y.scalar_type(), x.scalar_type());
  EXPECT_LT(relativeError(y, truth), tolerance());
  EXPECT_TRUE(at::equal(models::rmsNorm(apart(x), weight, 1e-5), y));
}

TEST_P(ElementwiseTest, GatesLikeItsFormula) {
  const auto n = GetParam().width;
  const auto x = random(2 * n, 3, 4);
  const auto wide = x.to(at::kDouble);
  const auto truth = at::silu(wide.narrow(1, 0, n)) * wide.narrow(1, n, n);
  const auto y = models::siluProduct(x);
  EXPECT_LT(relativeError(y, truth), 2 * tolerance());
  EXPECT_TRUE(at::equal(models::siluProduct(apart(x)), y));
}

TEST_P(ElementwiseTest, WeighsLikeItsFormula) {
  const auto n = GetParam().width;
  const auto logits = random(3 * n, 4, 3);
  const auto bias = normalTensor({3, n}, 5, 2);
  const auto truth = at::softmax(logits.to(at::kDouble).view({-1, 3, n}) + bias.to(at::kDouble), -1);
  const auto y = models::biasedSoftmax(logits.view({-1, 3, n}), bias);
  EXPECT_LT(relativeError(y, truth), tolerance());
  EXPECT_TRUE(at::equal(models::biasedSoftmax(apart(logits).unflatten(1, {3, n}), bias), y));
}

INSTANTIATE_TEST_SUITE_P(Shapes, ElementwiseTest,
                         testing::Values(Case{at::kFloat, 1, 1}, Case{at::kFloat, 37, 67}, Case{at::kBFloat16, 1, 1},
                                         Case{at::kBFloat16, 1, 576}, Case{at::kBFloat16, 37, 7},
                                         Case{at::kBFloat16, 37, 67}, Case{at::kBFloat16, 100, 64}),
                         nameOf);

TEST(ElementwiseTest, GatesExtremesWithoutNaN) {
  const auto gate = at::tensor({-1e4f, -200.f, -88.f, 0.f, 88.f, 200.f, 1e30f});
  const auto x = at::cat({gate, at::ones({7})}).unsqueeze(0).to(at::kBFloat16);
  const auto y = models::siluProduct(x).to(at::kFloat).squeeze(0);
  EXPECT_TRUE(y.narrow(0, 0, 4).abs().le(1e-30).all().item<bool>());
  EXPECT_TRUE(at::equal(y.narrow(0, 4, 3), gate.narrow(0, 4, 3).to(at::kBFloat16).to(at::kFloat)));
}

TEST(ElementwiseTest, WeighsExtremesWithoutNaN) {
  const auto logits = at::tensor({-1e30f, 3e38f, 3e38f, 0.f}).view({1, 1, 4}).to(at::kBFloat16);
  const auto y = models::biasedSoftmax(logits, at::zeros({1, 4})).to(at::kFloat).flatten();
  EXPECT_TRUE(at::equal(y, at::tensor({0.f, 0.5f, 0.5f, 0.f})));
}

TEST(FastExpTest, IsCloseToTheExponentialEverywhere) {
  double worst = 0;
  for (double x = -87; x <= 88; x += 1.37e-3)
    worst = std::max(
        worst,
        std::abs(models::fastExp(static_cast<float>(x)) / std::exp(static_cast<double>(static_cast<float>(x))) - 1));
  EXPECT_LT(worst, 2e-7);
}

TEST(FastExpTest, IsExactAtItsLandmarks) {
  EXPECT_EQ(models::fastExp(0), 1);
  EXPECT_EQ(models::fastExp(-std::numeric_limits<float>::infinity()), 0);
  EXPECT_EQ(models::fastExp(-87.5f), 0);
  EXPECT_EQ(models::fastExp(-1e30f), 0);
}

TEST(Bf16Test, RoundsToNearestEven) {
  const auto values = at::cat({normalTensor({1000}, 3, 100), at::tensor({0.f, -0.f, 1.00390625f, 1.01171875f, 3e38f})});
  const auto rounded = values.to(at::kBFloat16);
  for (std::int64_t i = 0; i < values.numel(); ++i)
    EXPECT_EQ(models::toBf16(values.data_ptr<float>()[i]), rounded.data_ptr<at::BFloat16>()[i].x);
}

std::vector<Bits> numbered(std::int64_t count) {
  std::vector<Bits> values(count);
  for (std::int64_t i = 0; i < count; ++i) values[i] = static_cast<Bits>(1000 + i);
  return values;
}

TEST(PackingTest, PutsPairsOfChannelsSideBySide) {
  constexpr std::int64_t kKeys = 21, kStride = 32, kChannels = 6;
  const auto keys = numbered(kKeys * kChannels);
  std::vector<Bits> packed(kChannels * kStride, 9);
  models::packTransposed(keys.data(), kKeys, kChannels, kStride, packed.data());
  for (std::int64_t i = 0; i < kChannels; ++i)
    for (std::int64_t j = 0; j < kStride; ++j)
      EXPECT_EQ(packed[(i / 2 * kStride + j) * 2 + i % 2], j < kKeys ? keys[j * kChannels + i] : 0) << i << " " << j;
}

TEST(PackingTest, PutsPairsOfRowsSideBySide) {
  constexpr std::int64_t kValues = 5, kRows = 8, kChannels = 6, kBetween = 11;
  const auto values = numbered(kValues * kBetween);
  std::vector<Bits> packed(kRows * kChannels, 9);
  models::packRows(values.data(), kBetween, kValues, kRows, kChannels, packed.data());
  for (std::int64_t j = 0; j < kRows; ++j)
    for (std::int64_t i = 0; i < kChannels; ++i)
      EXPECT_EQ(packed[(j / 2 * kChannels + i) * 2 + j % 2], j < kValues ? values[j * kBetween + i] : 0)
          << i << " " << j;
}

TEST(PackingTest, DividesSumsByMassesAndLeavesEmptySlotsEmpty) {
  const std::vector<float> sums{2, 4, 5, 6, 9, 3}, masses{2, 0, 3};
  std::vector<Bits> packed(8, 9);
  models::packMeans(sums.data(), masses.data(), 3, 4, 2, packed.data());
  const std::vector<float> expected{1, 0, 2, 0, 3, 0, 1, 0};
  for (std::size_t i = 0; i < packed.size(); ++i) EXPECT_EQ(models::fromBf16(packed[i]), expected[i]) << i;
}

TEST(PackingTest, RotatesLikeThePlainForm) {
  models::ModelConfig model;
  model.headDim = 32;
  model.ropeTheta = 10000;
  const models::Rope rope(model);
  const auto x = normalTensor({9, 3, 32}, 8).to(at::kBFloat16);
  for (const bool one : {false, true}) {
    const auto table = rope.range(1000, one ? 1 : 9, at::kCPU);
    auto y = at::zeros({9, 40}, at::kBFloat16);
    models::rotateRows(reinterpret_cast<const Bits*>(x.data_ptr<at::BFloat16>()) + 32, 96, table.cos.data_ptr<float>(),
                       table.sin.data_ptr<float>(), one ? 0 : 16, 9, 32,
                       reinterpret_cast<Bits*>(y.data_ptr<at::BFloat16>()), 40);
    const auto expected = models::rotate(x, table).select(1, 1);
    EXPECT_LT(relativeError(y.narrow(1, 0, 32), expected), 4e-3);
    EXPECT_TRUE(y.narrow(1, 32, 8).eq(0).all().item<bool>());
  }
}

}  // namespace
