// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/routing_tuning.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "models/reading/route.h"

namespace models {
namespace {

constexpr double kInitialLogScale = 3;
constexpr float kNone = -std::numeric_limits<float>::infinity();

/// (passages, longest): index of each passage's tokens, the first one again where it is shorter.
at::Tensor paddedTokens(const RoutingDocument& document) {
  std::int64_t longest = 1;
  for (std::int64_t p = 0; p < document.passages(); ++p)
    longest = std::max(longest, document.starts[p + 1] - document.starts[p]);
  auto index = at::zeros({document.passages(), longest}, at::kLong);
  auto* at = index.data_ptr<std::int64_t>();
  for (std::int64_t p = 0; p < document.passages(); ++p)
    for (std::int64_t i = 0; i < longest; ++i) {
      const auto token = document.starts[p] + i;
      at[p * longest + i] =
          std::min(token < document.starts[p + 1] ? token : document.starts[p], document.starts.back() - 1);
    }
  return index;
}

at::Tensor zScores(const at::Tensor& rows) {
  return (rows - rows.mean(-1, true)) / (rows.var(-1, 0, true) + 1e-8).sqrt();
}

struct Routes {
  at::Tensor bm25, heads;  ///< (questions, passages)
};

Routes routesOf(const RoutingDocument& document) {
  std::vector<at::Tensor> bm25, heads;
  for (const auto& question : document.questions) {
    bm25.push_back(question.bm25);
    heads.push_back(question.heads);
  }
  return {at::stack(bm25), at::stack(heads)};
}

/// (questions, passages): 0 where a passage answers, −∞ elsewhere.
at::Tensor goldMask(const RoutingDocument& document) {
  auto mask = at::full({static_cast<std::int64_t>(document.questions.size()), document.passages()}, kNone);
  for (std::size_t i = 0; i < document.questions.size(); ++i)
    for (const auto passage : document.questions[i].gold) mask[i][passage] = 0;
  return mask;
}

/// −log of the share of a softmax over passages that those with the answer have.
at::Tensor crossEntropy(const at::Tensor& logits, const at::Tensor& mask) {
  return (logits.logsumexp(-1) - (logits + mask).logsumexp(-1)).mean();
}

at::Tensor fused(const TrainedRoute& route, const Routes& others, const at::Tensor& scores) {
  return route.fusion[0] * others.bm25 + route.fusion[1] * others.heads + route.fusion[2] * zScores(scores);
}

/// The route's scores of a document's passages for questions about this or another one: (questions, passages).
at::Tensor scoresOf(const TrainedRoute& route, const std::vector<RoutingQuestion>& questions,
                    const RoutingDocument& document) {
  const auto keys = routeChannels(route.keyMap, document.hidden).index({paddedTokens(document)});
  std::vector<at::Tensor> rows;
  for (const auto& question : questions) {
    const auto queries = routeChannels(route.queryMap, question.hidden);
    const auto weights = routeTokenWeights(route.tokenWeight, question.hidden);
    const auto best = at::matmul(keys, queries.t()).amax(1);  // (passages, question's tokens)
    rows.push_back(best.mv(weights));
  }
  return at::stack(rows);
}

/// Leaves the document the part's questions and returns their share of all.
double keepPart(RoutingDocument& document, const StepPart& part) {
  std::vector<RoutingQuestion> kept;
  for (std::size_t i = 0; i < document.questions.size(); ++i)
    if (part.has(static_cast<std::int64_t>(i))) kept.push_back(document.questions[i]);
  const double all = static_cast<double>(document.questions.size());
  document.questions = std::move(kept);
  return static_cast<double>(document.questions.size()) / all;
}

std::vector<Measured> validated(const std::vector<std::string>& files, const TrainedRoute& route) {
  double count = 0;
  std::vector<Measured> shares{
      {"bm25_top1", 0}, {"bm25_heads_top1", 0}, {"route_top1", 0}, {"fused_top1", 0}, {"fused_top5", 0}};
  for (const auto& file : files) {
    const auto document = readRoutingDocument(file);
    const auto others = routesOf(document);
    const auto scores = routeScores(route, document), all = fused(route, others, scores);
    const auto hits = [&](const at::Tensor& by, std::int64_t most) {
      return (goldRanks(document, by) <= most).sum().item<double>();
    };
    shares[0].value += hits(others.bm25, 1);
    shares[1].value += hits(others.bm25 + others.heads, 1);
    shares[2].value += hits(scores, 1);
    shares[3].value += hits(all, 1);
    shares[4].value += hits(all, 5);
    count += static_cast<double>(document.questions.size());
  }
  for (auto& share : shares) share.value /= std::max(count, 1.0);
  return shares;
}

}  // namespace

TrainedRoute initialRoute(const ModelConfig& config, std::int64_t channels, std::uint64_t seed) {
  const auto random = at::make_generator<at::CPUGeneratorImpl>(seed);
  const auto map = at::randn({channels, config.width}, random) / std::sqrt(config.width);
  return {map, map.clone(), at::zeros({config.width}), at::full({1}, kInitialLogScale), at::ones({3})};
}

std::vector<NamedTensor> tensorsOf(TrainedRoute& route, const ModelConfig& config, std::int64_t channels) {
  return {{"route.key_map", &route.keyMap, {channels, config.width}},
          {"route.query_map", &route.queryMap, {channels, config.width}},
          {"route.token_weight", &route.tokenWeight, {config.width}},
          {"route.log_scale", &route.logScale, {1}},
          {"route.fusion", &route.fusion, {3}}};
}

at::Tensor routeScores(const TrainedRoute& route, const RoutingDocument& document) {
  return scoresOf(route, document.questions, document);
}

at::Tensor goldRanks(const RoutingDocument& document, const at::Tensor& scores) {
  const auto gold = (scores + goldMask(document)).amax(-1, true);
  return (scores > gold).sum(-1) + 1;
}

TrainingTask routingTask(const ModelConfig& config, std::vector<std::string> files, std::vector<std::string> heldOut,
                         const RoutingSettings& settings, TrainedRoute& route) {
  TrainingTask task;
  task.parameters = parametersOf(tensorsOf(route, config, settings.channels));
  for (auto& parameter : task.parameters)
    if (parameter.name == "route.fusion" || parameter.name == "route.log_scale") parameter.rate = 5;
  task.gradients = [files = std::move(files), settings, &route](std::int64_t step, const StepPart& part) {
    std::mt19937_64 random(settings.seed * 1000003 + static_cast<std::uint64_t>(step));
    const auto own = random() % files.size();
    auto document = readRoutingDocument(files[own]);
    const auto tokens = part.index == 0 ? document.starts.back() : 0;
    const double share = keepPart(document, part);
    if (share == 0) return TrainingStep{tokens, {{"route", 0}, {"fused", 0}}};
    const auto mask = goldMask(document), scores = routeScores(route, document);
    std::vector<at::Tensor> all{scores}, gold{mask};
    for (std::int64_t i = 0; i < settings.strangers && files.size() > 1; ++i) {
      const auto stranger = readRoutingDocument(files[(own + 1 + random() % (files.size() - 1)) % files.size()]);
      all.push_back(scoresOf(route, document.questions, stranger));
      gold.push_back(at::full_like(all.back(), kNone));
    }
    const auto alone = share * crossEntropy(at::cat(all, 1) * route.logScale.exp(), at::cat(gold, 1));
    const auto together = share * crossEntropy(fused(route, routesOf(document), scores), mask);
    (alone + together).backward();
    return TrainingStep{tokens, {{"route", alone.item<double>()}, {"fused", together.item<double>()}}};
  };
  if (!heldOut.empty())
    task.validate = [heldOut = std::move(heldOut), &route] {
      const at::NoGradGuard noGrad;
      return validated(heldOut, route);
    };
  return task;
}

}  // namespace models
