// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_base_files.h"

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "models/files/safetensors.h"
#include "models/files/tensor_layout.h"
#include "tests/support/tiny_model.h"

namespace {

using Json = nlohmann::json;

Json configJson(const models::ModelConfig& c) {
  return {{"model_type", "llama"},
          {"num_hidden_layers", c.layers},
          {"hidden_size", c.width},
          {"num_attention_heads", c.heads},
          {"num_key_value_heads", c.kvHeads},
          {"head_dim", c.headDim},
          {"intermediate_size", c.feedForward},
          {"vocab_size", c.vocabularySize},
          {"max_position_embeddings", c.maxPositions},
          {"rope_theta", c.ropeTheta},
          {"rms_norm_eps", c.rmsEpsilon},
          {"tie_word_embeddings", c.tiedHead},
          {"bos_token_id", c.beginOfText},
          {"eos_token_id", c.endOfText}};
}

Json tokenizerJson(const models::Vocabulary& vocabulary) {
  Json ids = Json::object(), merges = Json::array(), special = Json::array();
  for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id) ids[vocabulary.tokens[id]] = id;
  for (const auto& [left, right] : vocabulary.merges) merges.push_back(left + " " + right);
  for (const auto id : vocabulary.special)
    special.push_back({{"id", id}, {"content", vocabulary.tokens[static_cast<std::size_t>(id)]}, {"special", true}});
  const Json digits{{"type", "Digits"}, {"individual_digits", true}};
  const Json bytes{{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", true}};
  return {{"normalizer", nullptr},
          {"added_tokens", special},
          {"pre_tokenizer", {{"type", "Sequence"}, {"pretokenizers", Json::array({digits, bytes})}}},
          {"decoder", {{"type", "ByteLevel"}}},
          {"model", {{"type", "BPE"}, {"vocab", ids}, {"merges", merges}}}};
}

}  // namespace

void writeTinyBase(const std::string& folder) {
  auto base = tinyBase();
  std::ofstream(folder + "/config.json") << configJson(base.config);
  std::ofstream(folder + "/tokenizer.json") << tokenizerJson(base.vocabulary);
  std::map<std::string, at::Tensor> tensors;
  for (const auto& expected : expectedTensors(base.config, models::Naming::HuggingFace, base.weights))
    tensors[expected.name] = *expected.into;
  models::writeSafetensors(folder + "/model.safetensors", tensors);
}
