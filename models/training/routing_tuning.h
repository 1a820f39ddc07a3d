// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "models/files/config.h"
#include "models/files/named_tensor.h"
#include "models/training/routing_features.h"
#include "models/training/training_loop.h"

namespace models {

/// RouteWeights while they are learnt, with keys as they are.
struct TrainedRoute {
  at::Tensor keyMap, queryMap;  ///< (channels, width)
  at::Tensor tokenWeight;       ///< (width)
  at::Tensor logScale;          ///< (1): of the scores in a softmax over passages
  at::Tensor fusion;            ///< (3)
};

TrainedRoute initialRoute(const ModelConfig& config, std::int64_t channels, std::uint64_t seed);
std::vector<NamedTensor> tensorsOf(TrainedRoute& route, const ModelConfig& config, std::int64_t channels);

/// score(p) of the passages for every question of the document, (questions, passages), fp32; differentiable.
at::Tensor routeScores(const TrainedRoute& route, const RoutingDocument& document);

/// The rank of the best passage that answers, 1 being best: (questions) from scores (questions, passages).
at::Tensor goldRanks(const RoutingDocument& document, const at::Tensor& scores);

struct RoutingSettings {
  std::int64_t channels = 128;
  std::int64_t strangers = 0;  ///< documents whose passages are wrong ones, too
  std::uint64_t seed = 1;
};

/// Fits `route`, which must outlive the task, to find the passages that answer: cross-entropy of the route alone among
/// the document's passages and those of the strangers, and of the fusion among the document's own. A step is one
/// document; it and the strangers are drawn by the seed.
TrainingTask routingTask(const ModelConfig& config, std::vector<std::string> files, std::vector<std::string> heldOut,
                         const RoutingSettings& settings, TrainedRoute& route);

}  // namespace models
