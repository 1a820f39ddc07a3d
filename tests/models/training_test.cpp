// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <torch/optim/adamw.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "models/conversion/causal_forward.h"
#include "models/error.h"
#include "models/kernels/elementwise.h"
#include "models/training/answer_tuning.h"
#include "models/training/checkpoint.h"
#include "tests/support/step_parts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_model.h"

namespace {

using models::AnswerExample;

AnswerExample tinyExample(std::int64_t length, std::uint64_t seed, AnswerExample::Span span) {
  AnswerExample example{tinyText(length, seed), 5, length - 12, length - 6, span, 0, 0};
  if (span == AnswerExample::Span::Known) example.spanBegin = 9, example.spanEnd = 12;
  return example;
}

std::vector<AnswerExample> tinyExamples() {
  using Span = AnswerExample::Span;
  return {tinyExample(40, 1, Span::Known), tinyExample(55, 2, Span::None), tinyExample(33, 3, Span::Unknown),
          tinyExample(61, 4, Span::Known), tinyExample(48, 5, Span::Known)};
}

models::AnswerWeights tinyWeights(const models::ModelFile& base) {
  models::AnswerWeights weights{
      3, 8, models::initialLowRank(base.config, 3, 1), models::initialSpanHead(base.config, 8, 2), base.fingerprint,
      {}};
  for (auto& layer : weights.layers) layer.value.up = normalTensor(layer.value.up.sizes(), 5, 0.1);
  return weights;
}

models::AnswerTuning tinyTuning() {
  models::AnswerTuning tuning;
  tuning.batchTokens = 120;
  tuning.dtype = at::kFloat;
  return tuning;
}

double lossOf(const models::ModelFile& base, const models::AnswerWeights& weights) {
  const auto losses = answerLosses(tinyExamples(), {0, 1, 2, 3}, base.weights, weights, base.config,
                                   models::Rope(base.config), at::kFloat);
  return (losses.span + losses.answer).item<double>();
}

TEST(CausalForwardTest, GivesEachPackedTextWhatTheReadingModelGivesIt) {
  const auto base = tinyBase();
  const models::LanguageModel model(base, models::Adapter{}, at::kFloat);
  const auto first = tinyText(70, 1), second = tinyText(45, 2);
  std::vector<std::int64_t> ids(first.begin(), first.end());
  ids.insert(ids.end(), second.begin(), second.end());
  const auto hidden = causalForward({at::tensor(ids, at::kLong), {70, 45}}, base.weights, base.config, model.rope());
  std::int64_t begin = 0;
  for (const auto& text : {first, second}) {
    auto state = model.initialState(128);
    const auto alone = model.absorb(text, {}, state, {.hidden = true}).hidden;
    EXPECT_LT(relativeError(hidden.narrow(0, begin, alone.size(0)), alone), 1e-5);
    begin += alone.size(0);
  }
}

TEST(AnswerTuningTest, GradientsAreTheSlopesOfTheLoss) {
  const auto base = tinyBase();
  auto weights = tinyWeights(base);
  for (const auto& [name, tensor, shape] : tensorsOf(weights, base.config)) tensor->requires_grad_(true);
  const auto losses = answerLosses(tinyExamples(), {0, 1, 2, 3}, base.weights, weights, base.config,
                                   models::Rope(base.config), at::kFloat);
  (losses.span + losses.answer).backward();
  for (const auto& [name, tensor, shape] : tensorsOf(weights, base.config)) {
    // Along the gradient itself the slope is its norm; everything in single precision, hence the coarse step.
    const auto gradient = tensor->grad();
    ASSERT_TRUE(gradient.defined()) << name;
    const double norm = gradient.norm().item<double>();
    if (norm < 1e-2) continue;
    const at::NoGradGuard noGrad;
    const auto kept = tensor->clone();
    const double step = 2e-2 / norm;
    tensor->copy_(kept + gradient * (step / norm));
    const double above = lossOf(base, weights);
    tensor->copy_(kept - gradient * (step / norm));
    const double below = lossOf(base, weights);
    tensor->copy_(kept);
    EXPECT_NEAR((above - below) / (2 * step), norm, 0.03 * norm + 1e-2) << name;
  }
}

TEST(GradientKernelsTest, AgreeWithLibTorchsOwnInSinglePrecision) {
  const auto weight = normalTensor({64}, 3);
  const auto check = [&](const auto& function, at::IntArrayRef shape) {
    const auto wide = normalTensor(shape, 1).to(at::kBFloat16).to(at::kFloat).requires_grad_(true);
    const auto narrow = wide.detach().to(at::kBFloat16).requires_grad_(true);
    const auto expected = function(wide), got = function(narrow);
    EXPECT_LT(relativeError(got.detach().to(at::kFloat), expected.detach()), 0.01);
    const auto back = normalTensor(expected.sizes(), 2).to(at::kBFloat16);
    expected.backward(back.to(at::kFloat));
    got.backward(back);
    EXPECT_LT(relativeError(narrow.grad().to(at::kFloat), wide.grad()), 0.01);
  };
  check([&](const at::Tensor& x) { return models::rmsNorm(x, weight, 1e-5); }, {19, 64});
  check([&](const at::Tensor& x) { return models::siluProduct(x); }, {19, 64});
  const models::Rope rope(tinyBase().config);
  check([&](const at::Tensor& x) { return rotate(x, rope.range(3, 19, at::kCPU)); }, {19, 4, 32});
}

TEST(AnswerTuningTest, ProcessesShareTheExamplesOfAStep) {
  const auto base = tinyBase();
  const auto examples = tinyExamples();
  auto weights = tinyWeights(base);
  auto task = answerTuningTask(base, examples, {}, weights, tinyTuning());
  for (const std::int64_t step : {0, 1, 2}) expectPartsMakeUpTheStep(task, step, 2);
  expectPartsMakeUpTheStep(task, 0, 7);  // more processes than examples
}

TEST(OptimizerTest, StepsAsLibTorchsAdamWDoes) {
  auto ours = normalTensor({7, 5}, 1), theirs = ours.clone().requires_grad_(true);
  models::NamedTensor named{"w", &ours, {7, 5}};
  auto parameters = models::parametersOf({named}, 1, 0.1);
  auto moments = models::initialMoments(parameters);
  torch::optim::AdamW reference({theirs}, torch::optim::AdamWOptions(0.01).betas({0.9, 0.95}).weight_decay(0.1));
  for (int step = 0; step < 5; ++step) {
    const auto gradient = normalTensor({7, 5}, 10 + step);
    parameters[0].value.mutable_grad() = gradient.clone();
    theirs.mutable_grad() = gradient.clone();
    models::adamStep(parameters, moments, 0.01, 1e9);
    reference.step();
  }
  EXPECT_LT(relativeError(ours.detach(), theirs.detach()), 1e-5);
}

TEST(OptimizerTest, AGradientThatIsNotFiniteChangesNothing) {
  auto value = normalTensor({3}, 1);
  const auto before = value.clone();
  auto parameters = models::parametersOf({{"w", &value, {3}}});
  auto moments = models::initialMoments(parameters);
  parameters[0].value.mutable_grad() = at::full({3}, NAN);
  EXPECT_FALSE(std::isfinite(models::adamStep(parameters, moments, 0.1, 1)));
  EXPECT_TRUE(value.detach().equal(before));
}

TEST(ScheduleTest, WarmsUpAndComesDown) {
  const models::Schedule schedule{1e-3, 10, 100, 0.1};
  EXPECT_NEAR(schedule.at(0), 1e-4, 1e-9);
  EXPECT_NEAR(schedule.at(9), 1e-3, 1e-9);
  EXPECT_NEAR(schedule.at(55), 0.55e-3, 1e-6);
  EXPECT_NEAR(schedule.at(100), 1e-4, 1e-9);
}

/// Trains the tiny model for `steps` of a schedule of 8 and returns the parameters joined.
at::Tensor trained(const std::string& folder, std::vector<std::int64_t> stops) {
  const auto base = tinyBase();
  const auto examples = tinyExamples();
  auto weights = tinyWeights(base);
  bool done = false;
  for (const auto stop : stops) {
    weights = tinyWeights(base);
    auto task = answerTuningTask(base, examples, examples, weights, tinyTuning());
    task.identity = "tiny";
    models::TrainingSettings settings;
    settings.schedule = {1e-2, 2, 8, 0.1};
    settings.validateEvery = 4;
    settings.folder = folder;
    std::stop_source source;
    done = runTraining(
        task, settings,
        [&](const auto& at) {
          if (at.step == stop) source.request_stop();
        },
        source.get_token());
  }
  EXPECT_TRUE(done);
  std::vector<at::Tensor> all;
  for (const auto& [name, tensor, shape] : tensorsOf(weights, base.config)) all.push_back(tensor->detach().flatten());
  return at::cat(all);
}

TEST(TrainingLoopTest, AnInterruptedRunGivesTheSameBytes) {
  const TemporaryFolder once, thrice;
  EXPECT_TRUE(trained(once.path(), {8}).equal(trained(thrice.path(), {3, 5, 8})));
}

TEST(TrainingLoopTest, GoesOnAfterAGradientThatIsNotFinite) {
  const TemporaryFolder folder;
  auto value = normalTensor({3}, 1);
  models::TrainingTask task;
  task.identity = "unsteady";
  task.parameters = models::parametersOf({{"w", &value, {3}}});
  task.gradients = [&](std::int64_t step, const models::StepPart&) {
    task.parameters[0].value.mutable_grad() = at::full({3}, step == 0 ? NAN : 1.f);
    return models::TrainingStep{1, {{"loss", step == 0 ? NAN : 1.0}}};
  };
  models::TrainingSettings settings;
  settings.folder = folder.path();
  settings.schedule.steps = 1;
  EXPECT_TRUE(runTraining(task, settings, {}, {}));
  const auto before = value.detach().clone();
  settings.schedule.steps = 2;
  EXPECT_TRUE(runTraining(task, settings, {}, {}));  // from the checkpoint
  EXPECT_FALSE(value.detach().equal(before));
}

TEST(TrainingLoopTest, LearnsTheExamples) {
  const TemporaryFolder folder;
  trained(folder.path(), {8});
  std::ifstream curve(folder.path() + "/loss.csv");
  std::string head, line;
  std::vector<double> span;
  std::getline(curve, head);
  EXPECT_EQ(head, "step,tokens,rate,norm,span,answer,span_hits");
  while (std::getline(curve, line)) {
    std::istringstream cells(line);
    std::string cell;
    for (int i = 0; i < 5; ++i) std::getline(cells, cell, ',');
    span.push_back(std::stod(cell));
  }
  ASSERT_EQ(span.size(), 8u);
  EXPECT_LT(span[6] + span[7], span[0] + span[1]);
}

TEST(CheckpointTest, RefusesThatOfAnotherRun) {
  const TemporaryFolder folder;
  auto value = normalTensor({3}, 1);
  auto parameters = models::parametersOf({{"w", &value, {3}}});
  models::TrainingState state{models::initialMoments(parameters), {}, {}};
  const auto path = folder.path() + "/checkpoint.safetensors";
  EXPECT_FALSE(models::loadCheckpoint(path, "a", parameters, state));
  models::saveCheckpoint(path, "a", parameters, state);
  EXPECT_TRUE(models::loadCheckpoint(path, "a", parameters, state));
  EXPECT_THROW(models::loadCheckpoint(path, "b", parameters, state), models::ModelError);
}

TEST(AnswerExamplesTest, EveryEpochHasAllOfThemInAnotherOrder) {
  const auto examples = tinyExamples();
  std::set<std::vector<std::size_t>> orders;
  for (int epoch = 0; epoch < 4; ++epoch) {
    std::vector<std::size_t> order;
    for (const auto& batch : models::batchesOf(examples, 120, 1, epoch)) {
      std::size_t tokens = 0;
      for (const auto index : batch) tokens += examples[index].ids.size();
      EXPECT_LE(tokens, 120u);
      order.insert(order.end(), batch.begin(), batch.end());
    }
    orders.insert(order);
    std::sort(order.begin(), order.end());
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
  }
  EXPECT_GT(orders.size(), 1u);
}

}  // namespace
