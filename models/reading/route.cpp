// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/route.h"

#include <ATen/ATen.h>

#include <charconv>
#include <map>

#include "models/error.h"
#include "models/files/config_check.h"
#include "models/files/safetensors.h"
#include "models/reading/codewords.h"

namespace models {
namespace {

constexpr const char* kSchema = "latte-route/2";
constexpr std::int64_t kMaxChannels = 1024;

std::int64_t layerOf(const SafetensorsFile& file, const ModelConfig& base) {
  const auto text = file.metadata("layer");
  std::int64_t layer = -1;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), layer).ptr;
  if (end != text.data() + text.size() || layer < 0 || layer >= base.layers)
    throw damaged(file.path(), "its layer is out of range");
  return layer;
}

/// Throws when they do not belong together.
void checkShapes(const RouteWeights& route, const ModelConfig& base, const std::string& path) {
  const auto fits = [&] {
    if (route.keyMap.dim() != 2 || route.keyMap.size(1) != base.width || route.codebook.dim() != 3) return false;
    const auto channels = route.keyMap.size(0), parts = route.codebook.size(0);
    return channels >= 1 && channels <= kMaxChannels && parts >= 1 && channels % parts == 0 &&
           route.queryMap.sizes() == route.keyMap.sizes() && route.tokenWeight.sizes() == at::IntArrayRef{base.width} &&
           route.codebook.size(1) == RouteWeights::kCodewords && route.codebook.size(2) == channels / parts &&
           route.fusion.sizes() == at::IntArrayRef{3};
  };
  if (!fits()) throw damaged(path, "its tensors have the wrong shapes for this base model");
}

std::map<std::string, at::Tensor RouteWeights::*> tensorNames() {
  return {{"route.key_map", &RouteWeights::keyMap},
          {"route.query_map", &RouteWeights::queryMap},
          {"route.token_weight", &RouteWeights::tokenWeight},
          {"route.codebook", &RouteWeights::codebook},
          {"route.fusion", &RouteWeights::fusion}};
}

}  // namespace

RouteWeights readRoute(const std::string& path, const ModelConfig& base) {
  const auto file = SafetensorsFile::open(path);
  if (file.metadata("schema") != kSchema) throw damaged(path, "it is not a route to passages");
  RouteWeights route;
  route.layer = layerOf(file, base);
  route.baseFingerprint = file.metadata("base");
  for (const auto& [name, tensor] : tensorNames()) route.*tensor = file.read(name).to(at::kFloat);
  if (file.tensors().size() != tensorNames().size())
    throw damaged(path, "it holds tensors that are no part of a route");
  checkShapes(route, base, path);
  route.fingerprint = file.fingerprint();
  return route;
}

void writeRoute(const RouteWeights& route, const std::string& path) {
  std::map<std::string, at::Tensor> tensors;
  for (const auto& [name, tensor] : tensorNames()) tensors[name] = (route.*tensor).detach().contiguous();
  writeSafetensors(path, tensors,
                   {{"schema", kSchema}, {"layer", std::to_string(route.layer)}, {"base", route.baseFingerprint}});
}

at::Tensor routeChannels(const at::Tensor& map, const at::Tensor& hidden) {
  const auto rows = at::linear(hidden.to(at::kFloat), map);
  return rows / rows.norm(2, -1, true).clamp_min(1e-6);
}

at::Tensor routeCodes(const RouteWeights& route, const at::Tensor& hidden) {
  return nearestCodewords(route.codebook, routeChannels(route.keyMap, hidden.to(at::kCPU)));
}

at::Tensor routeTokenWeights(const at::Tensor& tokenWeight, const at::Tensor& hidden) {
  return at::softmax(hidden.to(at::kFloat).mv(tokenWeight), 0);
}

}  // namespace models
