// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <vector>

#include "models/textbook/latte_forms.h"
#include "models/textbook/latte_projections.h"
#include "models/textbook/macchiato.h"
#include "models/textbook/rg_lru.h"
#include "models/textbook/vapor.h"
#include "tests/models/latte_support.h"

namespace {

using models::LatteProjections;
using models::LatteState;

const nlohmann::json& goldenCase(const char* name) {
  static const auto golden = nlohmann::json::parse(std::ifstream(LATTE_SOURCE_DIR "/tests/golden/latte.json"));
  return golden.at("cases").at(name);
}

void flatten(const nlohmann::json& nested, size_t depth, std::vector<int64_t>& shape, std::vector<double>& numbers) {
  if (!nested.is_array()) return numbers.push_back(nested.get<double>());
  if (shape.size() == depth) shape.push_back(static_cast<int64_t>(nested.size()));
  for (const auto& inner : nested) flatten(inner, depth + 1, shape, numbers);
}

at::Tensor tensor(const nlohmann::json& nested, const at::TensorOptions& options = at::kDouble) {
  std::vector<int64_t> shape;
  std::vector<double> numbers;
  flatten(nested, 0, shape, numbers);
  return at::tensor(numbers).view(shape).to(options.device(), options.dtype().toScalarType());
}

LatteProjections projections(const nlohmann::json& c, const at::TensorOptions& options) {
  return {tensor(c["Wq"], options), tensor(c["Wk"], options), tensor(c["Wv"], options), c["H"].get<int64_t>()};
}

models::LatteInputs inputsOf(const nlohmann::json& c, const at::TensorOptions& options) {
  return projections(c, options).project(tensor(c["X"], options));
}

/// The published functions' numbers, for every case they were run on, in every precision and on every device.
class LatteGoldenTest : public testing::TestWithParam<std::tuple<const char*, Arena>> {
 protected:
  const nlohmann::json& golden() const { return goldenCase(std::get<0>(GetParam())); }
  const at::TensorOptions& options() const { return std::get<1>(GetParam()).options; }
  double tolerance() const { return std::get<1>(GetParam()).tolerance; }
  /// For unnormalised numbers, which grow with the logits.
  double relative(const at::Tensor& expected) const {
    return tolerance() * std::max(1.0, expected.abs().max().item<double>());
  }
};

INSTANTIATE_TEST_SUITE_P(, LatteGoldenTest,
                         testing::Combine(testing::Values("base_L4", "base_L8", "stress_large_k", "single_token"),
                                          testing::ValuesIn(arenas())),
                         [](const auto& tested) {
                           std::string name = std::get<0>(tested.param);
                           name.erase(std::remove(name.begin(), name.end(), '_'), name.end());
                           return name + std::get<1>(tested.param).name;
                         });

TEST_P(LatteGoldenTest, EveryCausalFormGivesThePublishedOutput) {
  const auto expected = tensor(golden()["y_causal"]);
  const auto in = inputsOf(golden(), options());
  for (const auto& form : forms()) EXPECT_LE(distance(models::mergeHeads(form.run(in)), expected), tolerance()) << form;
}

TEST_P(LatteGoldenTest, LayersGiveThePublishedOutput) {
  const auto weights = projections(golden(), options());
  const auto x = tensor(golden()["X"], options());
  const auto in = weights.project(x);
  auto state = LatteState::emptyFor(in.k, in.v);
  EXPECT_LE(distance(models::causalLatteLayer(weights, x, state), tensor(golden()["y_causal"])), tolerance());
  EXPECT_LE(distance(models::bidirectionalLatteLayer(weights, x), tensor(golden()["y_bidirectional"])), tolerance());
}

TEST_P(LatteGoldenTest, ProbabilitiesAndWeightsAreThePublishedOnes) {
  const auto in = inputsOf(golden(), options());
  EXPECT_LE(distance(in.p, tensor(golden()["p_l_given_t_BHTL"])), tolerance());
  EXPECT_LE(distance(models::causalLatteWeights(in.p, in.k), tensor(golden()["attn_weights_BHTS"])), tolerance());
  const auto logNormaliser = tensor(golden()["log_normaliser_BHTL"]);
  EXPECT_LE(distance(in.k.logcumsumexp(2), logNormaliser), relative(logNormaliser));
}

TEST_P(LatteGoldenTest, ReadingEndsInThePublishedStateInBothForms) {
  const auto in = inputsOf(golden(), options());
  const auto& expected = golden()["final_state"];
  auto chunked = LatteState::emptyFor(in.k, in.v), recurrent = chunked;
  auto means = models::toMeans(chunked);
  models::causalLatte(in, chunked, 5);
  models::recurrentLatte(in, recurrent);
  models::runningMeanLatte(in, means);
  const auto max = tensor(expected["m_BHL"]), logNormaliser = tensor(expected["lse_BHL"]);
  for (const auto& state : {chunked, recurrent, models::fromMeans(models::toMeans(chunked))}) {
    const auto got = models::toMeans(state);
    EXPECT_LE(distance(got.logNormaliser, logNormaliser), relative(logNormaliser));
    EXPECT_LE(distance(got.mean, tensor(expected["mu_BHLD"])), tolerance());
  }
  for (const auto& state : {chunked, recurrent}) {
    EXPECT_LE(distance(state.max, max), relative(max));
    EXPECT_LE(distance(state.normaliser, tensor(expected["Z_BHL_rel_m"])), 10 * tolerance());
    EXPECT_LE(distance(state.sum, tensor(expected["S_BHLD_rel_m"])), 10 * tolerance());
  }
  EXPECT_LE(distance(means.logNormaliser, logNormaliser), relative(logNormaliser));
  EXPECT_LE(distance(means.mean, tensor(expected["mu_BHLD"])), tolerance());
}

/// Cases that also hold gradients for a fixed cotangent.
class LatteGoldenGradientTest : public LatteGoldenTest {};

INSTANTIATE_TEST_SUITE_P(, LatteGoldenGradientTest,
                         testing::Combine(testing::Values("base_L4", "base_L8"), testing::ValuesIn(arenas())),
                         [](const auto& tested) {
                           return std::string(std::get<0>(tested.param)).substr(5) + std::get<1>(tested.param).name;
                         });

TEST_P(LatteGoldenGradientTest, EveryFormHasThePublishedGradients) {
  const auto& expected = golden()["grad_of_sum_y_times_G"];
  for (const auto& form : forms()) {
    auto weights = projections(golden(), options());
    const auto x = tensor(golden()["X"], options());
    const std::vector<std::pair<at::Tensor, std::string>> leaves{
        {x, "dX"}, {weights.q, "dWq"}, {weights.k, "dWk"}, {weights.v, "dWv"}};
    for (const auto& [leaf, name] : leaves) leaf.set_requires_grad(true);
    models::mergeHeads(form.run(weights.project(x))).backward(tensor(expected["G"], options()));
    for (const auto& [leaf, name] : leaves)
      EXPECT_LE(distance(leaf.grad(), tensor(expected[name])), tolerance()) << form << " " << name;
  }
}

/// Cases that are pinned once, in every precision and on every device.
class LatteVariantsGoldenTest : public testing::TestWithParam<Arena> {};

INSTANTIATE_TEST_SUITE_P(, LatteVariantsGoldenTest, testing::ValuesIn(arenas()), testing::PrintToStringParamName());

models::MacchiatoInputs macchiatoInputs(const nlohmann::json& c, const at::TensorOptions& options) {
  return {tensor(c["q_latent_BHT_L1"], options), tensor(c["k_latent_BHTL"], options),
          tensor(c["q_local_BHTD"], options), tensor(c["k_local_BKTD"], options), tensor(c["v_BKTD"], options)};
}

TEST_P(LatteVariantsGoldenTest, PaddedTokensAreLeftOutOfTheBidirectionalOutput) {
  const auto& golden = goldenCase("masked_bidirectional");
  const auto& layer = goldenCase("base_L8");
  const auto mask = tensor(golden["mask_BT"], GetParam().options).to(at::kBool);
  const auto y = models::bidirectionalLatteLayer(projections(layer, GetParam().options),
                                                 tensor(layer["X"], GetParam().options), mask);
  EXPECT_LE(distance(y, tensor(golden["y"])), GetParam().tolerance);
}

TEST_P(LatteVariantsGoldenTest, MacchiatoFollowsItsDefinition) {
  const auto& golden = goldenCase("macchiato_project_definition");
  const auto in = macchiatoInputs(golden, GetParam().options);
  const auto scale = 1 / std::sqrt(golden["Dh"].get<double>());
  const auto window = golden["w"].get<int64_t>();
  auto state = models::MacchiatoState::emptyFor(in);
  EXPECT_LE(distance(models::macchiato(in, window, scale, state), tensor(golden["y_BHTD"])), GetParam().tolerance);
  EXPECT_LE(distance(models::macchiatoWeights(in, window, scale), tensor(golden["weights_BHTS"])),
            GetParam().tolerance);
}

TEST_P(LatteVariantsGoldenTest, VaporRotatesValuesByAdjacentPairs) {
  const auto in = macchiatoInputs(goldenCase("macchiato_project_definition"), GetParam().options);
  const auto values = in.v.repeat_interleave(in.qLocal.size(1), 1);
  const auto positions = at::arange(values.size(2), values.options().dtype(at::kLong));
  const auto latent = models::latteInputs(in.qLatent.narrow(-1, 1, in.kLatent.size(-1)), in.kLatent,
                                          models::rotateValues(values, -positions));
  auto state = LatteState::emptyFor(latent.k, latent.v);
  const auto y = models::rotateValues(models::causalLatte(latent, state), positions);
  EXPECT_LE(distance(y, tensor(goldenCase("vapor_project_layout")["y_BHTD"])), GetParam().tolerance);
}

TEST_P(LatteVariantsGoldenTest, GatedRecurrenceFollowsGriffinWhereverTheStreamIsCut) {
  const auto& golden = goldenCase("rg_lru_griffin");
  const auto get = [&](const char* name) { return tensor(golden[name], GetParam().options); };
  const models::RgLru weights{get("W_a").unsqueeze(0), get("b_a"), get("W_x").unsqueeze(0), get("b_x"), get("a_param")};
  const auto x = get("x");
  for (int64_t cut = 1; cut <= x.size(1); ++cut) {
    at::Tensor state;
    std::vector<at::Tensor> parts{models::rgLru(weights, x.narrow(1, 0, cut), state)};
    if (cut < x.size(1)) parts.push_back(models::rgLru(weights, x.narrow(1, cut, x.size(1) - cut), state));
    EXPECT_LE(distance(at::cat(parts, 1), tensor(golden["y"])), GetParam().tolerance) << "cut at " << cut;
  }
}

}  // namespace
