// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversion/closed_form.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

#include "models/conversion/kmeans.h"
#include "models/conversion/latent_fit.h"
#include "models/conversion/slot_fit.h"
#include "models/conversion/stopped.h"
#include "models/conversion/teacher.h"
#include "models/error.h"

namespace models {
namespace {

/// (d, d): the mean rotation as a matrix, so that R̄q = matrix·q.
at::Tensor rotationMatrix(const Rope::Table& mean, std::int64_t channels) {
  return rotate(at::eye(channels).unsqueeze(1), mean).squeeze(1).t().contiguous();
}

/// E[q̃q̃ᵀ]/d to the power ½, by its eigenvectors.
at::Tensor queryMetric(const at::Tensor& farQueries) {
  const auto moment = farQueries.t().mm(farQueries) / (farQueries.size(0) * static_cast<double>(farQueries.size(1)));
  const auto [values, vectors] = at::linalg_eigh(moment);
  return (vectors * values.clamp_min(0).sqrt()).mm(vectors.t());
}

/// The maps of one layer with queryBias 0, from all its sequences.
LayerAdapter mapsOf(const std::vector<TeacherLayer>& sequences, const LayerWeights& weights, const ModelConfig& model,
                    const ClosedFormOptions& options, const at::Tensor& meanRotation) {
  const auto d = model.headDim, slots = options.config.slots, groupHeads = model.heads / model.kvHeads;
  std::vector<at::Tensor> keyMap, keyBias, queryMap;
  for (std::int64_t group = 0; group < model.kvHeads; ++group) {
    throwIfStopped(options.stop);
    std::vector<at::Tensor> queries, keys;
    for (const auto& sequence : sequences) {
      queries.push_back(sequence.query.narrow(1, group * groupHeads, groupHeads).reshape({-1, d}).mm(meanRotation.t()));
      keys.push_back(sequence.key.select(1, group));
    }
    const auto metric = queryMetric(at::cat(queries));
    const auto raw = at::cat(keys), points = raw.mm(metric);
    const auto centres = kMeans(points, slots, options.kMeansIterations);
    const auto centroids = clusterMeans(raw, nearest(points, centres), at::zeros({slots, d}));
    const auto inMetric = centroids.mm(metric);
    const auto keyWeight = weights.key.narrow(0, group * d, d);
    keyMap.push_back(2 * options.sharpness * inMetric.mm(metric).mm(keyWeight));
    keyBias.push_back(-options.sharpness * inMetric.square().sum(1));
    for (std::int64_t h = 0; h < groupHeads; ++h) {
      const auto queryWeight = weights.query.narrow(0, (group * groupHeads + h) * d, d);
      queryMap.push_back(centroids.mm(meanRotation).mm(queryWeight) / std::sqrt(static_cast<double>(d)));
    }
  }
  return {at::cat(keyMap), at::cat(keyBias), at::cat(queryMap), at::zeros({model.heads * slots}), at::ones({model.heads})};
}

/// Sets the biases that are fitted rather than derived.
void fitInto(LayerAdapter& maps, const std::vector<TeacherLayer>& teachers, const at::Tensor& outputProjection,
                const ModelConfig& model, const LatteConfig& config, const Rope& rope) {
  at::Tensor bias;
  if (config.form == LatteForm::Macchiato) {
    auto latents = fitLatents(teachers, maps, outputProjection, model, config, rope);
    maps.keyBias = latents.keyBias;
    bias = latents.queryBias;
  } else {
    std::vector<SplitReadout> readouts;
    for (const auto& teacher : teachers) readouts.push_back(splitReadout(teacher, maps, model, config, rope));
    bias = fitBias(joined(readouts), outputProjection);
  }
  maps.queryBias = bias.repeat_interleave(config.slots);
}

std::vector<at::Tensor> embedded(const ModelFile& base, const std::vector<std::vector<std::int32_t>>& sequences,
                                 const ClosedFormOptions& options) {
  const auto shortest = options.config.window + 2 * options.config.block;
  std::vector<at::Tensor> hidden;
  for (const auto& ids : sequences)
    for (std::size_t from = 0; from + shortest <= ids.size(); from += options.sequenceTokens) {
      const auto count = std::min<std::int64_t>(options.sequenceTokens, ids.size() - from);
      const std::vector<std::int64_t> part(ids.begin() + from, ids.begin() + from + count);
      hidden.push_back(at::embedding(base.weights.embedding, at::tensor(part, at::kLong)));
    }
  if (hidden.empty())
    throw ModelError("the calibration text is too short: it needs a text of at least " + std::to_string(shortest) + " tokens");
  return hidden;
}

}  // namespace

ClosedFormOptions closedFormOptions(LatteForm form) {
  ClosedFormOptions options;
  options.config.form = form;
  if (form == LatteForm::Slots) return options;
  options.config.cacheKeys = 0;
  options.sharpness = 0.5;
  return options;
}

Adapter closedForm(const ModelFile& base, const std::vector<std::vector<std::int32_t>>& sequences,
                   const ClosedFormOptions& options) {
  const at::NoGradGuard noGrad;
  const auto& model = base.config;
  const Rope rope(model);
  const auto mean = rotationMatrix(rope.mean(options.config.window, options.config.maxDistance, at::kCPU), model.headDim);
  auto hidden = embedded(base, sequences, options);
  Adapter adapter;
  adapter.config = options.config;
  adapter.baseFingerprint = base.fingerprint;
  for (std::int32_t layer = 0; layer < model.layers; ++layer) {
    const auto& weights = base.weights.layers[layer];
    std::vector<TeacherLayer> teachers;
    for (const auto& x : hidden) {
      throwIfStopped(options.stop);
      teachers.push_back(teacherAttention(x, weights, model, rope));
    }
    auto maps = mapsOf(teachers, weights, model, options, mean);
    fitInto(maps, teachers, weights.output, model, options.config, rope);
    adapter.layers.push_back(std::move(maps));
    for (std::size_t i = 0; i < hidden.size(); ++i)
      hidden[i] = teacherOutput(hidden[i], teachers[i].attended, weights, model);
    if (options.progress) options.progress(layer + 1, model.layers);
  }
  return adapter;
}

}  // namespace models
