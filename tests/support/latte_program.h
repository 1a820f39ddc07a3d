// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/program.h"

/// The built program from the outside, with the real model, in a home that the tests of a suite share.
using Json = nlohmann::json;

inline const std::string kData = LATTE_SOURCE_DIR "/tests/data/";
inline const std::string kSamples = LATTE_SOURCE_DIR "/resources/sample/";
inline const std::string kLighthouse = kSamples + "lighthouse.pdf";

class LatteTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { home_ = std::make_unique<TemporaryFolder>(); }
  static void TearDownTestSuite() { home_.reset(); }

  static test::Finished latte(const std::vector<std::string>& arguments, const std::string& input = "/dev/null") {
    return test::runProgram(LATTE_BIN_DIR "/latte", arguments, "LATTE_HOME=" + test::quoted(home_->path()), input);
  }

  /// The one JSON object that the program prints on success.
  static Json json(std::vector<std::string> arguments, const std::string& input = "/dev/null") {
    arguments.push_back("--json");
    const test::Finished run = latte(arguments, input);
    EXPECT_EQ(run.exitCode, 0) << run.messages;
    EXPECT_EQ(run.messages, "");
    const Json object = Json::parse(run.out, nullptr, false);
    EXPECT_EQ(object.value("schema", 0), 1) << run.out;
    return object;
  }

  /// The message is one sentence that names the file, the JSON error says the same.
  static void expectFailure(const std::string& file, int exitCode, const char* kind) {
    const test::Finished run = latte({"read", file, "--json"});
    EXPECT_EQ(run.exitCode, exitCode) << file;
    const Json error = Json::parse(run.out, nullptr, false)["error"];
    EXPECT_EQ(error["code"], exitCode);
    EXPECT_EQ(error["kind"], kind);
    const std::string sentence = error["message"];
    EXPECT_EQ(run.messages, "latte: " + sentence + "\n");
    EXPECT_NE(sentence.find(file), std::string::npos) << sentence;
    EXPECT_TRUE(sentence.ends_with('.')) << sentence;
    EXPECT_EQ(sentence.find(". "), std::string::npos) << sentence;
  }

  static inline std::unique_ptr<TemporaryFolder> home_;
};

/// Skipped, saying so, where the base model was not fetched.
class LatteModelTest : public LatteTest {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf"))
      GTEST_SKIP() << "the base model is not installed: run .ci/setup";
  }
};
