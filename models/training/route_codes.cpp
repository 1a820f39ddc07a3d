// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/route_codes.h"

#include <ATen/ATen.h>

#include "models/conversion/kmeans.h"
#include "models/training/routing_features.h"

namespace models {
namespace {

constexpr std::int64_t kKeys = 60'000;  ///< some 240 for each codeword
constexpr int kIterations = 20;

/// As many keys of every document, evenly over its tokens.
at::Tensor sampledKeys(const at::Tensor& keyMap, const std::vector<std::string>& files) {
  const auto each = std::max<std::int64_t>(kKeys / static_cast<std::int64_t>(files.size()), 1);
  std::vector<at::Tensor> keys;
  for (const auto& file : files) {
    const auto hidden = readRoutingDocument(file).hidden;
    const auto step = std::max<std::int64_t>(hidden.size(0) / each, 1);
    keys.push_back(routeChannels(keyMap, hidden.slice(0, 0, hidden.size(0), step)));
  }
  return at::cat(keys);
}

}  // namespace

void fitRouteCodes(RouteWeights& route, std::int64_t parts, const std::vector<std::string>& files) {
  const auto keys = sampledKeys(route.keyMap, files);
  const auto channels = keys.size(1), part = channels / parts;
  const auto principal = std::get<1>(at::linalg_eigh(keys.t().mm(keys))).flip(1);
  const auto order = at::arange(channels).view({part, parts}).t().reshape(-1);
  const auto basis = principal.index_select(1, order).t();
  const auto turned = at::linear(keys, basis).unflatten(1, {parts, part});
  std::vector<at::Tensor> codebook;
  for (std::int64_t j = 0; j < parts; ++j)
    codebook.push_back(kMeans(turned.select(1, j).contiguous(), RouteWeights::kCodewords, kIterations));
  route.codebook = at::stack(codebook);
  route.keyMap = basis.mm(route.keyMap);
  route.queryMap = basis.mm(route.queryMap);
}

}  // namespace models
