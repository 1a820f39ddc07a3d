// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/config.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <string_view>

#include "models/files/config_check.h"
#include "models/error.h"
#include "models/text/vocabulary.h"

namespace models {
namespace {

void require(bool holds, const std::string& problem, const std::string& file) {
  if (!holds) throw damaged(file, problem);
}

void checkShape(const ModelConfig& config, const std::string& file) {
  struct Range {
    const char* what;
    std::int64_t value, low, high;
  };
  const Range ranges[] = {
      {"number of layers", config.layers, 1, 512},
      {"width", config.width, 1, 1 << 16},
      {"number of heads", config.heads, 1, 1024},
      {"number of key-value heads", config.kvHeads, 1, 1024},
      {"size of a head", config.headDim, 2, 1024},
      {"feed-forward width", config.feedForward, 1, 1 << 20},
      {"number of tokens", config.vocabularySize, 1, 1 << 22},
      {"number of positions", config.maxPositions, 1, 1 << 28},
  };
  for (const Range& range : ranges) {
    require(range.value >= range.low && range.value <= range.high,
            std::string("its ") + range.what + " is " + std::to_string(range.value) + ", which is out of range", file);
  }
  require(config.heads % config.kvHeads == 0, "its heads cannot share its key-value heads evenly", file);
  require(config.headDim % 2 == 0, "the size of a head is odd", file);
}

// Written so that NaN fails every comparison.
void checkRope(const ModelConfig& config, const std::string& file) {
  require(config.rmsEpsilon > 0 && config.rmsEpsilon <= 0.1, "its RMS epsilon is out of range", file);
  require(config.ropeTheta >= 1 && config.ropeTheta <= 1e12, "its rotary base is out of range", file);
  const RopeScaling& scaling = config.ropeScaling;
  require(scaling.factor >= 1 && scaling.factor <= 4096, "its rotary scaling factor is out of range", file);
  if (scaling.kind == RopeScaling::Kind::Llama3) {
    require(
        scaling.lowFreqFactor > 0 && scaling.lowFreqFactor < scaling.highFreqFactor && scaling.highFreqFactor <= 4096,
        "its rotary scaling range is out of range", file);
    require(scaling.originalMaxPositions >= 1 && scaling.originalMaxPositions <= 1 << 28,
            "its original number of positions is out of range", file);
  }
  const auto& divisors = config.storedRopeDivisors;
  require(divisors.empty() || static_cast<std::int64_t>(divisors.size()) == config.headDim / 2,
          "its rotary divisors do not fit its heads", file);
  require(
      std::all_of(divisors.begin(), divisors.end(), [](float divisor) { return divisor >= 1e-3F && divisor <= 1e6F; }),
      "a rotary divisor is out of range", file);
}

// The interpolation of Llama 3.1: long waves are stretched, short ones kept, those between blended.
float llama3Divisor(const RopeScaling& scaling, double frequency) {
  const double wavelength = 2 * std::numbers::pi / frequency;
  const auto positions = static_cast<double>(scaling.originalMaxPositions);
  if (wavelength < positions / scaling.highFreqFactor) return 1;
  if (wavelength > positions / scaling.lowFreqFactor) return static_cast<float>(scaling.factor);
  const double smooth =
      (positions / wavelength - scaling.lowFreqFactor) / (scaling.highFreqFactor - scaling.lowFreqFactor);
  return static_cast<float>(1 / ((1 - smooth) / scaling.factor + smooth));
}

}  // namespace

void checkConfig(const ModelConfig& config, const Vocabulary& vocabulary, const std::string& file) {
  checkShape(config, file);
  checkRope(config, file);
  require(config.vocabularySize == static_cast<std::int64_t>(vocabulary.tokens.size()),
          "its tokenizer has " + std::to_string(vocabulary.tokens.size()) + " tokens, its model " +
              std::to_string(config.vocabularySize),
          file);
  for (const std::int32_t id : {config.beginOfText, config.endOfText}) {
    require(id >= -1 && id < config.vocabularySize, "its begin or end of text is no token", file);
  }
}

ChatTemplate recogniseChatTemplate(const std::string& templateText, const Vocabulary& vocabulary) {
  const auto marked = [&](std::initializer_list<std::string_view> marks) {
    return std::all_of(marks.begin(), marks.end(), [&](std::string_view mark) {
      if (!templateText.empty()) return templateText.find(mark) != std::string::npos;
      return std::any_of(vocabulary.special.begin(), vocabulary.special.end(),
                         [&](std::int32_t id) { return vocabulary.tokens[static_cast<std::size_t>(id)] == mark; });
    });
  };
  if (marked({"<|im_start|>", "<|im_end|>"})) return ChatTemplate::ChatMl;
  if (marked({"<|start_header_id|>", "<|eot_id|>"})) return ChatTemplate::Llama3;
  if (marked({"[INST]", "[/INST]"})) return ChatTemplate::Llama2;
  return ChatTemplate::None;
}

std::vector<float> ropeDivisors(const ModelConfig& config) {
  if (!config.storedRopeDivisors.empty()) return config.storedRopeDivisors;
  const RopeScaling& scaling = config.ropeScaling;
  std::vector<float> divisors(static_cast<std::size_t>(config.headDim / 2), 1.0F);
  for (std::size_t i = 0; i < divisors.size(); ++i) {
    const double frequency =
        std::pow(config.ropeTheta, -2.0 * static_cast<double>(i) / static_cast<double>(config.headDim));
    if (scaling.kind == RopeScaling::Kind::Linear) divisors[i] = static_cast<float>(scaling.factor);
    if (scaling.kind == RopeScaling::Kind::Llama3) divisors[i] = llama3Divisor(scaling, frequency);
  }
  return divisors;
}

}  // namespace models
