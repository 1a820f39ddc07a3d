// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace models {

struct SamplerOptions {
  double temperature = 0;  ///< 0 takes the likeliest token, ties to the smaller id
  std::int64_t topK = 40;  ///< draw among this many; 0: among all
  double topP = 0.95;      ///< draw among the likeliest that hold this share of the probability
  std::uint64_t seed = 0;
};

/// Draws tokens from logits. The same seed and logits give the same tokens on one machine.
class Sampler {
 public:
  explicit Sampler(const SamplerOptions& options) : options_(options), random_(options.seed) {}
  std::int32_t next(const at::Tensor& logits);  ///< logits (vocabulary), fp32 on the CPU

 private:
  SamplerOptions options_;
  std::mt19937_64 random_;
};

struct GenerationOptions {
  SamplerOptions sampler{};
  std::int64_t maxTokens = 256;
  std::vector<std::int32_t> stopIds{};  ///< besides the model's end of text
  /// Receives complete UTF-8 pieces as they come; false stops. May be empty.
  std::function<bool(const std::string& piece)> onText{};
};

struct Generation {
  std::vector<std::int32_t> ids;  ///< without the stop token
  std::string text;
  enum class End { StopToken, MaxTokens, Stopped } end = End::MaxTokens;
};

/// Draws on from `logits` (1, vocabulary), what the model expects after all that `state` has read.
Generation continueFrom(at::Tensor logits, const LanguageModel& model, const Tokenizer& tokenizer, ReadingState& state,
                        const GenerationOptions& options);

/// Absorbs `prompt` and then what it draws itself, one token at a time. `state` is advanced by the prompt and by every
/// token of the result but the last.
Generation generate(const LanguageModel& model, const Tokenizer& tokenizer, std::span<const std::int32_t> prompt,
                    ReadingState& state, const GenerationOptions& options);

}  // namespace models
