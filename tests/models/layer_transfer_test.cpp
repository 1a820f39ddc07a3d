// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/layer_transfer.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>

#include "models/conversion/slot_fit.h"
#include "models/error.h"
#include "tests/support/step_parts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr std::int64_t kTokens = 128;

struct Fixture {
  models::ModelFile base = tinyBase();
  models::Adapter adapter = tinyAdapter(base);
  models::Rope rope{base.config};

  models::TeacherLayer teacher(std::int64_t tokens, std::uint64_t seed) const {
    const auto x = base.weights.embedding.index_select(0, at::tensor(tinyText(tokens, seed), at::kInt));
    return teacherAttention(x, base.weights.layers[0], base.config, rope);
  }
};

TEST(LayerTransferTest, ReadsWindowSinksAndSlotsAsTheReadingModelDoes) {
  const Fixture tiny;
  const auto& config = tiny.adapter.config;
  const auto teacher = tiny.teacher(kTokens, 3);
  const auto seen =
      slotAttention(teacher, nearReadout(teacher, config, tiny.rope), tiny.adapter.layers[0], tiny.base.config, config);
  auto unbiased = tiny.adapter.layers[0];  // splitReadout is at queryBias 0
  unbiased.queryBias = at::zeros_like(unbiased.queryBias);
  const auto plain =
      slotAttention(teacher, nearReadout(teacher, config, tiny.rope), unbiased, tiny.base.config, config);
  const auto split = splitReadout(teacher, unbiased, tiny.base.config, config, tiny.rope);
  const auto expected = split.near + split.slot;
  EXPECT_LT(relativeError(plain.narrow(0, kTokens - expected.size(0), expected.size(0)), expected), 1e-5);
  EXPECT_GT(relativeError(seen, plain), 1e-3);
}

TEST(LayerTransferTest, WithoutSlotsNothingButWindowAndSinksIsLeft) {
  Fixture tiny;
  auto& layer = tiny.adapter.layers[0];
  layer.queryBias = at::full_like(layer.queryBias, -1e4);
  const auto teacher = tiny.teacher(kTokens, 3);
  const auto loss = transferLoss(teacher, layer, tiny.base.weights.layers[0].output, tiny.base.config,
                                 tiny.adapter.config, tiny.rope);
  EXPECT_NEAR(loss.item<double>(), 1, 1e-5);
}

TEST(LayerTransferTest, GradientsAreTheSlopesOfTheLoss) {
  Fixture tiny;
  auto& layer = tiny.adapter.layers[0];
  const auto teacher = tiny.teacher(kTokens, 3);
  const auto loss = [&] {
    return transferLoss(teacher, layer, tiny.base.weights.layers[0].output, tiny.base.config, tiny.adapter.config,
                        tiny.rope);
  };
  for (auto* tensor : {&layer.keyMap, &layer.keyBias, &layer.queryMap, &layer.queryBias}) tensor->requires_grad_(true);
  loss().backward();
  for (auto* tensor : {&layer.keyMap, &layer.keyBias, &layer.queryMap, &layer.queryBias}) {
    const auto gradient = tensor->grad().clone();
    const double norm = gradient.norm().item<double>();
    ASSERT_GT(norm, 0);
    const at::NoGradGuard noGrad;
    const double step = 1e-2 / norm;
    tensor->add_(gradient, step);
    const double above = loss().item<double>();
    tensor->add_(gradient, -2 * step);
    const double below = loss().item<double>();
    tensor->add_(gradient, step);
    EXPECT_NEAR((above - below) / (2 * step), norm * norm, 0.05 * norm * norm + 1e-3);
  }
}

TEST(LayerTransferTest, TrainingBringsTheSlotsCloserToFullAttention) {
  Fixture tiny;
  const auto corpus = tinyCorpus(1), heldOut = tinyCorpus(50);
  models::LayerTransfer transfer;
  transfer.sequenceTokens = 192;
  transfer.dtype = at::kFloat;
  auto task = layerTransferTask(tiny.base, corpus, heldOut, tiny.adapter, transfer);
  const double before = task.validate()[0].value;
  const TemporaryFolder folder;
  models::TrainingSettings settings;
  settings.schedule = {5e-3, 5, 60, 0.1};
  settings.folder = folder.path();
  task.identity = "tiny";
  EXPECT_TRUE(runTraining(task, settings, {}, {}));
  EXPECT_LT(task.validate()[0].value, 0.9 * before) << before;
}

TEST(LayerTransferTest, ProcessesShareTheSequencesOfAStep) {
  Fixture tiny;
  const auto corpus = tinyCorpus(1);
  models::LayerTransfer transfer;
  transfer.sequenceTokens = 128;
  transfer.sequences = 3;
  transfer.dtype = at::kFloat;
  auto task = layerTransferTask(tiny.base, corpus, corpus, tiny.adapter, transfer);
  expectPartsMakeUpTheStep(task, 5, 2);
  expectPartsMakeUpTheStep(task, 6, 3);
  EXPECT_THROW(task.gradients(7, {0, 4}), models::ModelError);
}

TEST(TokenCorpusTest, IsDrawnFromLongTextsAlone) {
  const auto corpus = tinyCorpus(1);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto drawn = models::drawSequence(corpus, 4, 100, seed);
    ASSERT_EQ(drawn.size(), 100u);
    const auto begins = [&](std::size_t text) {
      return std::equal(drawn.begin(), drawn.begin() + 4, corpus.text(text).begin());
    };
    EXPECT_TRUE(begins(0) || begins(2));
  }
  EXPECT_EQ(models::drawSequence(corpus, 4, 100, 5), models::drawSequence(corpus, 4, 100, 5));
  EXPECT_THROW(models::drawSequence(corpus, 4, 1000, 1), models::ModelError);
}

}  // namespace
