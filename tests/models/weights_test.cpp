// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/weights.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/sha256.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_files.h"

namespace {

using models::ModelError;
using models::ModelFile;
using models::readModelFile;

const std::string kBaseModel = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";

ModelFile fromGguf(const GgufBuilder& file) {
  const TemporaryFolder folder;
  return readModelFile(folder.write("model.gguf", file.build()));
}

std::vector<at::Tensor> allTensors(const models::Weights& weights) {
  std::vector<at::Tensor> all = {weights.embedding, weights.finalNorm, weights.head};
  for (const models::LayerWeights& layer : weights.layers) {
    all.insert(all.end(), {layer.attentionNorm, layer.query, layer.key, layer.value, layer.output,
                           layer.feedForwardNorm, layer.gate, layer.up, layer.down});
  }
  return all;
}

void expectEqual(const ModelFile& a, const ModelFile& b) {
  const auto left = allTensors(a.weights), right = allTensors(b.weights);
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    EXPECT_TRUE(left[i].is_contiguous());
    EXPECT_TRUE(at::equal(left[i], right[i])) << i;
  }
  EXPECT_EQ(a.vocabulary.tokens, b.vocabulary.tokens);
  EXPECT_EQ(a.vocabulary.endOfText, b.vocabulary.endOfText);
  EXPECT_EQ(a.config.chatTemplate, b.config.chatTemplate);
}

TEST(WeightsTest, AreTheSameFromGgufAndHuggingFace) {
  const TemporaryFolder folder;
  tiny::writeHuggingFace(folder);
  const ModelFile gguf = fromGguf(tiny::gguf()), huggingFace = readModelFile(folder.path());
  expectEqual(gguf, huggingFace);
  EXPECT_TRUE(gguf.weights.head.is_same(gguf.weights.embedding));
  EXPECT_EQ(gguf.fingerprint, models::sha256(tiny::gguf().build()));
  EXPECT_EQ(huggingFace.fingerprint.size(), 64u);
}

TEST(WeightsTest, AreTheSameFromShards) {
  const TemporaryFolder whole, sharded;
  tiny::writeHuggingFace(whole);
  tiny::writeHuggingFace(sharded);
  std::filesystem::remove(sharded.path() + "/model.safetensors");
  std::map<std::string, at::Tensor> parts[2];
  nlohmann::json index;
  for (const auto& [name, values] : tiny::safetensors()) {
    const int part = name.find("layers.1") == std::string::npos ? 0 : 1;
    parts[part].emplace(name, values);
    index["weight_map"][name] = "model-" + std::to_string(part) + ".safetensors";
  }
  for (const int part : {0, 1}) {
    models::writeSafetensors(sharded.path() + "/model-" + std::to_string(part) + ".safetensors", parts[part]);
  }
  sharded.write("model.safetensors.index.json", index.dump());
  expectEqual(readModelFile(whole.path()), readModelFile(sharded.path()));

  for (const char* shard : {"../model-0.safetensors", "model-1.safetensors", "absent.safetensors", "/etc/passwd"}) {
    nlohmann::json wrong = index;
    wrong["weight_map"]["model.norm.weight"] = shard;
    sharded.write("model.safetensors.index.json", wrong.dump());
    EXPECT_THROW(readModelFile(sharded.path()), ModelError) << shard;
  }
  index["weight_map"]["more"] = "model-0.safetensors";
  sharded.write("model.safetensors.index.json", index.dump());
  EXPECT_THROW(readModelFile(sharded.path()), ModelError);
}

TEST(WeightsTest, TakeAHeadOfTheirOwn) {
  GgufBuilder file = tiny::gguf();
  file.tensor("output.weight", {8, 7}, std::vector<float>(56, 0.25F));
  const ModelFile model = fromGguf(file);
  EXPECT_FALSE(model.config.tiedHead);
  EXPECT_FLOAT_EQ(model.weights.head.sum().item<float>(), 14);
}

TEST(WeightsTest, ChangeTheFingerprintWithAnyFile) {
  const TemporaryFolder folder;
  tiny::writeHuggingFace(folder);
  const std::string before = readModelFile(folder.path()).fingerprint;
  EXPECT_EQ(readModelFile(folder.path()).fingerprint, before);
  folder.write("config.json", tiny::kConfigJson + "\n");
  EXPECT_NE(readModelFile(folder.path()).fingerprint, before);
}

TEST(WeightsTest, RefuseMissingUnexpectedAndMisshapenTensors) {
  for (std::size_t i = 0; i < tiny::gguf().tensors.size(); ++i) {
    GgufBuilder missing = tiny::gguf();
    missing.tensors.erase(missing.tensors.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_THROW(fromGguf(missing), ModelError) << i;
    GgufBuilder misshapen = tiny::gguf();
    misshapen.tensors[i].extents.push_back(1);
    EXPECT_THROW(fromGguf(misshapen), ModelError) << i;
  }
  EXPECT_THROW(fromGguf(tiny::gguf().tensor("blk.2.attn_norm.weight", {8}, std::vector<float>(8))), ModelError);
  EXPECT_THROW(fromGguf(tiny::gguf().tensor("blk.0.attn_q.bias", {8}, std::vector<float>(8))), ModelError);
}

TEST(WeightsTest, NameTheFileAndTheTensorInTheMessage) {
  GgufBuilder file = tiny::gguf();
  file.tensors.pop_back();
  const TemporaryFolder folder;
  const std::string path = folder.write("model.gguf", file.build());
  try {
    readModelFile(path);
    FAIL();
  } catch (const ModelError& error) {
    const std::string message = error.what();
    EXPECT_TRUE(message.starts_with(path)) << message;
    EXPECT_NE(message.find("output_norm.weight"), std::string::npos) << message;
  }
}

class BaseModelTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kBaseModel)) GTEST_SKIP() << kBaseModel << " is absent; 'make setup' fetches it";
  }
};

// Golden sums come from the gguf package and the rows' order in Hugging Face's files.
TEST_F(BaseModelTest, LoadsWithItsShapesAndRotateHalfRows) {
  const ModelFile model = readModelFile(kBaseModel);
  EXPECT_EQ(model.fingerprint, "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53");
  EXPECT_EQ(model.config.layers, 30);
  EXPECT_EQ(model.config.headDim, 64);
  EXPECT_DOUBLE_EQ(model.config.ropeTheta, 100000);
  EXPECT_EQ(model.config.chatTemplate, models::ChatTemplate::ChatMl);
  EXPECT_EQ(model.vocabulary.tokens.size(), 49152u);
  EXPECT_EQ(model.vocabulary.merges.size(), 48900u);
  EXPECT_EQ(model.vocabulary.special.size(), 17u);
  EXPECT_EQ(model.weights.embedding.sizes(), (at::IntArrayRef{49152, 576}));
  ASSERT_EQ(model.weights.layers.size(), 30u);
  const models::LayerWeights& first = model.weights.layers.front();
  const models::LayerWeights& last = model.weights.layers.back();
  EXPECT_EQ(last.gate.sizes(), (at::IntArrayRef{1536, 576}));
  EXPECT_EQ(last.key.sizes(), (at::IntArrayRef{192, 576}));
  const auto rowSum = [](const at::Tensor& matrix, int row) {
    return matrix[row].to(at::kDouble).sum().item<double>();
  };
  EXPECT_NEAR(rowSum(first.query, 1), 4.22308349609375, 1e-9);
  EXPECT_NEAR(rowSum(first.query, 40), -6.202178955078125, 1e-9);
  EXPECT_NEAR(rowSum(last.key, 1), -2.598419189453125, 1e-9);
  EXPECT_NEAR(rowSum(last.key, 65), -2.16522216796875, 1e-9);
  EXPECT_NEAR(rowSum(model.weights.layers[3].down, 5), -16.920806884765625, 1e-9);
  EXPECT_NEAR(model.weights.embedding.to(at::kDouble).abs().sum().item<double>(), 2802153.619805813, 1e-3);
}

}  // namespace
