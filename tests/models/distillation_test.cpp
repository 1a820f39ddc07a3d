// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/distillation.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "tests/support/step_parts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

constexpr std::int64_t kTokens = 192;

/// With additions that change something.
models::Adapter withAdditions(models::Adapter adapter, const models::ModelFile& base) {
  adapter.rank = 2;
  adapter.added = models::initialLowRank(base.config, adapter.rank, 5);
  std::uint64_t seed = 0;
  for (auto& [name, tensor, shape] : tensorsOf(adapter.added, base.config, adapter.rank))
    *tensor = normalTensor(shape, ++seed, 0.05);
  return adapter;
}

models::Adapter withoutCache(const models::ModelFile& base) {
  TinyOptions options;
  options.config.cacheKeys = 0;
  options.exactHeads = {};
  return tinyAdapter(base, options);
}

models::Distillation tinyDistillation() {
  models::Distillation distillation;
  distillation.sequenceTokens = kTokens;
  distillation.rows = 64;
  distillation.dtype = at::kFloat;
  return distillation;
}

at::Tensor read(const models::ModelFile& base, const models::Adapter& adapter, const std::vector<std::int32_t>& ids) {
  const models::LanguageModel model(base, adapter, at::TensorOptions(at::kFloat));
  auto state = model.initialState();
  models::AbsorbOptions options;
  options.hidden = true;
  return model.absorb(ids, {}, state, options).hidden;
}

TEST(DistillationTest, ReadsAsTheReadingModelDoes) {
  const auto base = tinyBase();
  const auto slots = withAdditions(withoutCache(base), base);
  auto window = slots;
  window.layers.clear();
  const auto ids = tinyText(kTokens);
  for (const auto& adapter : {slots, window}) {
    const auto forward = latteForward(ids, base.weights, adapter, base.config, models::Rope(base.config), at::kFloat);
    EXPECT_LT(relativeError(forward, read(base, adapter, ids)), 1e-4);
  }
  auto plain = slots;
  plain.added.clear();
  EXPECT_GT(relativeError(read(base, plain, ids), read(base, slots, ids)), 1e-2);
}

TEST(DistillationTest, AdditionsAreKeptWithTheAdapter) {
  const auto base = tinyBase();
  const auto adapter = withAdditions(withoutCache(base), base);
  const TemporaryFolder folder;
  const auto kept = models::writeAdapter(adapter, base.config, folder.path());
  const auto ids = tinyText(kTokens);
  EXPECT_EQ(kept.rank, 2);
  EXPECT_LT(relativeError(read(base, kept, ids), read(base, adapter, ids)), 1e-2) << "fp16";
}

TEST(DistillationTest, ADroppedNearSpanLeavesItsHeadToTheSlots) {
  const auto base = tinyBase();
  const auto adapter = withoutCache(base);
  const models::Rope rope(base.config);
  const auto ids = tinyText(kTokens);
  const auto forward = [&](double dropped) {
    return latteForward(ids, base.weights, adapter, base.config, rope, at::kFloat,
                        at::full({base.config.layers, base.config.heads}, dropped));
  };
  const auto whole = forward(0), alone = forward(1);
  const auto first = adapter.config.window + adapter.config.block;
  EXPECT_TRUE(at::equal(whole.narrow(0, 0, first), alone.narrow(0, 0, first))) << "where the slots hold nothing yet";
  EXPECT_GT(relativeError(whole.narrow(0, first, kTokens - first), alone.narrow(0, first, kTokens - first)), 1e-3);
}

TEST(DistillationTest, GradientsAreTheSlopesOfTheLoss) {
  const auto base = tinyBase();
  auto adapter = withAdditions(withoutCache(base), base);
  const auto corpus = tinyCorpus(1);
  auto settings = tinyDistillation();
  settings.windowDropout = 0;
  const auto task = distillationTask(base, corpus, corpus, adapter, settings);
  EXPECT_GT(task.gradients(0, {}).losses[0].value, 0);
  std::map<std::string, at::Tensor> gradients;
  for (const auto& parameter : task.parameters) gradients[parameter.name] = parameter.value.grad().clone();
  for (const std::string name :
       {"layers.0.key_map", "layers.1.query_map", "layers.0.query.lora_up", "layers.1.down.lora_down"}) {
    const auto found = std::find_if(task.parameters.begin(), task.parameters.end(),
                                    [&](const models::Parameter& p) { return p.name == name; });
    const auto& gradient = gradients.at(name);
    const double norm = gradient.norm().item<double>();
    ASSERT_GT(norm, 0) << name;
    const double step = 2e-2 / norm;
    const auto lossAt = [&](double distance) {
      const auto moved = [&](double by) {
        const at::NoGradGuard noGrad;
        found->value.add_(gradient, by);
      };
      moved(distance);
      const double loss = task.gradients(0, {}).losses[0].value;
      moved(-distance);
      return loss;
    };
    EXPECT_NEAR((lossAt(step) - lossAt(-step)) / (2 * step), norm * norm, 0.1 * norm * norm + 1e-5) << name;
  }
}

TEST(DistillationTest, ProcessesShareTheSequencesOfAStep) {
  const auto base = tinyBase();
  auto adapter = withAdditions(withoutCache(base), base);
  const auto corpus = tinyCorpus(1);
  auto settings = tinyDistillation();
  settings.sequences = 2;
  auto task = distillationTask(base, corpus, corpus, adapter, settings);
  expectPartsMakeUpTheStep(task, 3, 2);
}

TEST(DistillationTest, TrainingBringsTheModelCloserToFullAttention) {
  const auto base = tinyBase();
  const auto corpus = tinyCorpus(1), heldOut = tinyCorpus(50);
  for (const bool slots : {true, false}) {
    auto adapter = withoutCache(base);
    if (!slots) adapter.layers.clear();
    adapter.rank = 4;
    adapter.added = models::initialLowRank(base.config, adapter.rank, 5);
    auto settings = tinyDistillation();
    settings.dropoutSteps = 20;
    auto task = distillationTask(base, corpus, heldOut, adapter, settings);
    task.identity = "tiny";
    const double before = task.validate()[0].value;
    const TemporaryFolder folder;
    models::TrainingSettings loop;
    loop.schedule = {3e-3, 5, 60, 0.1};
    loop.folder = folder.path();
    EXPECT_TRUE(runTraining(task, loop, {}, {}));
    EXPECT_LT(task.validate()[0].value, (slots ? 0.9 : 0.99) * before) << "window and sinks alone see too little";
  }
}

}  // namespace
