// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answering/answer_weights.h"

#include <ATen/ATen.h>

#include <map>

#include "models/error.h"
#include "models/files/config_check.h"
#include "models/files/safetensors.h"

namespace models {
namespace {

constexpr const char* kSchema = "latte-answerer/1";
constexpr std::int64_t kMaxRank = 1024;

std::int64_t rankFrom(const SafetensorsFile& file, const std::string& name) {
  const auto text = file.metadata(name);
  const auto rank = text.size() <= 4 && text.find_first_not_of("0123456789") == std::string::npos && !text.empty()
                        ? std::stol(text)
                        : 0;
  if (rank < 1 || rank > kMaxRank) throw damaged(file.path(), "its " + name + " is out of range");
  return rank;
}

}  // namespace

std::vector<NamedTensor> tensorsOf(AnswerWeights& weights, const ModelConfig& config) {
  auto tensors = tensorsOf(weights.layers, config, weights.rank);
  for (auto& tensor : tensorsOf(weights.span, config, weights.spanRank)) tensors.push_back(std::move(tensor));
  return tensors;
}

AnswerWeights readAnswerWeights(const std::string& path, const ModelConfig& base) {
  const auto file = SafetensorsFile::open(path);
  if (file.metadata("schema") != kSchema) throw damaged(path, "it is not an answerer");
  AnswerWeights weights{rankFrom(file, "rank"), rankFrom(file, "span_rank"), {}, {}, file.metadata("base"), {}};
  weights.layers.resize(base.layers);
  const auto tensors = tensorsOf(weights, base);
  for (const auto& [name, tensor, shape] : tensors) {
    *tensor = file.read(name).to(at::kFloat);
    if (tensor->sizes() != at::IntArrayRef(shape))
      throw damaged(path, name + " has the wrong shape for this base model");
  }
  if (file.tensors().size() != tensors.size()) throw damaged(path, "it holds tensors that are no part of an answerer");
  weights.fingerprint = file.fingerprint();
  return weights;
}

void writeAnswerWeights(AnswerWeights weights, const ModelConfig& base, const std::string& path) {
  std::map<std::string, at::Tensor> tensors;
  for (const auto& [name, tensor, shape] : tensorsOf(weights, base))
    tensors[name] = tensor->detach().to(at::kHalf).contiguous();
  writeSafetensors(path, tensors,
                   {{"schema", kSchema},
                    {"base", weights.baseFingerprint},
                    {"rank", std::to_string(weights.rank)},
                    {"span_rank", std::to_string(weights.spanRank)}});
}

}  // namespace models
