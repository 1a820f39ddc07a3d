// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/adapter_stages.h"

#include <ATen/ATen.h>

#include <filesystem>

#include "models/files/sha256.h"

namespace models {
namespace {

/// As it is without the gradients that training asks for.
Adapter detached(Adapter adapter, const ModelConfig& config) {
  for (auto& layer : adapter.layers)
    for (auto* tensor : {&layer.keyMap, &layer.keyBias, &layer.queryMap, &layer.queryBias}) *tensor = tensor->detach();
  for (auto& [name, tensor, shape] : tensorsOf(adapter.added, config, adapter.rank)) *tensor = tensor->detach();
  return adapter;
}

/// `task` trains `adapter` on `data`.
bool runAdapterTraining(TrainingTask& task, const Adapter& adapter, const CorpusData& data, const std::string& recipe,
                        const TrainingSettings& loop, const ModelConfig& config, const TrainingRun& run) {
  task.identity = sha256(recipe + adapter.fingerprint + std::to_string(data.training.ids.size()));
  const bool done = runTraining(task, loop, run);
  if (!run.writes()) return done;
  const auto folder = std::filesystem::path(run.folder) / "adapter";
  std::filesystem::create_directories(folder);
  writeAdapter(detached(adapter, config), config, folder.string());
  return done;
}

}  // namespace

LayerStage::LayerStage(Recipe& recipe) : recipe_(recipe.text()) {
  transfer_.sequenceTokens = recipe.take("sequence_tokens", transfer_.sequenceTokens);
  transfer_.sequences = recipe.take("sequences", transfer_.sequences);
  transfer_.biasRate = recipe.take("bias_rate", transfer_.biasRate);
  transfer_.seed = recipe.take("seed", transfer_.seed);
  loop_ = takeLoop(recipe);
  recipe.finish();
}

bool LayerStage::train(const CorpusData& data, const ModelFile& base, const std::string& adapterFolder,
                       const TrainingRun& run) const {
  auto adapter = readAdapter(adapterFolder, base);
  auto task = layerTransferTask(base, data.training, data.heldOut, adapter, transfer_);
  return runAdapterTraining(task, adapter, data, recipe_, loop_, base.config, run);
}

DistillationStage::DistillationStage(Recipe& recipe) : recipe_(recipe.text()) {
  distillation_.sequenceTokens = recipe.take("sequence_tokens", distillation_.sequenceTokens);
  distillation_.sequences = recipe.take("sequences", distillation_.sequences);
  distillation_.rows = recipe.take("rows", distillation_.rows);
  distillation_.slotRate = recipe.take("slot_rate", distillation_.slotRate);
  distillation_.windowDropout = recipe.take("window_dropout", distillation_.windowDropout);
  distillation_.seed = recipe.take("seed", distillation_.seed);
  slots_ = recipe.take("slots", slots_);
  rank_ = recipe.take("rank", rank_);
  const auto dropoutShare = recipe.take("dropout_share", 0.6);
  loop_ = takeLoop(recipe);
  recipe.finish();
  distillation_.dropoutSteps = dropoutShare * static_cast<double>(loop_.schedule.steps);
}

bool DistillationStage::train(const CorpusData& data, const ModelFile& base, const std::string& adapterFolder,
                              const TrainingRun& run) const {
  auto adapter = readAdapter(adapterFolder, base);
  if (!slots_) adapter.layers.clear();
  if (rank_ > 0 && adapter.added.empty()) {
    adapter.rank = rank_;
    adapter.added = initialLowRank(base.config, rank_, distillation_.seed);
  }
  auto task = distillationTask(base, data.training, data.heldOut, adapter, distillation_);
  return runAdapterTraining(task, adapter, data, recipe_, loop_, base.config, run);
}

}  // namespace models
