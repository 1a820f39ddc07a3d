// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/adapter_stages.h"

#include <ATen/ATen.h>

#include "core/training/run_watch.h"
#include "core/training/text_data.h"
#include "models/files/sha256.h"
#include "models/files/weights.h"
#include "models/reading/adapter.h"
#include "models/text/prompt.h"
#include "models/training/distillation.h"
#include "models/training/layer_transfer.h"

namespace core {
namespace {

/// As it is without the gradients that training asks for.
models::Adapter detached(models::Adapter adapter, const models::ModelConfig& config) {
  for (auto& layer : adapter.layers)
    for (auto* tensor : {&layer.keyMap, &layer.keyBias, &layer.queryMap, &layer.queryBias}) *tensor = tensor->detach();
  for (auto& [name, tensor, shape] : tensorsOf(adapter.added, config, adapter.rank)) *tensor = tensor->detach();
  return adapter;
}

struct Texts {
  models::TokenCorpus training, heldOut;
};

Texts readTexts(const TextData& data, const TrainingRequest& request, const models::ModelFile& base) {
  const models::Tokenizer tokenizer(base.vocabulary);
  const auto header = models::documentHeader(tokenizer, base.config.chatTemplate);
  return {textCorpus(data, TextPart::Training, request.data, tokenizer, header),
          textCorpus(data, TextPart::HeldOut, request.data, tokenizer, header)};
}

/// `task` trains `adapter` on `texts`.
bool runAdapterTraining(models::TrainingTask& task, const models::Adapter& adapter, const Texts& texts,
                        const Recipe& recipe, const TrainingRequest& request, const models::TrainingSettings& settings,
                        const models::ModelConfig& config, const TrainingWatcher& watch, std::stop_token stop) {
  task.identity = models::sha256(recipe.text() + adapter.fingerprint + std::to_string(texts.training.ids.size()));
  const bool done = runTraining(task, settings, statusWatcher(watch), std::move(stop));
  const auto folder = request.out / "adapter";
  std::filesystem::create_directories(folder);
  models::writeAdapter(detached(adapter, config), config, folder.string());
  return done;
}

}  // namespace

bool trainLayers(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place, const TrainingWatcher& watch,
                 std::stop_token stop) {
  const auto data = takeTextData(recipe);
  models::LayerTransfer transfer;
  transfer.sequenceTokens = recipe.take("sequence_tokens", transfer.sequenceTokens);
  transfer.sequences = recipe.take("sequences", transfer.sequences);
  transfer.biasRate = recipe.take("bias_rate", transfer.biasRate);
  transfer.seed = recipe.take("seed", transfer.seed);
  const auto settings = takeSettings(recipe, request);
  recipe.finish();

  const auto base = models::readModelFile(place.base.string());
  auto adapter = models::readAdapter(place.folder.string(), base.config);
  const auto texts = readTexts(data, request, base);
  auto task = layerTransferTask(base, texts.training, texts.heldOut, adapter, transfer);
  return runAdapterTraining(task, adapter, texts, recipe, request, settings, base.config, watch, std::move(stop));
}

bool trainByDistillation(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                         const TrainingWatcher& watch, std::stop_token stop) {
  const auto data = takeTextData(recipe);
  models::Distillation distillation;
  distillation.sequenceTokens = recipe.take("sequence_tokens", distillation.sequenceTokens);
  distillation.sequences = recipe.take("sequences", distillation.sequences);
  distillation.rows = recipe.take("rows", distillation.rows);
  distillation.slotRate = recipe.take("slot_rate", distillation.slotRate);
  distillation.windowDropout = recipe.take("window_dropout", distillation.windowDropout);
  distillation.seed = recipe.take("seed", distillation.seed);
  const bool slots = recipe.take("slots", true);
  const auto rank = recipe.take("rank", std::int64_t{8});
  const auto dropoutShare = recipe.take("dropout_share", 0.6);
  const auto settings = takeSettings(recipe, request);
  recipe.finish();
  distillation.dropoutSteps = dropoutShare * static_cast<double>(settings.schedule.steps);

  const auto base = models::readModelFile(place.base.string());
  auto adapter = models::readAdapter(place.folder.string(), base.config);
  if (!slots) adapter.layers.clear();
  if (rank > 0 && adapter.added.empty()) {
    adapter.rank = rank;
    adapter.added = models::initialLowRank(base.config, rank, distillation.seed);
  }
  const auto texts = readTexts(data, request, base);
  auto task = distillationTask(base, texts.training, texts.heldOut, adapter, distillation);
  return runAdapterTraining(task, adapter, texts, recipe, request, settings, base.config, watch, std::move(stop));
}

}  // namespace core
