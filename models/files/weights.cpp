// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/weights.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

#include "models/error.h"
#include "models/files/gguf.h"
#include "models/files/sha256.h"
#include "models/files/shards.h"
#include "models/files/tensor_layout.h"

namespace models {
namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

// All names and shapes are compared before the first tensor is read.
void checkShapes(const std::vector<ExpectedTensor>& expected, Shapes shapes, const std::string& file) {
  for (const ExpectedTensor& tensor : expected) {
    const auto at = shapes.find(tensor.name);
    if (at == shapes.end()) throw damaged(file, "the tensor '" + tensor.name + "' is missing");
    if (at->second != tensor.shape) throw damaged(file, "the tensor '" + tensor.name + "' has an unexpected shape");
    shapes.erase(at);
  }
  if (!shapes.empty()) {
    throw ModelError(file + " holds the tensor '" + shapes.begin()->first +
                     "', for which its configuration has no place. Use a plain Llama-family model.");
  }
}

Weights readWeights(const ModelConfig& config, Naming naming, const Shapes& shapes,
                    const std::function<at::Tensor(const std::string&)>& read, const std::string& file) {
  Weights weights;
  const std::vector<ExpectedTensor> expected = expectedTensors(config, naming, weights);
  checkShapes(expected, shapes, file);
  for (const ExpectedTensor& tensor : expected) {
    const at::Tensor values = read(tensor.name).to(at::kFloat);
    *tensor.into = tensor.interleavedHeads > 0 ? deinterleaved(values, tensor.interleavedHeads) : values;
  }
  if (config.tiedHead) weights.head = weights.embedding;
  return weights;
}

ModelFile readGguf(const std::string& path) {
  const GgufFile file = GgufFile::open(path);
  ModelFile model;
  model.vocabulary = vocabularyFromGguf(file);
  model.config = configFromGguf(file, model.vocabulary);
  Shapes shapes;
  for (const GgufTensor& tensor : file.tensors()) shapes.emplace(tensor.name, tensor.shape);
  shapes.erase("rope_freqs.weight");  // part of the configuration
  const auto read = [&](const std::string& name) { return file.read(name); };
  model.weights = readWeights(model.config, Naming::Gguf, shapes, read, path);
  model.fingerprint = file.fingerprint();
  return model;
}

std::string tokenizerFile(const std::string& directory) {
  return (std::filesystem::path(directory) / "tokenizer.json").string();
}

/// With the begin and end of text that only config.json names.
std::pair<Vocabulary, ModelConfig> vocabularyAndConfig(const std::string& directory) {
  auto vocabulary = vocabularyFromTokenizerJson(tokenizerFile(directory));
  auto config = configFromHuggingFace(directory, vocabulary);
  vocabulary.beginOfText = config.beginOfText;
  vocabulary.endOfText = config.endOfText;
  return {std::move(vocabulary), std::move(config)};
}

ModelFile readHuggingFace(const std::string& directory) {
  const std::filesystem::path folder(directory);
  ModelFile model;
  std::tie(model.vocabulary, model.config) = vocabularyAndConfig(directory);
  const Shards shards(directory);
  const auto read = [&](const std::string& name) { return shards.read(name); };
  model.weights = readWeights(model.config, Naming::HuggingFace, shards.shapes(), read, directory);
  std::string digests =
      sha256(InputFile((folder / "config.json").string())) + sha256(InputFile(tokenizerFile(directory)));
  for (const SafetensorsFile& file : shards.files()) digests += file.fingerprint();
  model.fingerprint = sha256(digests);
  return model;
}

}  // namespace

ModelFile readModelFile(const std::string& path) {
  return std::filesystem::is_directory(path) ? readHuggingFace(path) : readGguf(path);
}

Vocabulary readVocabulary(const std::string& path) {
  if (std::filesystem::is_directory(path)) return vocabularyAndConfig(path).first;
  return vocabularyFromGguf(GgufFile::open(path));
}

}  // namespace models
