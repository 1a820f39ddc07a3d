// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/support/latte_program.h"

/// `latte train` from the outside, on the calibration texts that come with the sources.
namespace {

const std::string kTexts = LATTE_SOURCE_DIR "/models/conversion/calibration";

TEST_F(LatteModelTest, TrainGoesOnWhereAskedToAndLeavesAnAdapter) {
  const TemporaryFolder folder;
  const auto recipe = folder.write("layers.json", R"({"stage": "layers", "texts": ["texts"], "sequence_tokens": 512,
    "sequences": 1, "held_out_files": 0.25, "steps": 2, "warmup": 1, "rate": 1e-4, "validate_every": 1})");
  const auto out = folder.path() + "/run";
  const Json first = json({"train", recipe, "--data", kTexts, "--out", out, "--threads", "1"});
  EXPECT_EQ(first["done"], true);
  EXPECT_LT(first["held_out"]["residual"].get<double>(), 1);
  for (const char* file :
       {"/adapter/adapter.safetensors", "/adapter/config.json", "/loss.csv", "/loss.png", "/validation.csv"})
    EXPECT_TRUE(std::filesystem::exists(out + file)) << file;

  const test::Finished again = latte({"train", recipe, "--data", kTexts, "--out", out, "--threads", "1"});
  EXPECT_EQ(again.exitCode, 1);
  EXPECT_NE(again.messages.find("--resume"), std::string::npos) << again.messages;
  const test::Finished resumed = latte({"train", recipe, "--data", kTexts, "--out", out, "--threads", "1", "--resume"});
  EXPECT_EQ(resumed.exitCode, 0) << resumed.messages;
  EXPECT_NE(resumed.out.find("Q4_1.gguf --name NAME --adapter " + out), std::string::npos) << resumed.out;
}

TEST_F(LatteModelTest, TrainDistilsIntoAnAdapterThatIsReadWith) {
  const TemporaryFolder folder;
  const auto recipe =
      folder.write("distillation.json", R"({"stage": "distillation", "texts": ["texts"], "sequence_tokens": 512,
    "rows": 32, "rank": 2, "held_out_files": 0.25, "steps": 2, "warmup": 1, "rate": 1e-4, "validate_every": 1})");
  const auto out = folder.path() + "/run";
  const Json done = json({"train", recipe, "--data", kTexts, "--out", out, "--threads", "1"});
  EXPECT_EQ(done["done"], true);
  EXPECT_GT(done["held_out"]["agreement"].get<double>(), 0.5);
  const auto config = Json::parse(std::ifstream(out + "/adapter/config.json"));
  EXPECT_EQ(config["rank"], 2);
}

TEST_F(LatteModelTest, TrainPreparesTheRecipeWithItsDataForAnotherMachine) {
  const TemporaryFolder folder;
  const auto recipe = folder.write("layers.json", R"({"stage": "layers", "texts": ["texts"], "held_out_files": 0.25})");
  const auto out = folder.path() + "/prepared";
  const Json done = json({"train", recipe, "--data", kTexts, "--out", out, "--prepare"});
  EXPECT_EQ(done["data"], out + "/data.safetensors");
  EXPECT_GT(std::filesystem::file_size(out + "/data.safetensors"), 1000u);
  EXPECT_FALSE(std::filesystem::exists(out + "/loss.csv"));
}

TEST_F(LatteModelTest, TrainRefusesARecipeWithAMisspeltNumber) {
  const TemporaryFolder folder;
  const auto recipe = folder.write("layers.json", R"({"stage": "layers", "stepps": 2})");
  const test::Finished refused = latte({"train", recipe, "--data", kTexts, "--out", folder.path() + "/run"});
  EXPECT_EQ(refused.exitCode, 3);
  EXPECT_NE(refused.messages.find("stepps"), std::string::npos) << refused.messages;
}

}  // namespace
