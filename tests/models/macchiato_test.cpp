// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textbook/macchiato.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/textbook/latte_forms.h"
#include "tests/models/latte_support.h"

namespace {

using models::MacchiatoInputs;
using models::MacchiatoState;

constexpr int64_t kWindow = 5, kQueryHeads = 4, kKeyHeads = 2;
const double kScale = 1 / std::sqrt(double{kChannels});

class MacchiatoTest : public testing::TestWithParam<Arena> {
 protected:
  const at::TensorOptions& options() const { return GetParam().options; }
  double tolerance() const { return GetParam().tolerance; }

  MacchiatoInputs inputs(double gateBias = 0) const {
    auto qLatent = 2 * normal({kBatch, kQueryHeads, kTokens, kLatents + 1}, 1, options());
    qLatent.select(-1, 0).add_(gateBias);
    return {qLatent, 2 * normal({kBatch, kQueryHeads, kTokens, kLatents}, 2, options()),
            2 * normal({kBatch, kQueryHeads, kTokens, kChannels}, 3, options()),
            2 * normal({kBatch, kKeyHeads, kTokens, kChannels}, 4, options()),
            normal({kBatch, kKeyHeads, kTokens, kChannels}, 5, options())};
  }
  at::Tensor run(const MacchiatoInputs& in, int64_t window = kWindow) const {
    auto state = MacchiatoState::emptyFor(in);
    return models::macchiato(in, window, kScale, state);
  }
  at::Tensor perQueryHead(const at::Tensor& x) const { return x.repeat_interleave(kQueryHeads / kKeyHeads, 1); }
};

INSTANTIATE_TEST_SUITE_P(, MacchiatoTest, testing::ValuesIn(arenas()), testing::PrintToStringParamName());

TEST_P(MacchiatoTest, WeightsAreAProbabilityOverThePast) {
  const auto w = models::macchiatoWeights(inputs(), kWindow, kScale);
  EXPECT_LE(distance(w.sum(-1), at::ones({kBatch, kQueryHeads, kTokens}, options())), tolerance());
  EXPECT_GE(w.min().item<double>(), 0);
  EXPECT_EQ(w.triu(1).abs().max().item<double>(), 0);
}

TEST_P(MacchiatoTest, BlocksGiveTheDenseResultForEveryWindow) {
  const auto in = inputs();
  for (const int64_t window : {int64_t{1}, int64_t{2}, kWindow, kTokens - 1, kTokens, 2 * kTokens}) {
    const auto dense = models::macchiatoWeights(in, window, kScale).matmul(perQueryHead(in.v));
    EXPECT_LE(distance(run(in, window), dense), tolerance()) << "window " << window;
  }
}

TEST_P(MacchiatoTest, StreamingGivesTheWholeResultForEverySplit) {
  const auto in = inputs();
  const auto whole = run(in);
  for (const int64_t step : {1, 2, 4, 5, 6, 11}) {
    auto state = MacchiatoState::emptyFor(in);
    std::vector<at::Tensor> parts;
    for (int64_t t = 0; t < kTokens; t += step)
      parts.push_back(models::macchiato(in.slice(t, std::min(step, kTokens - t)), kWindow, kScale, state));
    EXPECT_LE(distance(at::cat(parts, 2), whole), tolerance()) << "steps of " << step;
    const auto windowBytes = 2 * kBatch * kKeyHeads * (kWindow - 1) * kChannels * in.v.element_size();
    EXPECT_EQ(heldBytes({state.window.k, state.window.v}), windowBytes);
  }
}

TEST_P(MacchiatoTest, AnOpenGateIsThePureWindow) {
  const auto in = inputs(/*gateBias=*/1000);
  models::BandCache cache;
  EXPECT_EQ(distance(run(in), models::bandAttention(in.qLocal, in.kLocal, in.v, kWindow, kScale, cache)), 0);
}

TEST_P(MacchiatoTest, AShutGateIsPureLatte) {
  const auto in = inputs(/*gateBias=*/-1000);
  const auto latent = models::latteInputs(in.qLatent.narrow(-1, 1, kLatents), in.kLatent, perQueryHead(in.v));
  EXPECT_LE(distance(run(in), truth(latent)), tolerance());
}

TEST_P(MacchiatoTest, AnOpenGateAndAWideWindowAreFullAttention) {
  const auto in = inputs(/*gateBias=*/1000);
  const auto full = at::scaled_dot_product_attention(in.qLocal, perQueryHead(in.kLocal), perQueryHead(in.v), {}, 0.0,
                                                     /*is_causal=*/true, kScale);
  EXPECT_LE(distance(run(in, kTokens), full), tolerance());
}

TEST_P(MacchiatoTest, WeightBeyondTheWindowIsTheLatentsShare) {
  const auto in = inputs();
  const auto p = in.qLatent.softmax(-1).narrow(-1, 1, kLatents);
  const auto beyond = models::macchiatoWeights(in, kWindow, kScale).tril(-kWindow).sum(-1);
  const auto latent = models::causalLatteWeights(p, in.kLatent).tril(-kWindow).sum(-1);
  EXPECT_LE(distance(beyond, latent), tolerance());
  EXPECT_GT(beyond.narrow(2, kWindow, kTokens - kWindow).min().item<double>(), 0);
}

TEST_P(MacchiatoTest, ALaterTokenNeverChangesAnEarlierRow) {
  const auto in = inputs();
  auto changed = in;
  for (const auto member : {&MacchiatoInputs::kLatent, &MacchiatoInputs::kLocal, &MacchiatoInputs::v}) {
    changed.*member = (in.*member).clone();
    (changed.*member).select(2, 12).add_(1);
  }
  EXPECT_LE(distance(run(changed).narrow(2, 0, 12), run(in).narrow(2, 0, 12)), tolerance());
  EXPECT_GT(distance(run(changed).select(2, 12), run(in).select(2, 12)), 0.01);
}

}  // namespace
