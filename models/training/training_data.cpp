// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/training_data.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/safetensors.h"

namespace models {
namespace {

constexpr const char* kSchema = "latte-training-data/1";
constexpr std::int64_t kMarks = 6;  ///< of an example: its numbers in the order of its members

using Tensors = std::map<std::string, at::Tensor>;
using Metadata = std::map<std::string, std::string>;

template <typename T>
std::vector<T> vectorOf(const at::Tensor& values) {
  const auto* first = values.data_ptr<T>();
  return {first, first + values.numel()};
}

void put(Tensors& tensors, const std::string& name, const TokenCorpus& corpus) {
  tensors[name] = at::tensor(corpus.ids, at::kInt);
  tensors[name + ".starts"] = at::tensor(corpus.starts, at::kLong);
}

void put(Tensors& tensors, const std::string& name, const std::vector<AnswerExample>& examples) {
  std::vector<std::int32_t> ids;
  std::vector<std::int64_t> lengths, marks;
  for (const auto& e : examples) {
    ids.insert(ids.end(), e.ids.begin(), e.ids.end());
    lengths.push_back(static_cast<std::int64_t>(e.ids.size()));
    for (const auto mark :
         {e.textBegin, e.textEnd, e.completionBegin, static_cast<std::int64_t>(e.span), e.spanBegin, e.spanEnd})
      marks.push_back(mark);
  }
  tensors[name] = at::tensor(ids, at::kInt);
  tensors[name + ".lengths"] = at::tensor(lengths, at::kLong);
  tensors[name + ".marks"] = at::tensor(marks, at::kLong).view({-1, kMarks});
}

TokenCorpus corpusOf(const SafetensorsFile& file, const std::string& name) {
  TokenCorpus corpus{vectorOf<std::int32_t>(file.read(name)), vectorOf<std::int64_t>(file.read(name + ".starts"))};
  const auto& starts = corpus.starts;
  if (starts.empty() || starts.front() != 0 || starts.back() != static_cast<std::int64_t>(corpus.ids.size()) ||
      !std::is_sorted(starts.begin(), starts.end()))
    throw damaged(file.path(), "its texts are out of order");
  return corpus;
}

bool isWhole(const AnswerExample& e) {
  const auto length = static_cast<std::int64_t>(e.ids.size());
  return 0 <= e.textBegin && e.textBegin <= e.textEnd && e.textEnd <= e.completionBegin && e.completionBegin > 0 &&
         e.completionBegin <= length && e.span >= AnswerExample::Span::None && e.span <= AnswerExample::Span::Unknown &&
         (e.span != AnswerExample::Span::Known ||
          (e.textBegin <= e.spanBegin && e.spanBegin < e.spanEnd && e.spanEnd <= e.textEnd));
}

std::vector<AnswerExample> examplesOf(const SafetensorsFile& file, const std::string& name) {
  const auto ids = vectorOf<std::int32_t>(file.read(name));
  const auto lengths = vectorOf<std::int64_t>(file.read(name + ".lengths")),
             marks = vectorOf<std::int64_t>(file.read(name + ".marks"));
  const auto wrong = [&] { return damaged(file.path(), "an example is not whole"); };
  if (marks.size() != lengths.size() * kMarks) throw wrong();
  std::vector<AnswerExample> examples;
  auto at = ids.begin();
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    if (lengths[i] < 1 || lengths[i] > ids.end() - at) throw wrong();
    const auto* mark = marks.data() + i * kMarks;
    examples.push_back(
        {{at, at + lengths[i]}, mark[0], mark[1], mark[2], AnswerExample::Span{mark[3]}, mark[4], mark[5]});
    if (!isWhole(examples.back())) throw wrong();
    at += lengths[i];
  }
  if (at != ids.end()) throw wrong();
  return examples;
}

std::vector<std::string> relativeTo(const std::filesystem::path& folder, const std::vector<std::string>& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(std::filesystem::relative(file, folder).generic_string());
  return names;
}

std::vector<std::string> filesOf(const std::filesystem::path& folder, const nlohmann::json& names) {
  std::vector<std::string> files;
  for (const auto& name : names) files.push_back((folder / name.get<std::string>()).string());
  return files;
}

TrainingData dataOf(const SafetensorsFile& file) {
  const auto stage = file.metadata().at("stage");
  if (stage == "layers" || stage == "distillation")
    return CorpusData{corpusOf(file, "training"), corpusOf(file, "held_out")};
  if (stage == "answers") return AnswerData{examplesOf(file, "training"), examplesOf(file, "held_out")};
  if (stage != "routing") throw damaged(file.path(), "its stage is unknown");
  const auto folder = std::filesystem::path(file.path()).parent_path();
  const auto names = nlohmann::json::parse(file.metadata().at("files"));
  return RoutingData{filesOf(folder, names.at("training")), filesOf(folder, names.at("held_out"))};
}

}  // namespace

void writePrepared(const std::string& path, const PreparedTraining& prepared) {
  Tensors tensors;
  Metadata metadata{{"schema", kSchema},
                    {"stage", prepared.stage},
                    {"recipe", prepared.recipe},
                    {"rest", prepared.rest},
                    {"model", prepared.modelFingerprint}};
  if (const auto* texts = std::get_if<CorpusData>(&prepared.data)) {
    put(tensors, "training", texts->training);
    put(tensors, "held_out", texts->heldOut);
  } else if (const auto* answers = std::get_if<AnswerData>(&prepared.data)) {
    put(tensors, "training", answers->training);
    put(tensors, "held_out", answers->heldOut);
  } else {
    const auto& routing = std::get<RoutingData>(prepared.data);
    const auto folder = std::filesystem::path(path).parent_path();
    metadata["files"] = nlohmann::json{{"training", relativeTo(folder, routing.training)},
                                       {"held_out", relativeTo(folder, routing.heldOut)}}
                            .dump();
  }
  writeSafetensors(path, tensors, metadata);
}

PreparedTraining readPrepared(const std::string& path) {
  const auto file = SafetensorsFile::open(path);
  const auto& metadata = file.metadata();
  const auto schema = metadata.find("schema");
  if (schema == metadata.end() || schema->second != kSchema)
    throw ModelError(path + " holds no data for training: let latte train --prepare of this version make them.");
  try {
    return {metadata.at("stage"), metadata.at("recipe"), metadata.at("rest"), metadata.at("model"), dataOf(file)};
  } catch (const ModelError&) {
    throw;
  } catch (const std::exception& problem) {
    throw damaged(path, problem.what());
  }
}

}  // namespace models
