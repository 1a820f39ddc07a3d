// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/route.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <fstream>

#include "models/error.h"
#include "models/files/safetensors.h"
#include "models/training/route_codes.h"
#include "models/training/routing_features.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using models::RouteWeights;

constexpr std::int64_t kWidth = 64, kChannels = 16, kParts = 8, kTokens = 60;

RouteWeights tinyRoute() {
  RouteWeights route{1,
                     normalTensor({kChannels, kWidth}, 1),
                     normalTensor({kChannels, kWidth}, 2),
                     normalTensor({kWidth}, 3, 0.1),
                     normalTensor({kParts, RouteWeights::kCodewords, kChannels / kParts}, 4, 0.2),
                     at::tensor({1.f, 0.5f, 2.f}),
                     "base",
                     {}};
  return route;
}

models::LanguageModel tinyModelWith(const RouteWeights& route) {
  auto adapter = tinyAdapter(tinyBase());
  adapter.evidence.route = route;
  return models::LanguageModel(tinyBase(), adapter, at::kFloat);
}

class RouteTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return folder_.path() + "/" + name; }
  /// One document of so many tokens in one passage, without questions.
  std::string features(std::uint64_t seed, std::int64_t tokens) const {
    const auto file = path(std::to_string(seed) + ".safetensors");
    const auto hidden = normalTensor({tokens, kWidth}, seed).to(at::kHalf);
    models::writeRoutingDocument(
        file, {hidden, {0, tokens}, {{hidden.narrow(0, 0, 3), at::zeros({1}), at::zeros({1}), {0}}}});
    return file;
  }
  TemporaryFolder folder_;
};

TEST_F(RouteTest, IsReadAsItWasWritten) {
  const auto written = tinyRoute();
  writeRoute(written, path("route.safetensors"));
  const auto read = models::readRoute(path("route.safetensors"), tinyBase().config);
  EXPECT_EQ(read.layer, 1);
  EXPECT_EQ(read.baseFingerprint, "base");
  EXPECT_EQ(read.fingerprint.size(), 64u);
  EXPECT_EQ(read.parts(), kParts);
  for (const auto tensor : {&RouteWeights::keyMap, &RouteWeights::queryMap, &RouteWeights::tokenWeight,
                            &RouteWeights::codebook, &RouteWeights::fusion})
    EXPECT_TRUE(at::equal(read.*tensor, written.*tensor));
}

TEST_F(RouteTest, IsRefusedWhenItDoesNotFit) {
  const auto config = tinyBase().config;
  const auto refused = [&](const auto& change) {
    auto route = tinyRoute();
    change(route);
    writeRoute(route, path("wrong.safetensors"));
    EXPECT_THROW(models::readRoute(path("wrong.safetensors"), config), models::ModelError);
  };
  refused([](auto& route) { route.layer = 2; });
  refused([](auto& route) { route.layer = -1; });
  refused([](auto& route) { route.keyMap = at::zeros({kChannels, kWidth + 1}); });
  refused([](auto& route) { route.queryMap = at::zeros({kChannels / 2, kWidth}); });
  refused([](auto& route) { route.codebook = at::zeros({3, RouteWeights::kCodewords, 5}); });
  refused([](auto& route) { route.codebook = at::zeros({kParts, 16, 2}); });
  refused([](auto& route) { route.fusion = at::ones({2}); });
  models::writeSafetensors(path("other.safetensors"), {{"x", at::ones({1})}}, {{"schema", "latte-answerer/1"}});
  EXPECT_THROW(models::readRoute(path("other.safetensors"), config), models::ModelError);
  std::ofstream(path("cut.safetensors")) << "12345";
  EXPECT_THROW(models::readRoute(path("cut.safetensors"), config), models::ModelError);
}

TEST_F(RouteTest, ReadingKeepsItsKeysBehindThoseOfTheHeads) {
  const auto plain = tinyModel(at::kFloat), routed = tinyModelWith(tinyRoute());
  const auto ids = tinyText(kTokens);
  at::Tensor hidden;
  models::AbsorbOptions options{.evidenceKeys = true, .evidenceQueries = true};
  options.onLayer = [&](std::int64_t layer, const models::LayerTrace& trace) {
    if (layer == 1) hidden = trace.hidden;
  };
  auto state = routed.initialState(), other = plain.initialState();
  const auto seen = routed.absorb(ids, {}, state, options), before = plain.absorb(ids, {}, other, options);
  const auto heads = plain.evidence().bytesPerToken();
  EXPECT_EQ(routed.evidence().bytesPerToken(), heads + kParts);
  const auto codes = at::tensor(seen.evidenceKeys, at::kByte).view({kTokens, heads + kParts});
  EXPECT_TRUE(at::equal(codes.narrow(1, 0, heads), at::tensor(before.evidenceKeys, at::kByte).view({kTokens, heads})));
  EXPECT_TRUE(at::equal(codes.narrow(1, heads, kParts), routeCodes(tinyRoute(), hidden)));
  EXPECT_TRUE(at::equal(seen.routeHidden, hidden));
  EXPECT_FALSE(before.routeHidden.defined());
}

TEST_F(RouteTest, IsPartOfWhatAReadingIs) {
  auto route = tinyRoute();
  route.fingerprint = "0123";
  const auto plain = tinyModel(at::kFloat).identity(), routed = tinyModelWith(route).identity();
  EXPECT_NE(plain, routed);
  EXPECT_TRUE(routed.ends_with(" route 0123"));
}

TEST_F(RouteTest, ScoresPassagesByTheirStoredKeys) {
  const auto route = tinyRoute();
  const auto model = tinyModelWith(route);
  const auto hidden = normalTensor({kTokens, kWidth}, 9), question = normalTensor({4, kWidth}, 10);
  const std::vector<std::int64_t> starts{0, 20, 20, 45, kTokens};
  const auto stored = routeCodes(route, hidden).to(at::kLong);
  std::vector<at::Tensor> parts;
  for (std::int64_t j = 0; j < kParts; ++j) parts.push_back(route.codebook[j].index_select(0, stored.select(1, j)));
  const auto keys = at::cat(parts, 1);
  const auto weights = at::softmax(question.mv(route.tokenWeight), 0);
  const auto dots = models::routeChannels(route.queryMap, question).mm(keys.t());
  const auto filler = at::zeros({kTokens, model.evidence().bytesPerToken() - kParts}, at::kByte);
  const auto all = at::cat({filler, stored.to(at::kByte)}, 1).contiguous();
  const std::span codes(all.data_ptr<std::uint8_t>(), all.numel());
  const auto scores = model.evidence().routeScores(question, codes, starts);
  ASSERT_EQ(scores.size(), 4u);
  for (const std::size_t p : {0, 2, 3}) {
    const auto best = dots.narrow(1, starts[p], starts[p + 1] - starts[p]).amax(1);
    EXPECT_NEAR(scores[p], best.dot(weights).item<float>(), 1e-5) << p;
  }
  EXPECT_LE(scores[1], *std::min_element(scores.begin(), scores.end()) + 1e-6) << "it has no tokens";
  EXPECT_TRUE(tinyModel(at::kFloat).evidence().routeScores(question, codes, starts).empty());
}

TEST_F(RouteTest, CodewordsKeepDotProductsAndComeNearTheKeys) {
  auto route = tinyRoute();
  const auto before = route;
  fitRouteCodes(route, kParts, {features(20, 900), features(21, 1'100)});
  const auto hidden = normalTensor({40, kWidth}, 20).to(at::kHalf).to(at::kFloat);
  const auto dots = [&](const RouteWeights& with) {
    return models::routeChannels(with.queryMap, hidden).mm(models::routeChannels(with.keyMap, hidden).t());
  };
  EXPECT_LT(relativeError(dots(route), dots(before)), 1e-4);
  const auto keys = models::routeChannels(route.keyMap, hidden);
  const auto stored = routeCodes(route, hidden).to(at::kLong);
  double error = 0;
  for (std::int64_t j = 0; j < kParts; ++j) {
    const auto part = keys.narrow(1, j * kChannels / kParts, kChannels / kParts);
    error += (route.codebook[j].index_select(0, stored.select(1, j)) - part).square().sum().item<double>();
  }
  EXPECT_LT(error, 0.05 * keys.square().sum().item<double>());
}

}  // namespace
