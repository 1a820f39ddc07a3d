// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/config.h"

#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/gguf.h"
#include "models/text/vocabulary.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_files.h"

namespace {

using models::ChatTemplate;
using models::ModelConfig;
using models::ModelError;
using models::RopeScaling;
using nlohmann::json;

models::Vocabulary vocabulary() {
  models::Vocabulary result;
  result.tokens = tiny::kTokens;
  result.special = {0, 1};
  result.beginOfText = 0;
  result.endOfText = 1;
  return result;
}

ModelConfig fromGguf(const GgufBuilder& builder) {
  const TemporaryFolder folder;
  return configFromGguf(models::GgufFile::open(folder.write("m.gguf", builder.build())), vocabulary());
}

ModelConfig fromHuggingFace(const json& config) {
  const TemporaryFolder folder;
  folder.write("config.json", config.dump());
  return models::configFromHuggingFace(folder.path(), vocabulary());
}

json soundJson() { return json::parse(tiny::kConfigJson); }

void expectTiny(const ModelConfig& config) {
  EXPECT_EQ(config.architecture, "llama");
  EXPECT_EQ(config.layers, 2);
  EXPECT_EQ(config.width, 8);
  EXPECT_EQ(config.heads, 2);
  EXPECT_EQ(config.kvHeads, 1);
  EXPECT_EQ(config.headDim, 4);
  EXPECT_EQ(config.feedForward, 12);
  EXPECT_EQ(config.vocabularySize, 7);
  EXPECT_EQ(config.maxPositions, 64);
  EXPECT_DOUBLE_EQ(config.ropeTheta, 10000);
  EXPECT_NEAR(config.rmsEpsilon, 1e-5, 1e-11);
  EXPECT_TRUE(config.tiedHead);
  EXPECT_EQ(config.chatTemplate, ChatTemplate::ChatMl);
  EXPECT_EQ(config.beginOfText, 0);
  EXPECT_EQ(config.endOfText, 1);
  EXPECT_EQ(ropeDivisors(config), (std::vector<float>{1, 1}));
}

TEST(ConfigTest, ReadsBothKindsOfFile) {
  expectTiny(fromGguf(tiny::metadata()));
  expectTiny(fromHuggingFace(soundJson()));
}

TEST(ConfigTest, KnowsTheHeadIsItsOwnWhenThereIsOne) {
  EXPECT_FALSE(fromGguf(tiny::metadata().tensor("output.weight", {1}, {1})).tiedHead);
  json config = soundJson();
  config["tie_word_embeddings"] = false;
  EXPECT_FALSE(fromHuggingFace(config).tiedHead);
}

TEST(ConfigTest, RecognisesChatTemplatesByTheirMarks) {
  const auto from = [](const std::string& text) {
    return fromGguf(tiny::metadata().text("tokenizer.chat_template", text)).chatTemplate;
  };
  EXPECT_EQ(from("{{ '<|im_start|>' }}{{ '<|im_end|>' }}"), ChatTemplate::ChatMl);
  EXPECT_EQ(from("<|start_header_id|>user<|end_header_id|><|eot_id|>"), ChatTemplate::Llama3);
  EXPECT_EQ(from("<s>[INST] {{ message }} [/INST]"), ChatTemplate::Llama2);
  EXPECT_EQ(from("{{ ''.__class__ }}"), ChatTemplate::None);
}

TEST(ConfigTest, ReadsTheChatTemplateOfADirectory) {
  const TemporaryFolder folder;
  folder.write("config.json", tiny::kConfigJson);
  folder.write("tokenizer_config.json", R"({"chat_template":"[INST] x [/INST]"})");
  EXPECT_EQ(models::configFromHuggingFace(folder.path(), vocabulary()).chatTemplate, ChatTemplate::Llama2);
}

// Golden values: what transformers divides by for these settings.
TEST(ConfigTest, StretchesLlama3RopeLikeTheReference) {
  ModelConfig config;
  config.headDim = 16;
  config.ropeTheta = 500000;
  config.ropeScaling = {RopeScaling::Kind::Llama3, 32, 1, 4, 8192};
  const std::vector<float> expected = {1, 1, 1, 1, 3.292262554F, 32, 32, 32};
  const std::vector<float> divisors = ropeDivisors(config);
  ASSERT_EQ(divisors.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(divisors[i], expected[i], 1e-5) << i;
}

TEST(ConfigTest, ReadsRopeScalingFromEveryPlace) {
  json config = soundJson();
  config["rope_scaling"] = {{"type", "linear"}, {"factor", 2.0}};
  EXPECT_EQ(ropeDivisors(fromHuggingFace(config)), (std::vector<float>{2, 2}));
  config["rope_scaling"] = nullptr;
  config["rope_parameters"] = {{"rope_type", "llama3"}, {"rope_theta", 500000},
                               {"factor", 8},           {"low_freq_factor", 1},
                               {"high_freq_factor", 4}, {"original_max_position_embeddings", 32}};
  const ModelConfig llama3 = fromHuggingFace(config);
  EXPECT_EQ(llama3.ropeScaling.kind, RopeScaling::Kind::Llama3);
  EXPECT_DOUBLE_EQ(llama3.ropeTheta, 500000);
  GgufBuilder linear = tiny::metadata().text("llama.rope.scaling.type", "linear").real("llama.rope.scaling.factor", 2);
  EXPECT_EQ(ropeDivisors(fromGguf(linear)), (std::vector<float>{2, 2}));
  EXPECT_EQ(ropeDivisors(fromGguf(tiny::metadata().tensor("rope_freqs.weight", {2}, {1, 8}))),
            (std::vector<float>{1, 8}));
}

TEST(ConfigTest, RefusesHuggingFaceSettingsWithoutCounterpart) {
  const std::pair<const char*, json> changes[] = {{"model_type", "gemma"},
                                                  {"hidden_act", "gelu"},
                                                  {"attention_bias", true},
                                                  {"mlp_bias", true},
                                                  {"rope_interleaved", true},
                                                  {"quantization_config", json::object()},
                                                  {"num_hidden_layers", 0},
                                                  {"num_hidden_layers", 513},
                                                  {"num_hidden_layers", -1},
                                                  {"num_hidden_layers", "2"},
                                                  {"num_hidden_layers", 2.5},
                                                  {"num_attention_heads", 0},
                                                  {"num_key_value_heads", 3},
                                                  {"num_key_value_heads", 0},
                                                  {"head_dim", 3},
                                                  {"hidden_size", nullptr},
                                                  {"vocab_size", 8},
                                                  {"max_position_embeddings", 0},
                                                  {"rope_theta", 0},
                                                  {"rms_norm_eps", 0},
                                                  {"rms_norm_eps", 1},
                                                  {"tie_word_embeddings", 1},
                                                  {"bos_token_id", 7},
                                                  {"eos_token_id", -1},
                                                  {"eos_token_id", json::array()},
                                                  {"rope_scaling", {{"type", "yarn"}, {"factor", 2}}},
                                                  {"partial_rotary_factor", 0.5},
                                                  {"rope_scaling", {{"type", "linear"}, {"factor", 0}}},
                                                  {"rope_scaling", {{"type", "linear"}}}};
  for (const auto& [key, value] : changes) {
    json config = soundJson();
    config[key] = value;
    EXPECT_THROW(fromHuggingFace(config), ModelError) << key << " " << value;
  }
}

TEST(ConfigTest, RefusesJsonThatNamesAKeyTwice) {
  const TemporaryFolder folder;
  folder.write("config.json", R"({"hidden_size":8,)" + tiny::kConfigJson.substr(1));
  EXPECT_THROW(models::configFromHuggingFace(folder.path(), vocabulary()), ModelError);
}

TEST(ConfigTest, RefusesGgufMetadataOutOfRange) {
  const auto refused = [](const std::string& key, std::uint32_t type, const std::string& value) {
    GgufBuilder file = tiny::metadata();
    std::erase_if(file.pairs, [&](const std::string& pair) { return pair.starts_with(rawText(key)); });
    EXPECT_THROW(fromGguf(file.pair(key, type, value)), ModelError) << key;
  };
  refused("general.architecture", 8, rawText("mamba"));
  for (const char* key : {"llama.block_count", "llama.attention.head_count", "llama.embedding_length",
                          "llama.feed_forward_length", "llama.context_length", "llama.vocab_size"}) {
    refused(key, 4, raw<std::uint32_t>(0));
    refused(key, 5, raw<std::int32_t>(-1));
    refused(key, 8, rawText("2"));
  }
  refused("llama.block_count", 4, raw<std::uint32_t>(513));
  refused("llama.attention.head_count_kv", 4, raw<std::uint32_t>(0));
  refused("llama.rope.dimension_count", 4, raw<std::uint32_t>(2));
  refused("llama.attention.key_length", 4, raw<std::uint32_t>(5));
  refused("llama.expert_count", 4, raw<std::uint32_t>(8));
  refused("llama.rope.freq_base", 6, raw(std::nanf("")));
  refused("llama.attention.layer_norm_rms_epsilon", 6, raw(0.0F));
  refused("llama.rope.scaling.type", 8, rawText("yarn"));
  EXPECT_THROW(fromGguf(tiny::metadata().tensor("rope_freqs.weight", {3}, {1, 1, 1})), ModelError);
  EXPECT_THROW(fromGguf(tiny::metadata().tensor("rope_freqs.weight", {2}, {1, 0})), ModelError);
}

}  // namespace
