// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/adapter.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "models/error.h"
#include "models/files/output_file.h"
#include "models/files/safetensors.h"
#include "models/files/sha256.h"
#include "models/files/strict_json.h"
#include "models/files/weights.h"

namespace models {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMaxDepth = 8;
constexpr std::int64_t kMaxRank = 1024;
constexpr std::uint64_t kMaxConfigBytes = 1 << 20;

const std::vector<std::pair<const char*, std::int64_t LatteConfig::*>> kSizes{
    {"window", &LatteConfig::window},       {"sinks", &LatteConfig::sinks},
    {"block", &LatteConfig::block},         {"slots", &LatteConfig::slots},
    {"cache_keys", &LatteConfig::cacheKeys}, {"max_distance", &LatteConfig::maxDistance}};

std::string configPath(const std::string& folder) { return (std::filesystem::path(folder) / "config.json").string(); }
std::string tensorPath(const std::string& folder) {
  return (std::filesystem::path(folder) / "adapter.safetensors").string();
}

Json headsJson(const std::vector<HeadRef>& heads) {
  Json list = Json::array();
  for (const auto& head : heads) list.push_back({head.layer, head.head});
  return list;
}

std::vector<HeadRef> headsFrom(const nlohmann::json& list, const ModelConfig& base) {
  std::vector<HeadRef> heads;
  for (const auto& entry : list) {
    const HeadRef head{entry.at(0).get<std::int32_t>(), entry.at(1).get<std::int32_t>()};
    if (head.layer < 0 || head.layer >= base.layers || head.head < 0 || head.head >= base.heads)
      throw std::out_of_range("a head outside the base model");
    heads.push_back(head);
  }
  if (!std::is_sorted(heads.begin(), heads.end())) throw std::out_of_range("heads out of order");
  return heads;
}

void checkSizes(const LatteConfig& c) {
  const auto within = [](std::int64_t value, std::int64_t low, std::int64_t high) { return low <= value && value <= high; };
  if (!within(c.block, 1, 4096) || !within(c.window, c.block, 1 << 20) || c.window % c.block != 0 ||
      !within(c.sinks, 0, c.block) || !within(c.slots, 0, 65536) || !within(c.cacheKeys, 0, 65536) ||
      !within(c.maxDistance, c.window + 1, 1 << 30))
    throw std::out_of_range("sizes out of range");
}

std::string layerName(std::size_t layer, const char* what) { return "layers." + std::to_string(layer) + "." + what; }
std::string groupName(std::size_t group, const char* what) { return "evidence." + std::to_string(group) + "." + what; }

/// Every tensor of an adapter with its name and the shape the base model asks for, in one place for reading and writing.
template <typename AdapterType, typename Visit>
void visitTensors(AdapterType& adapter, const ModelConfig& base, const Visit& visit) {
  const auto& c = adapter.config;
  for (std::size_t i = 0; i < adapter.layers.size(); ++i) {
    auto& layer = adapter.layers[i];
    visit(layerName(i, "key_map"), layer.keyMap, {base.kvHeads * c.slots, base.width});
    visit(layerName(i, "key_bias"), layer.keyBias, {base.kvHeads * c.slots});
    visit(layerName(i, "query_map"), layer.queryMap, {base.heads * c.slots, base.width});
    visit(layerName(i, "query_bias"), layer.queryBias, {base.heads * c.slots});
    visit(layerName(i, "gate"), layer.gate, {base.heads});
  }
  auto added = adapter.added;  // shares its tensors
  for (auto& [name, tensor, shape] : tensorsOf(added, base, adapter.rank)) visit(name, *tensor, shape);
  if constexpr (!std::is_const_v<AdapterType>) adapter.added = added;
  auto& evidence = adapter.evidence;
  for (std::size_t i = 0; i < evidence.groups.size(); ++i) {
    auto& group = evidence.groups[i];
    visit(groupName(i, "rotation"), group.rotation, {base.headDim, base.headDim});
    visit(groupName(i, "unrotation"), group.unrotation, {base.headDim, base.headDim});
    visit(groupName(i, "codebook"), group.codebook,
          {evidence.parts, EvidenceWeights::kCodewords, base.headDim / evidence.parts});
  }
}

/// Key biases are −τ‖Ac‖², up to thousands: fp16 would round them by whole units.
bool keepsSingle(const std::string& name) { return name.ends_with("bias") || name.starts_with("evidence."); }

std::vector<EvidenceWeights::Group> groupsOf(const std::vector<HeadRef>& heads, const ModelConfig& base) {
  std::vector<EvidenceWeights::Group> groups;
  for (const auto head : heads) {
    const std::int32_t kvHead = head.head / (base.heads / base.kvHeads);
    if (groups.empty() || groups.back().layer != head.layer || groups.back().kvHead != kvHead)
      groups.push_back({head.layer, kvHead, {}, {}, {}});
  }
  return groups;
}

LatteForm formFrom(const nlohmann::json& json) {
  const auto name = json.value("form", std::string(nameOf(LatteForm::Slots)));
  const auto form = latteForm(name);
  if (!form) throw std::out_of_range("\"" + name + "\" is neither of the forms slots and macchiato");
  return *form;
}

std::int64_t rankFrom(const nlohmann::json& json) {
  const auto rank = json.value("rank", std::int64_t{0});
  if (rank < 0 || rank > kMaxRank) throw std::out_of_range("rank out of range");
  return rank;
}

/// How many layers are converted: all, or none.
std::int64_t layersFrom(const nlohmann::json& json, const ModelConfig& base) {
  const auto layers = json.value("layers", base.layers);
  if (layers != 0 && layers != base.layers) throw std::out_of_range("layers for another base model");
  return layers;
}

Adapter parseConfig(const std::string& path, const ModelConfig& base) {
  const auto json = readStrictJson(path, kMaxDepth, kMaxConfigBytes);
  Adapter adapter;
  try {
    for (const auto& [name, field] : kSizes) adapter.config.*field = json.at(name).get<std::int64_t>();
    checkSizes(adapter.config);
    adapter.config.form = formFrom(json);
    adapter.baseFingerprint = json.at("base").get<std::string>();
    adapter.exactHeads = headsFrom(json.at("exact_heads"), base);
    if (adapter.config.form == LatteForm::Macchiato && !adapter.exactHeads.empty())
      throw std::out_of_range("exact heads beside the form macchiato");
    adapter.layers.resize(layersFrom(json, base));
    adapter.rank = rankFrom(json);
    if (adapter.rank > 0) adapter.added.resize(base.layers);
    adapter.evidence.parts = json.at("evidence").at("parts").get<std::int64_t>();
    adapter.evidence.nullQuestions = json.at("evidence").at("null_questions").get<std::vector<std::string>>();
    adapter.evidence.meanDistance = json.at("evidence").at("mean_distance").get<std::int64_t>();
    if (adapter.evidence.meanDistance <= adapter.config.window || adapter.evidence.meanDistance > 1 << 30)
      throw std::out_of_range("evidence.mean_distance out of range");
    adapter.evidence.heads = headsFrom(json.at("evidence").at("heads"), base);
    if (adapter.evidence.parts < 1 || base.headDim % adapter.evidence.parts != 0)
      throw std::out_of_range("evidence parts that do not divide the head");
    adapter.evidence.groups = groupsOf(adapter.evidence.heads, base);
  } catch (const std::exception& problem) {
    throw damaged(path, problem.what());
  }
  return adapter;
}

}  // namespace

std::int64_t EvidenceWeights::groupOf(HeadRef head, const ModelConfig& config) const {
  const std::int32_t kvHead = head.head / (config.heads / config.kvHeads);
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& g) { return g.layer == head.layer && g.kvHead == kvHead; });
  return found == groups.end() ? -1 : found - groups.begin();
}

Adapter readAdapter(const std::string& folder, const ModelConfig& base) {
  auto adapter = parseConfig(configPath(folder), base);
  const auto file = SafetensorsFile::open(tensorPath(folder));
  std::size_t expected = 0;
  visitTensors(adapter, base, [&](const std::string& name, at::Tensor& tensor, const std::vector<std::int64_t>& shape) {
    tensor = file.read(name).to(at::kFloat);
    if (tensor.sizes() != at::IntArrayRef(shape)) throw damaged(file.path(), name + " has the wrong shape for this base model");
    ++expected;
  });
  if (file.tensors().size() != expected) throw damaged(file.path(), "it holds tensors that config.json does not account for");
  adapter.fingerprint = sha256(sha256(InputFile(configPath(folder))) + file.fingerprint());
  return adapter;
}

Adapter readAdapter(const std::string& folder, const ModelFile& base) {
  // Before the rest, which may not fit the shapes of this one.
  const auto json = readStrictJson(configPath(folder), kMaxDepth, kMaxConfigBytes);
  if (const auto made = json.find("base"); made != json.end() && *made != base.fingerprint)
    throw ModelError("The adapter in " + folder +
                     " was made for another base model: name the one it was made for, or another adapter.");
  return readAdapter(folder, base.config);
}

Adapter writeAdapter(const Adapter& adapter, const ModelConfig& base, const std::string& folder) {
  Json json;
  json["schema"] = "latte-adapter/1";
  json["base"] = adapter.baseFingerprint;
  if (adapter.config.form != LatteForm::Slots) json["form"] = nameOf(adapter.config.form);
  for (const auto& [name, field] : kSizes) json[name] = adapter.config.*field;
  if (adapter.layers.empty()) json["layers"] = 0;
  if (!adapter.added.empty()) json["rank"] = adapter.rank;
  json["exact_heads"] = headsJson(adapter.exactHeads);
  json["evidence"] = {{"parts", adapter.evidence.parts},
                      {"mean_distance", adapter.evidence.meanDistance},
                      {"null_questions", adapter.evidence.nullQuestions},
                      {"heads", headsJson(adapter.evidence.heads)}};
  std::map<std::string, at::Tensor> tensors;
  visitTensors(adapter, base, [&](const std::string& name, const at::Tensor& tensor, const std::vector<std::int64_t>&) {
    tensors[name] = tensor.to(keepsSingle(name) ? at::kFloat : at::kHalf).contiguous();
  });
  writeSafetensors(tensorPath(folder), tensors);
  const auto text = json.dump(2) + "\n";
  OutputFile config(configPath(folder));
  config.write(text.data(), text.size());
  config.commit();
  return readAdapter(folder, base);
}

}  // namespace models
