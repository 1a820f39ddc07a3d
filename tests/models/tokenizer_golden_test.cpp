// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "models/files/gguf.h"
#include "models/files/sha256.h"
#include "models/text/tokenizer.h"
#include "models/text/vocabulary.h"

namespace models {
namespace {

const std::string kModel = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";
const std::string kGolden = LATTE_SOURCE_DIR "/tests/golden/tokenizer/";
const std::string kShared = LATTE_SOURCE_DIR "/../shared/";

using Ids = std::vector<std::int32_t>;

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string fromHex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

std::string littleEndian(const Ids& ids) {
  std::string bytes;
  for (const std::int32_t id : ids) {
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(static_cast<std::uint32_t>(id) >> shift);
  }
  return bytes;
}

/// SmolLM2's own vocabulary against the ids the reference implementation gives (tests/golden/tokenizer).
class TokenizerGoldenTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(kModel)) return;
    tokenizer_ = std::make_unique<Tokenizer>(vocabularyFromGguf(GgufFile::open(kModel)));
  }
  static void TearDownTestSuite() { tokenizer_.reset(); }
  void SetUp() override {
    if (!tokenizer_) GTEST_SKIP() << "the base model is not at " << kModel;
  }
  static std::unique_ptr<Tokenizer> tokenizer_;
};
std::unique_ptr<Tokenizer> TokenizerGoldenTest::tokenizer_;

// [text, [ids…]] per line.
TEST_F(TokenizerGoldenTest, GivesTheReferenceIds) {
  const auto golden = nlohmann::json::parse(contents(kGolden + "ids.json"));
  ASSERT_GE(golden.size(), 2000u);
  for (const auto& line : golden) EXPECT_EQ(tokenizer_->ids(line[0].get<std::string>()), line[1].get<Ids>()) << line[0];
}

TEST_F(TokenizerGoldenTest, GivesTheReferenceIdsOfSpecialTokensWhenAsked) {
  const auto golden = nlohmann::json::parse(contents(kGolden + "special_ids.json"));
  ASSERT_GE(golden.size(), 50u);
  for (const auto& line : golden) {
    const auto ids = tokenizer_->ids(line[0].get<std::string>(), Tokenizer::Specials::Recognised);
    EXPECT_EQ(ids, line[1].get<Ids>()) << line[0];
  }
}

// [hexadecimal bytes, [ids…]] per line.
TEST_F(TokenizerGoldenTest, GivesTheReferenceIdsForMalformedText) {
  const auto golden = nlohmann::json::parse(contents(kGolden + "malformed_ids.json"));
  ASSERT_GE(golden.size(), 100u);
  for (const auto& line : golden) {
    EXPECT_EQ(tokenizer_->ids(fromHex(line[0].get<std::string>())), line[1].get<Ids>()) << line[0];
  }
}

TEST_F(TokenizerGoldenTest, DecodesWhatItEncodedLessTheBytesTheVocabularyLacks) {
  for (const auto& line : nlohmann::json::parse(contents(kGolden + "ids.json"))) {
    const auto text = line[0].get<std::string>();
    std::string known;
    for (const char byte : text) {
      if (tokenizer_->find(std::string(1, byte))) known += byte;
    }
    EXPECT_EQ(tokenizer_->decode(tokenizer_->ids(text)), WellFormedText(known).view()) << line[0];
  }
}

// [path under the shared data, number of ids, SHA-256 of the ids as little-endian int32] per line.
TEST_F(TokenizerGoldenTest, GivesTheReferenceIdsOfWholeFiles) {
  if (!std::filesystem::exists(kShared + "data")) GTEST_SKIP() << "no shared data at " << kShared;
  std::size_t compared = 0;
  for (const auto& line : nlohmann::json::parse(contents(kGolden + "files.json"))) {
    const std::string path = kShared + line[0].get<std::string>();
    if (!std::filesystem::exists(path)) continue;
    const Ids ids = tokenizer_->ids(contents(path));
    EXPECT_EQ(ids.size(), line[1].get<std::size_t>()) << path;
    EXPECT_EQ(sha256(littleEndian(ids)), line[2].get<std::string>()) << path;
    ++compared;
  }
  if (compared == 0) GTEST_SKIP() << "none of the files is at " << kShared;
}

}  // namespace
}  // namespace models
