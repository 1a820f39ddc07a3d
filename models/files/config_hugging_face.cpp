// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "models/error.h"
#include "models/files/config.h"
#include "models/files/config_check.h"
#include "models/files/input_file.h"
#include "models/files/strict_json.h"
#include "models/text/vocabulary.h"

namespace models {
namespace {

using nlohmann::json;

constexpr int kMaxDepth = 16;
constexpr std::uint64_t kMaxFileBytes = 4 << 20;

/// An object of config.json, read with the type each entry must have; null counts as absent.
class Settings {
 public:
  Settings(json values, std::string file) : values_(std::move(values)), file_(std::move(file)) {}

  bool has(const char* key) const { return values_.contains(key) && !values_[key].is_null(); }
  const json& at(const char* key) const { return values_[key]; }

  std::int64_t integer(const char* key) const {
    if (!has(key) || !at(key).is_number_integer()) wrong(key);
    return at(key).get<std::int64_t>();
  }
  std::int64_t integer(const char* key, std::int64_t otherwise) const { return has(key) ? integer(key) : otherwise; }
  double real(const char* key) const {
    if (!has(key) || !at(key).is_number()) wrong(key);
    return at(key).get<double>();
  }
  double real(const char* key, double otherwise) const { return has(key) ? real(key) : otherwise; }
  bool flag(const char* key) const {
    if (!has(key)) return false;
    if (!at(key).is_boolean()) wrong(key);
    return at(key).get<bool>();
  }
  std::string text(const char* key, const char* otherwise) const {
    if (!has(key)) return otherwise;
    if (!at(key).is_string()) wrong(key);
    return at(key).get<std::string>();
  }
  Settings section(const char* key) const {
    if (!has(key)) return {json::object(), file_};
    if (!at(key).is_object()) wrong(key);
    return {at(key), file_};
  }
  /// A token id, the first one of a list; -1 when absent.
  std::int32_t tokenId(const char* key) const {
    if (!has(key)) return -1;
    const json& value = at(key).is_array() && !at(key).empty() ? at(key)[0] : at(key);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > INT32_MAX) wrong(key);
    return value.get<std::int32_t>();
  }

  [[noreturn]] void wrong(const char* key) const {
    throw damaged(file_, std::string("'") + key + "' is missing or has the wrong type");
  }
  [[noreturn]] void refuse(const std::string& what) const {
    throw ModelError(file_ + " cannot be used, because it " + what + ": use a Llama-family model.");
  }

 private:
  json values_;
  std::string file_;
};

void refuseUnsupported(const Settings& settings) {
  const std::string type = settings.text("model_type", "");
  if (type != "llama") settings.refuse("describes a model of the type '" + type + "'");
  if (settings.text("hidden_act", "silu") != "silu") settings.refuse("uses another activation than SiLU");
  if (settings.flag("attention_bias") || settings.flag("mlp_bias")) settings.refuse("uses biases");
  if (settings.flag("rope_interleaved")) settings.refuse("interleaves its rotary positions");
  if (settings.has("quantization_config")) settings.refuse("is quantised");
  if (settings.real("partial_rotary_factor", 1) != 1) settings.refuse("rotates only a part of each head");
}

RopeScaling ropeScaling(const Settings& section) {
  RopeScaling scaling;
  const std::string kind = section.text("rope_type", section.text("type", "default").c_str());
  if (kind == "default") return scaling;
  if (kind != "linear" && kind != "llama3") section.refuse("scales its rotary positions by '" + kind + "'");
  scaling.kind = kind == "linear" ? RopeScaling::Kind::Linear : RopeScaling::Kind::Llama3;
  scaling.factor = section.real("factor");
  if (kind == "linear") return scaling;
  scaling.lowFreqFactor = section.real("low_freq_factor");
  scaling.highFreqFactor = section.real("high_freq_factor");
  scaling.originalMaxPositions = section.integer("original_max_position_embeddings");
  return scaling;
}

std::string chatTemplateText(const std::filesystem::path& directory) {
  if (const auto file = directory / "chat_template.jinja"; exists(file)) return readText(file.string(), kMaxFileBytes);
  const auto file = directory / "tokenizer_config.json";
  if (!exists(file)) return {};
  const Settings settings(readStrictJson(file.string(), kMaxDepth, kMaxFileBytes), file.string());
  return settings.has("chat_template") && settings.at("chat_template").is_string() ? settings.text("chat_template", "")
                                                                                   : "";
}

}  // namespace

ModelConfig configFromHuggingFace(const std::string& directory, const Vocabulary& vocabulary) {
  const std::string file = (std::filesystem::path(directory) / "config.json").string();
  const Settings settings(readStrictJson(file, kMaxDepth, kMaxFileBytes), file);
  refuseUnsupported(settings);
  ModelConfig config;
  config.architecture = "llama";
  config.layers = settings.integer("num_hidden_layers");
  config.width = settings.integer("hidden_size");
  config.heads = settings.integer("num_attention_heads");
  config.kvHeads = settings.integer("num_key_value_heads", config.heads);
  if (config.heads < 1) throw damaged(file, "it has no attention heads");
  config.headDim = settings.integer("head_dim", config.width / config.heads);
  config.feedForward = settings.integer("intermediate_size");
  config.vocabularySize = settings.integer("vocab_size");
  config.maxPositions = settings.integer("max_position_embeddings");
  // Newer files keep everything rotary in rope_parameters, older ones the base outside and the rest in rope_scaling.
  const Settings rope = settings.section(settings.has("rope_parameters") ? "rope_parameters" : "rope_scaling");
  config.ropeTheta = rope.real("rope_theta", settings.real("rope_theta", 10000.0));
  config.ropeScaling = ropeScaling(rope);
  config.rmsEpsilon = settings.real("rms_norm_eps");
  config.tiedHead = settings.flag("tie_word_embeddings");
  config.chatTemplate = recogniseChatTemplate(chatTemplateText(directory), vocabulary);
  config.beginOfText = settings.tokenId("bos_token_id");
  config.endOfText = settings.tokenId("eos_token_id");
  checkConfig(config, vocabulary, file);
  return config;
}

}  // namespace models
