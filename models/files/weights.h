// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "models/files/config.h"
#include "models/text/vocabulary.h"

namespace models {

/// One decoder layer. All tensors are fp32 and contiguous, matrices (out, in) as linear(x, W) wants them. Rows of query
/// and key are in rotate-half order: value i of a head is rotated with value i + headDim / 2.
struct LayerWeights {
  at::Tensor attentionNorm;    ///< (width)
  at::Tensor query;            ///< (heads * headDim, width)
  at::Tensor key, value;       ///< (kvHeads * headDim, width)
  at::Tensor output;           ///< (width, heads * headDim)
  at::Tensor feedForwardNorm;  ///< (width)
  at::Tensor gate, up;         ///< (feedForward, width)
  at::Tensor down;             ///< (width, feedForward)
};

struct Weights {
  at::Tensor embedding;  ///< (vocabularySize, width)
  std::vector<LayerWeights> layers;
  at::Tensor finalNorm;  ///< (width)
  at::Tensor head;       ///< (vocabularySize, width); the same tensor as embedding when tied
};

/// Everything a model's files hold.
struct ModelFile {
  ModelConfig config;
  Weights weights;
  Vocabulary vocabulary;
  std::string fingerprint;  ///< SHA-256 of the files' content, hexadecimal
};

/// Reads a .gguf file, or a Hugging Face directory with config.json, tokenizer.json and model.safetensors, whole or in
/// shards with their index. Every tensor's name and shape is compared with what the architecture expects; a missing or
/// unexpected one, like any other damage, throws ModelError with one sentence naming the file and the remedy.
ModelFile readModelFile(const std::string& path);

/// The vocabulary alone, without the weights. Throws ModelError like readModelFile().
Vocabulary readVocabulary(const std::string& path);

}  // namespace models
