// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dense_reading.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double kMinusInfinity = -std::numeric_limits<double>::infinity();

std::int64_t nearStart(std::int64_t block, const models::LatteConfig& config, std::int64_t window) {
  return std::max<std::int64_t>(0, block * config.block - window);
}

/// q·k/√d after rotating both, which depends on their distance alone.
double score(at::TensorAccessor<double, 1> q, at::TensorAccessor<double, 1> k, std::int64_t distance, double theta) {
  const auto d = q.size(0), half = d / 2;
  double sum = 0;
  for (std::int64_t i = 0; i < half; ++i) {
    const double angle = distance * std::pow(theta, -2.0 * i / d);
    sum += (q[i] * k[i] + q[i + half] * k[i + half]) * std::cos(angle) -
           (q[i + half] * k[i] - q[i] * k[i + half]) * std::sin(angle);
  }
  return sum / std::sqrt(static_cast<double>(d));
}

/// log Σ_l w_l b_l.
double throughSlots(at::TensorAccessor<double, 1> logits, at::TensorAccessor<double, 1> share) {
  double most = kMinusInfinity, sum = 0;
  for (std::int64_t l = 0; l < logits.size(0); ++l) most = std::max(most, logits[l] + std::log(share[l]));
  if (most == kMinusInfinity) return most;
  for (std::int64_t l = 0; l < logits.size(0); ++l) sum += std::exp(logits[l] + std::log(share[l]) - most);
  return most + std::log(sum);
}

/// ‖v − Σ_l b_l S_l/α_l‖ of every token before `end`, α and S being over all of those but the sinks.
std::vector<double> residuals(const DenseInputs& in, std::int64_t group, std::int64_t sinks, std::int64_t end) {
  const auto share = in.share.select(1, group).narrow(0, sinks, end - sinks);
  const auto value = in.value.select(1, group).narrow(0, sinks, end - sinks);
  const auto means = share.t().mm(value) / share.sum(0).unsqueeze(1);
  const auto error = at::linalg_vector_norm(value - share.mm(means), 2, at::IntArrayRef{1}).contiguous();
  std::vector<double> result(sinks, kMinusInfinity);
  result.insert(result.end(), error.data_ptr<double>(), error.data_ptr<double>() + error.numel());
  return result;
}

at::Tensor wide(const at::Tensor& t) { return t.to(at::kDouble); }

at::Tensor normed(const at::Tensor& x, const at::Tensor& weight, double epsilon) {
  return x / (x.square().mean(-1, true) + epsilon).sqrt() * wide(weight);
}

DenseInputs projected(const at::Tensor& h, const models::LayerWeights& weights, const models::LayerAdapter* adapter,
                      const models::ModelConfig& model) {
  const auto split = [&](const at::Tensor& map, std::int64_t heads) {
    return h.mm(wide(map).t()).unflatten(1, {heads, -1});
  };
  DenseInputs in{split(weights.query, model.heads),
                 split(weights.key, model.kvHeads),
                 split(weights.value, model.kvHeads),
                 {},
                 {}};
  if (adapter == nullptr) return in;
  in.share = at::softmax(split(adapter->keyMap, model.kvHeads) + wide(adapter->keyBias).view({model.kvHeads, -1}), -1);
  in.slotLogits = split(adapter->queryMap, model.heads) + wide(adapter->queryBias).view({model.heads, -1}) +
                  wide(adapter->gate).log().unsqueeze(1);
  return in;
}

}  // namespace

std::vector<std::int64_t> denselyCached(const DenseInputs& in, const models::LatteConfig& config, std::int64_t window,
                                        std::int64_t group, std::int64_t block) {
  std::vector<std::int64_t> cached;
  for (std::int64_t from = 0; from < nearStart(block, config, window); from += config.block) {
    const auto end = from + config.block;
    for (auto s = std::max(from, config.sinks); s < end; ++s) cached.push_back(s);
    const auto surplus = static_cast<std::int64_t>(cached.size()) - config.cacheKeys;
    if (surplus <= 0) continue;
    const auto error = residuals(in, group, config.sinks, end);
    const auto newest = cached.end() - config.cacheKeys / 2;
    std::stable_sort(cached.begin(), newest, [&](auto a, auto b) { return error[a] > error[b]; });
    cached.erase(newest - surplus, newest);
    std::sort(cached.begin(), cached.end());
  }
  return cached;
}

DenseOutput attendDensely(const DenseInputs& in, const models::LatteConfig& config, std::int64_t window, double theta,
                          const std::vector<std::int32_t>& exactHeads) {
  const auto tokens = in.query.size(0), heads = in.query.size(1), groupHeads = heads / in.key.size(1);
  const auto query = in.query.accessor<double, 3>(), key = in.key.accessor<double, 3>();
  auto logits = at::full({heads, tokens, tokens}, kMinusInfinity, at::kDouble);
  auto row = logits.accessor<double, 3>();
  for (std::int64_t h = 0; h < heads; ++h) {
    const auto group = h / groupHeads;
    const bool exact = in.share.defined() && std::count(exactHeads.begin(), exactHeads.end(), h) > 0;
    std::vector<std::int64_t> cached;
    for (std::int64_t t = 0; t < tokens; ++t) {
      const auto block = t / config.block, blockStart = block * config.block;
      if (exact && t == blockStart) cached = denselyCached(in, config, window, group, block);
      for (std::int64_t s = 0; s <= t; ++s) {
        const auto at = [&](std::int64_t distance) { return score(query[t][h], key[s][group], distance, theta); };
        if (s < config.sinks)
          row[h][t][s] = at(std::min(t, window + config.sinks) - s);
        else if (s >= nearStart(block, config, window))
          row[h][t][s] = at(t - s);
        else if (std::binary_search(cached.begin(), cached.end(), s))
          row[h][t][s] = at(t - std::max(s, blockStart - config.maxDistance));
        else if (in.share.defined())
          row[h][t][s] =
              throughSlots(in.slotLogits.accessor<double, 3>()[t][h], in.share.accessor<double, 3>()[s][group]);
      }
    }
  }
  const auto weights = at::softmax(logits, -1);
  const auto value = in.value.repeat_interleave(groupHeads, 1).transpose(0, 1);
  return {weights, at::bmm(weights, value).transpose(0, 1).contiguous()};
}

DenseReading readDensely(const models::ModelFile& base, const models::Adapter& adapter,
                         const std::vector<std::int32_t>& ids, std::int64_t window) {
  const auto& model = base.config;
  DenseReading reading;
  auto x = wide(base.weights.embedding).index_select(0, at::tensor(ids, at::kInt));
  for (std::int32_t i = 0; i < model.layers; ++i) {
    const auto& w = base.weights.layers[i];
    std::vector<std::int32_t> exact;
    for (const auto& head : adapter.exactHeads)
      if (head.layer == i) exact.push_back(head.head);
    const auto h = normed(x, w.attentionNorm, model.rmsEpsilon);
    const auto in = projected(h, w, adapter.layers.empty() ? nullptr : &adapter.layers[i], model);
    const auto attended = attendDensely(in, adapter.config, window, model.ropeTheta, exact);
    reading.weights.push_back(attended.weights);
    x = x + attended.values.flatten(1).mm(wide(w.output).t());
    const auto f = normed(x, w.feedForwardNorm, model.rmsEpsilon), gate = f.mm(wide(w.gate).t());
    x = x + (gate * at::sigmoid(gate) * f.mm(wide(w.up).t())).mm(wide(w.down).t());
  }
  reading.logits = normed(x, base.weights.finalNorm, model.rmsEpsilon).mm(wide(base.weights.head).t());
  return reading;
}
