// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/closed_form.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include "models/conversion/kmeans.h"
#include "models/conversion/teacher.h"
#include "models/error.h"
#include "tests/support/dense_reading.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using models::Adapter;

/// Sections of 60 tokens, each with a vocabulary of its own, that come back in turn.
std::vector<std::int32_t> sections(std::int64_t count, std::uint64_t seed) {
  auto ids = tinyText(count, seed);
  for (std::int64_t i = 0; i < count; ++i) ids[i] = 10 + 40 * (i / 60 % 4) + ids[i] % 20;
  return ids;
}

models::ClosedFormOptions tinyOptions() {
  models::ClosedFormOptions options;
  options.config = TinyOptions{}.config;
  options.sequenceTokens = 256;
  return options;
}

Adapter tinyClosedForm() { return closedForm(tinyBase(), {sections(400, 1), sections(300, 2)}, tinyOptions()); }

std::string bytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Squared error of a layer's attention output past the window, against full attention.
double outputError(const models::ModelFile& base, const at::Tensor& x, std::size_t i,
                   const models::LayerAdapter* adapter) {
  const auto wide = [](const at::Tensor& t) { return t.to(at::kDouble); };
  const auto& weights = base.weights.layers[i];
  const auto teacher = teacherAttention(x, weights, base.config, models::Rope(base.config));
  DenseInputs in{wide(teacher.query), wide(teacher.key), wide(teacher.value), {}, {}};
  if (adapter != nullptr) {
    const auto split = [&](const at::Tensor& map, const at::Tensor& bias, std::int64_t heads) {
      return wide(at::linear(teacher.hidden, map, bias)).unflatten(1, {heads, -1});
    };
    in.share = at::softmax(split(adapter->keyMap, adapter->keyBias, 2), -1);
    in.slotLogits = split(adapter->queryMap, adapter->queryBias, 4);
  }
  const auto config = TinyOptions{}.config;
  const auto seen = attendDensely(in, config, config.window, base.config.ropeTheta, {}).values;
  const auto error = (seen - wide(teacher.attended)).flatten(1).mm(wide(weights.output).t());
  return error.narrow(0, config.window + config.block, x.size(0) - config.window - config.block)
      .square()
      .sum()
      .item<double>();
}

// Measured 0.16 to 0.18 of the error.
TEST(ClosedFormTest, ComesCloserToFullAttentionThanWindowAndSinksAlone) {
  const auto base = tinyBase();
  const auto adapter = tinyClosedForm();
  for (const std::uint64_t seed : {1, 9}) {  // a text it was made from, and another
    auto x = base.weights.embedding.index_select(0, at::tensor(sections(200, seed), at::kInt));
    for (std::size_t i = 0; i < 2; ++i) {
      const auto with = outputError(base, x, i, &adapter.layers[i]), alone = outputError(base, x, i, nullptr);
      EXPECT_LT(with, 0.4 * alone) << "layer " << i;
      const auto teacher = teacherAttention(x, base.weights.layers[i], base.config, models::Rope(base.config));
      x = teacherOutput(x, teacher.attended, base.weights.layers[i], base.config);
    }
  }
}

/// The mean rotation R̄ of far keys as a matrix, in double precision.
at::Tensor meanRotation(const models::ModelConfig& model, const models::LatteConfig& config) {
  const auto mean = models::Rope(model).mean(config.window, config.maxDistance, at::kCPU);
  const auto cos = at::diag(mean.cos.squeeze(0).to(at::kDouble)), sin = at::diag(mean.sin.squeeze(0).to(at::kDouble));
  return at::cat({at::cat({cos, -sin}, 1), at::cat({sin, cos}, 1)});
}

TEST(ClosedFormTest, SpreadsTokensByTheirDistanceToTheCentroidsThatQueriesSee) {
  const auto base = tinyBase();
  const auto options = tinyOptions();
  const auto ids = sections(200, 1);
  const auto adapter = closedForm(base, {ids}, options).layers[0];
  const auto& weights = base.weights.layers[0];
  const auto x = base.weights.embedding.index_select(0, at::tensor(ids, at::kInt));
  const auto teacher = teacherAttention(x, weights, base.config, models::Rope(base.config));
  const auto wide = [](const at::Tensor& t) { return t.to(at::kDouble); };
  const auto rotation = meanRotation(base.config, options.config);
  // queryMap of head 0 holds cᵀR̄W_q/√d, from which c follows.
  const auto seen = wide(adapter.queryMap.narrow(0, 0, 8)).mm(at::linalg_pinv(wide(weights.query.narrow(0, 0, 32))));
  const auto centroids = (seen * std::sqrt(32.)).mm(at::linalg_inv(rotation));
  const auto far = wide(teacher.query.narrow(1, 0, 2)).reshape({-1, 32}).mm(rotation.t());
  const auto metric = far.t().mm(far) / (far.size(0) * 32.);
  const auto apart = wide(teacher.key.select(1, 0)).unsqueeze(1) - centroids.unsqueeze(0);
  const auto expected = -options.sharpness * (apart.matmul(metric) * apart).sum(-1);
  const auto logits = wide(at::linear(teacher.hidden, adapter.keyMap.narrow(0, 0, 8), adapter.keyBias.narrow(0, 0, 8)));
  EXPECT_LT(relativeError(logits - logits.mean(1, true), expected - expected.mean(1, true)), 1e-3);
}

TEST(ClosedFormTest, MakesTheSameBytesEveryTime) {
  const auto base = tinyBase();
  const TemporaryFolder first, second;
  const auto a = writeAdapter(tinyClosedForm(), base.config, first.path());
  const auto b = writeAdapter(tinyClosedForm(), base.config, second.path());
  EXPECT_EQ(a.fingerprint, b.fingerprint);
  for (const char* name : {"/config.json", "/adapter.safetensors"})
    EXPECT_EQ(bytesOf(first.path() + name), bytesOf(second.path() + name));
}

TEST(ClosedFormTest, GivesAnAdapterThatFitsItsModel) {
  const auto base = tinyBase();
  const auto adapter = tinyClosedForm();
  EXPECT_EQ(adapter.baseFingerprint, base.fingerprint);
  for (const auto& layer : adapter.layers) {
    EXPECT_TRUE(layer.gate.eq(1).all().item<bool>());
    const auto bias = layer.queryBias.view({4, 8});
    EXPECT_TRUE(at::equal(bias, bias.select(1, 0).unsqueeze(1).expand({4, 8})));
    EXPECT_TRUE((2 * bias).eq((2 * bias).round()).all().item<bool>());
    EXPECT_GE(bias.min().item<float>(), -8);
    EXPECT_LE(bias.max().item<float>(), 6);
    for (const auto& tensor : {layer.keyMap, layer.keyBias, layer.queryMap})
      EXPECT_TRUE(tensor.isfinite().all().item<bool>());
  }
  const TemporaryFolder folder;
  const auto written = writeAdapter(adapter, base.config, folder.path());
  const models::LanguageModel model(base, written, at::kFloat);
  auto state = model.initialState();
  const auto seen = model.absorb(sections(200, 3), {}, state, {.logits = models::AbsorbOptions::Logits::All});
  EXPECT_TRUE(seen.logits.isfinite().all().item<bool>());
}

Adapter tinyLatents() {
  auto options = models::closedFormOptions(models::LatteForm::Macchiato);
  const auto cacheKeys = options.config.cacheKeys;
  options.config = TinyOptions{}.config;
  options.config.form = models::LatteForm::Macchiato;
  options.config.cacheKeys = cacheKeys;
  options.sequenceTokens = 256;
  return closedForm(tinyBase(), {sections(400, 1), sections(300, 2)}, options);
}

TEST(ClosedFormTest, GivesLatentsTheCentroidsOfTheSlots) {
  const auto slots = tinyClosedForm(), latents = tinyLatents();
  for (std::size_t i = 0; i < 2; ++i) {
    const auto &a = latents.layers[i], &b = slots.layers[i];
    EXPECT_TRUE(at::equal(a.queryMap, b.queryMap));
    EXPECT_LT(relativeError(a.keyMap * 16, b.keyMap), 1e-6);
    EXPECT_GE(a.queryBias.min().item<float>(), -24);
    EXPECT_LE(a.queryBias.max().item<float>(), 0);
  }
}

TEST(ClosedFormTest, GivesTheMeanCalibrationTokenAMassOfOne256th) {
  const auto base = tinyBase();
  const auto adapter = tinyLatents();
  auto sum = at::zeros({2, 8}, at::kDouble);
  std::int64_t tokens = 0;
  for (const auto& ids : {sections(400, 1), sections(300, 2)})
    for (const auto& [from, count] : {std::pair<std::size_t, std::size_t>{0, 256}, {256, ids.size() - 256}}) {
      if (count < 64) continue;  // window and two blocks: shorter sequences are not used
      const auto part = std::vector<std::int32_t>(ids.begin() + from, ids.begin() + from + count);
      const auto x = base.weights.embedding.index_select(0, at::tensor(part, at::kInt));
      const auto hidden = teacherAttention(x, base.weights.layers[0], base.config, models::Rope(base.config)).hidden;
      const auto& layer = adapter.layers[0];
      sum += at::linear(hidden, layer.keyMap, layer.keyBias).to(at::kDouble).exp().sum(0).view({2, 8});
      tokens += static_cast<std::int64_t>(count);
    }
  EXPECT_LT(relativeError(sum / tokens, at::full({2, 8}, 1 / 256.)), 1e-4);
}

TEST(ClosedFormTest, MakesLatentsThatComeCloserToFullAttentionThanTheWindowAlone) {
  const auto base = tinyBase();
  const auto adapter = tinyLatents();
  const TemporaryFolder folder;
  const auto written = writeAdapter(adapter, base.config, folder.path());
  auto bare = written;
  bare.layers.clear();
  const auto ids = sections(200, 9);
  const auto logits = [&](const Adapter& reading, std::int64_t window) {
    const models::LanguageModel model(base, reading, at::kFloat);
    auto state = model.initialState(window);
    return model.absorb(ids, {}, state, {.logits = models::AbsorbOptions::Logits::All}).logits;
  };
  const auto full = logits(bare, 200), alone = logits(bare, 0), latents = logits(written, 0);
  EXPECT_TRUE(latents.isfinite().all().item<bool>());
  const auto error = [&](const at::Tensor& x) { return (x - full).narrow(0, 64, 136).square().sum().item<double>(); };
  EXPECT_LT(error(latents), 0.8 * error(alone));
}

TEST(ClosedFormTest, ReportsEveryLayer) {
  auto options = tinyOptions();
  std::vector<std::pair<int, int>> steps;
  options.progress = [&](std::int64_t layers, std::int64_t of) { steps.emplace_back(layers, of); };
  closedForm(tinyBase(), {sections(100, 1)}, options);
  EXPECT_EQ(steps, (std::vector<std::pair<int, int>>{{1, 2}, {2, 2}}));
}

TEST(ClosedFormTest, RefusesTextThatNeverLeavesTheWindow) {
  for (const auto& texts : {std::vector<std::vector<std::int32_t>>{}, {sections(63, 1), sections(20, 2)}})
    EXPECT_THROW(closedForm(tinyBase(), texts, tinyOptions()), models::ModelError);
  EXPECT_NO_THROW(closedForm(tinyBase(), {sections(64, 1)}, tinyOptions()));
}

/// Three tight bunches of ten points around (±10, 0) and (0, 10).
at::Tensor bunches() {
  const auto centres = at::tensor({10.f, 0.f, -10.f, 0.f, 0.f, 10.f}).view({3, 1, 2});
  return (centres + normalTensor({3, 10, 2}, 4, 0.1)).view({30, 2});
}

TEST(KMeansTest, GivesTheSameCentroidsEveryTime) {
  const auto points = normalTensor({200, 5}, 3);
  EXPECT_TRUE(at::equal(models::kMeans(points, 8, 10), models::kMeans(points, 8, 10)));
}

TEST(KMeansTest, LowersTheSquaredDistance) {
  const auto points = normalTensor({200, 5}, 3);
  const auto spread = [&](int iterations) {
    const auto centroids = models::kMeans(points, 8, iterations);
    return (points - centroids.index_select(0, models::nearest(points, centroids))).square().sum().item<double>();
  };
  EXPECT_LT(spread(1), spread(0));
  EXPECT_LT(spread(10), spread(1));
}

TEST(KMeansTest, EndsWhereEveryCentroidIsTheMeanOfItsPoints) {
  const auto points = bunches();
  const auto centroids = models::kMeans(points, 6, 30), assignment = models::nearest(points, centroids);
  const auto distance = (points.unsqueeze(1) - centroids.unsqueeze(0)).square().sum(-1);
  EXPECT_TRUE(at::equal(assignment, distance.argmin(1)));
  EXPECT_LT(relativeError(models::clusterMeans(points, assignment, centroids), centroids), 1e-5);
}

TEST(KMeansTest, ManagesWithFewerPointsThanClusters) {
  const auto points = normalTensor({3, 2}, 5);
  const auto centroids = models::kMeans(points, 8, 5);
  EXPECT_EQ(centroids.sizes(), (at::IntArrayRef{8, 2}));
  EXPECT_LT(relativeError(centroids.index_select(0, models::nearest(points, centroids)), points), 1e-6);
}

TEST(KMeansTest, KeepsTheFallbackOfAnEmptyCluster) {
  const auto rows = at::tensor({1.f, 3.f, 10.f}).view({3, 1});
  const auto means = models::clusterMeans(rows, at::tensor({0, 0, 2}, at::kLong), at::full({3, 1}, 7.f));
  EXPECT_TRUE(at::equal(means, at::tensor({2.f, 7.f, 10.f}).view({3, 1})));
}

}  // namespace
