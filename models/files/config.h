// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace models {

class GgufFile;
struct Vocabulary;

/// The known chat formats. A template's text is only ever recognised, never executed.
enum class ChatTemplate { None, ChatMl, Llama3, Llama2 };

/// How rotary frequencies are stretched for texts longer than those of the first training.
struct RopeScaling {
  enum class Kind { None, Linear, Llama3 };
  Kind kind = Kind::None;
  double factor = 1;
  double lowFreqFactor = 1, highFreqFactor = 4;  ///< Llama3 only
  std::int64_t originalMaxPositions = 0;         ///< Llama3 only, tokens
};

/// The shape of a Llama-family decoder. Every number has been range-checked against the others.
struct ModelConfig {
  std::string architecture;  ///< "llama"
  std::int64_t layers = 0;
  std::int64_t width = 0;  ///< of the residual stream
  std::int64_t heads = 0;  ///< query heads, a multiple of kvHeads
  std::int64_t kvHeads = 0;
  std::int64_t headDim = 0;  ///< even
  std::int64_t feedForward = 0;
  std::int64_t vocabularySize = 0;
  std::int64_t maxPositions = 0;  ///< tokens the model was trained for
  double ropeTheta = 0;
  RopeScaling ropeScaling;
  std::vector<float> storedRopeDivisors;  ///< (headDim / 2), those a GGUF file carries as a tensor; empty when none
  double rmsEpsilon = 0;
  bool tiedHead = false;  ///< the output head is the embedding
  ChatTemplate chatTemplate = ChatTemplate::None;
  std::int32_t beginOfText = -1, endOfText = -1;  ///< token ids, -1 when the model has none
};

/// From the metadata of a GGUF file (`llama.*`) or from the config.json, and tokenizer_config.json if present, of a
/// Hugging Face directory. `vocabulary` is the one that came with it. Throw ModelError for another architecture, for
/// options that have no counterpart here and for numbers out of range.
ModelConfig configFromGguf(const GgufFile& file, const Vocabulary& vocabulary);
ModelConfig configFromHuggingFace(const std::string& directory, const Vocabulary& vocabulary);

/// By what each rotary frequency theta^(-2i / headDim) is divided, (headDim / 2): ones without scaling.
std::vector<float> ropeDivisors(const ModelConfig& config);

}  // namespace models
