// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/program.h"
#include "tests/support/xml.h"

/// `latte attention` from the outside.
namespace {

const std::string kLighthouse = LATTE_SOURCE_DIR "/resources/sample/lighthouse.pdf";

class AttentionVerbTest : public ::testing::Test {
 protected:
  test::Finished attention(const std::string& out, const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words = {"attention", kLighthouse, "Who lit the lamp?", "--out", out};
    words.insert(words.end(), more.begin(), more.end());
    return test::runProgram(LATTE_BIN_DIR "/latte", words, "LATTE_HOME=" + test::quoted(home_.path()));
  }

  TemporaryFolder home_;
};

TEST_F(AttentionVerbTest, TheFilesNameSaysWhatIsWritten) {
  if (!std::filesystem::exists(LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf"))
    GTEST_SKIP() << "the base model is not installed: run .ci/setup";
  for (const char* name : {"/map.PNG", "/map.svg", "/map.html", "/map.json"}) {
    const auto run = attention(home_.path() + name);
    ASSERT_EQ(run.exitCode, 0) << run.messages;
    EXPECT_EQ(run.out, "");
  }
  EXPECT_EQ(test::fileContents(home_.path() + "/map.PNG").substr(0, 8), "\x89PNG\r\n\x1a\n");
  EXPECT_EQ(test::fileContents(home_.path() + "/map.json").substr(0, 11), "{\"schema\":1");
  const test::Xml picture(test::fileContents(home_.path() + "/map.svg"));
  EXPECT_TRUE(picture.says("text", "lighthouse.pdf"));
  EXPECT_TRUE(picture.says("text", "“Who lit the lamp?”"));
  const test::Xml page(test::fileContents(home_.path() + "/map.html"));
  ASSERT_EQ(page.all("td").size(), 30u);
  EXPECT_EQ(page.all("td")[0].text.substr(0, 2), "p.");
  EXPECT_TRUE(page.says("p", "is not proof that an answer is right."));

  const auto layer = attention(home_.path() + "/layer.json", {"--layer", "30", "--group", "2"});
  ASSERT_EQ(layer.exitCode, 0) << layer.messages;
  EXPECT_NE(test::fileContents(home_.path() + "/layer.json").find("\"layer\":30,\"group\":2"), std::string::npos);
  const auto none = attention(home_.path() + "/none.json", {"--layer", "31"});
  EXPECT_EQ(none.exitCode, 1);
  EXPECT_NE(none.messages.find("no layer 31: give one from 1 to 30"), std::string::npos) << none.messages;
  EXPECT_EQ(attention("-", {"--layer", "0"}).exitCode, 2);

  const auto unwritable = attention(home_.path() + "/nowhere/map.png");
  EXPECT_EQ(unwritable.exitCode, 1);
  EXPECT_NE(unwritable.messages.find("/nowhere/map.png\" cannot be written"), std::string::npos) << unwritable.messages;
}

TEST_F(AttentionVerbTest, AnotherNameIsWrongUsage) {
  for (const char* name : {"map.jpg", "map", "png"}) {
    const auto run = attention(home_.path() + "/" + name);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.messages.find(".png, .svg, .html or .json"), std::string::npos) << run.messages;
    EXPECT_FALSE(std::filesystem::exists(home_.path() + "/" + name));
  }
}

}  // namespace
