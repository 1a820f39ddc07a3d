// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>

#include "models/files/config.h"
#include "models/files/config_check.h"
#include "models/error.h"
#include "models/files/gguf.h"
#include "models/text/vocabulary.h"

namespace models {
namespace {

constexpr const char* kRopeTensor = "rope_freqs.weight";

template <typename T>
T valueOr(const GgufFile& file, const std::string& key, T otherwise) {
  const T* value = file.find<T>(key);
  return value ? *value : otherwise;
}

RopeScaling ropeScaling(const GgufFile& file) {
  RopeScaling scaling;
  const auto kind = valueOr<std::string>(file, "llama.rope.scaling.type", "none");
  if (kind == "none") return scaling;
  if (kind != "linear") {
    throw ModelError(file.path() + " scales its rotary positions by '" + kind +
                     "', which is not supported. Use a Llama-family model without it.");
  }
  scaling.kind = RopeScaling::Kind::Linear;
  scaling.factor = file.require<double>("llama.rope.scaling.factor");
  return scaling;
}

std::vector<float> storedRopeDivisors(const GgufFile& file) {
  if (!file.has(kRopeTensor)) return {};
  const at::Tensor divisors = file.read(kRopeTensor);
  return {divisors.data_ptr<float>(), divisors.data_ptr<float>() + divisors.numel()};
}

}  // namespace

ModelConfig configFromGguf(const GgufFile& file, const Vocabulary& vocabulary) {
  ModelConfig config;
  config.architecture = file.require<std::string>("general.architecture");
  if (config.architecture != "llama") {
    throw ModelError(file.path() + " holds a model of the architecture '" + config.architecture +
                     "', which is not supported. Use a Llama-family model.");
  }
  const auto number = [&](const char* key) { return file.require<std::int64_t>(std::string("llama.") + key); };
  config.layers = number("block_count");
  config.width = number("embedding_length");
  config.heads = number("attention.head_count");
  config.kvHeads = valueOr(file, "llama.attention.head_count_kv", config.heads);
  if (config.heads < 1) throw damaged(file.path(), "it has no attention heads");
  config.headDim = valueOr(file, "llama.attention.key_length", config.width / config.heads);
  if (valueOr(file, "llama.attention.value_length", config.headDim) != config.headDim ||
      valueOr(file, "llama.rope.dimension_count", config.headDim) != config.headDim) {
    throw ModelError(file.path() +
                     " rotates only a part of each head, which is not supported. Use a plain Llama model.");
  }
  if (valueOr<std::int64_t>(file, "llama.expert_count", 0) != 0) {
    throw ModelError(file.path() + " is a mixture of experts, which is not supported. Use a plain Llama model.");
  }
  config.feedForward = number("feed_forward_length");
  config.vocabularySize = valueOr(file, "llama.vocab_size", static_cast<std::int64_t>(vocabulary.tokens.size()));
  config.maxPositions = number("context_length");
  config.ropeTheta = valueOr(file, "llama.rope.freq_base", 10000.0);
  config.ropeScaling = ropeScaling(file);
  config.storedRopeDivisors = storedRopeDivisors(file);
  config.rmsEpsilon = file.require<double>("llama.attention.layer_norm_rms_epsilon");
  config.tiedHead = !file.has("output.weight");
  config.chatTemplate = recogniseChatTemplate(valueOr<std::string>(file, "tokenizer.chat_template", ""), vocabulary);
  config.beginOfText = vocabulary.beginOfText;
  config.endOfText = vocabulary.endOfText;
  checkConfig(config, vocabulary, file.path());
  return config;
}

}  // namespace models
