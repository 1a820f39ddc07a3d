// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

#include "models/reading/language_model.h"

namespace {

const std::string kBaseModel = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";

/// Three times what was measured, 2.3e-5; logits range over some thirty units. In bf16 0.5 at most and 0.15 on average.
constexpr double kSingle = 7e-5;

/// What transformers computes from the same file in fp32 (tests/golden/make_smollm2_logits.py).
struct Golden {
  std::vector<std::int32_t> ids;
  at::Tensor rows, columns;  ///< the logits kept
  at::Tensor logits;         ///< (rows, columns)
  at::Tensor argmax, logSumExp;
};

Golden readGolden() {
  std::ifstream file(LATTE_SOURCE_DIR "/tests/golden/smollm2_logits.json");
  const auto json = nlohmann::json::parse(file);
  const auto longs = [&](const char* name) {
    return at::tensor(json.at(name).get<std::vector<std::int64_t>>(), at::kLong);
  };
  std::vector<at::Tensor> logits;
  for (const auto& row : json.at("logits")) logits.push_back(at::tensor(row.get<std::vector<double>>(), at::kDouble));
  return {json.at("ids").get<std::vector<std::int32_t>>(),
          longs("rows"),
          longs("columns"),
          at::stack(logits),
          longs("argmax"),
          at::tensor(json.at("logsumexp").get<std::vector<double>>(), at::kDouble)};
}

class BaseModelTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (std::filesystem::exists(kBaseModel)) base = models::readModelFile(kBaseModel);
  }
  static void TearDownTestSuite() { base.reset(); }
  void SetUp() override {
    if (!base) GTEST_SKIP() << "the base model is not in " << kBaseModel;
  }

  /// The golden rows of all logits, read in chunks.
  at::Tensor logits(at::ScalarType dtype, std::size_t chunkTokens, std::int64_t window = 0) const {
    const models::LanguageModel model(*base, models::Adapter{}, dtype);
    auto state = model.initialState(window);
    std::vector<at::Tensor> all;
    for (std::size_t at = 0; at < golden.ids.size(); at += chunkTokens) {
      const auto chunk = std::span(golden.ids).subspan(at, std::min(chunkTokens, golden.ids.size() - at));
      all.push_back(model.absorb(chunk, {}, state, {.logits = models::AbsorbOptions::Logits::All}).logits);
    }
    return at::cat(all).index_select(0, golden.rows).to(at::kDouble);
  }
  double error(const at::Tensor& rows) const {
    return (rows.index_select(1, golden.columns) - golden.logits).abs().max().item<double>();
  }

  const Golden golden = readGolden();
  static std::optional<models::ModelFile> base;
};
std::optional<models::ModelFile> BaseModelTest::base;

TEST_F(BaseModelTest, GivesTheReferencesLogits) {
  const auto rows = logits(at::kFloat, golden.ids.size());
  EXPECT_LT(error(rows), kSingle);
  EXPECT_LT((rows.logsumexp(1) - golden.logSumExp).abs().max().item<double>(), kSingle);
  EXPECT_TRUE(at::equal(rows.argmax(1), golden.argmax));
}

TEST_F(BaseModelTest, GivesTheReferencesLogitsInChunksWithAnExplicitWindow) {
  const auto rows = logits(at::kFloat, 37, golden.ids.size());
  EXPECT_LT(error(rows), kSingle);
}

TEST_F(BaseModelTest, GivesNearlyTheReferencesLogitsInBf16) {
  const auto rows = logits(at::kBFloat16, golden.ids.size());
  const auto difference = rows.index_select(1, golden.columns) - golden.logits;
  EXPECT_LT(error(rows), 1.5);
  EXPECT_LT(difference.square().mean().sqrt().item<double>(), 0.4);
}

}  // namespace
