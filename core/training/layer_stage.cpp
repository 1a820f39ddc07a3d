// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/layer_stage.h"

#include <ATen/ATen.h>

#include "core/training/run_watch.h"
#include "core/training/text_data.h"
#include "models/files/sha256.h"
#include "models/files/weights.h"
#include "models/reading/adapter.h"
#include "models/text/prompt.h"
#include "models/training/layer_transfer.h"

namespace core {
namespace {

/// As it is without the gradients that training asks for.
models::Adapter detached(models::Adapter adapter) {
  for (auto& layer : adapter.layers)
    for (auto* tensor : {&layer.keyMap, &layer.keyBias, &layer.queryMap, &layer.queryBias}) *tensor = tensor->detach();
  return adapter;
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
  const models::Tokenizer tokenizer(base.vocabulary);
  const auto header = models::documentHeader(tokenizer, base.config.chatTemplate);
  const auto corpus = textCorpus(data, TextPart::Training, request.data, tokenizer, header);
  const auto heldOut = textCorpus(data, TextPart::HeldOut, request.data, tokenizer, header);
  auto task = layerTransferTask(base, corpus, heldOut, adapter, transfer);
  task.identity = models::sha256(recipe.text() + adapter.fingerprint + std::to_string(corpus.ids.size()));
  const bool done = runTraining(task, settings, statusWatcher(watch), stop);
  const auto folder = request.out / "adapter";
  std::filesystem::create_directories(folder);
  models::writeAdapter(detached(adapter), base.config, folder.string());
  return done;
}

}  // namespace core
