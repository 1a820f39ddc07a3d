// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/adapter_stages.h"

#include "core/training/stage_run.h"
#include "core/training/text_data.h"
#include "models/files/weights.h"
#include "models/text/prompt.h"
#include "models/training/adapter_stages.h"

namespace core {
namespace {

models::CorpusData readTexts(const TextData& texts, const TrainingRequest& request, const models::ModelFile& base) {
  const models::Tokenizer tokenizer(base.vocabulary);
  const auto header = models::documentHeader(tokenizer, base.config.chatTemplate);
  return {textCorpus(texts, TextPart::Training, request.data, tokenizer, header),
          textCorpus(texts, TextPart::HeldOut, request.data, tokenizer, header)};
}

template <typename Stage>
bool trainOnTexts(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                  const TrainingWatcher& watch, std::stop_token stop) {
  const auto texts = takeTextData(recipe);
  const auto rest = recipe.rest();
  const Stage stage(recipe);

  const auto base = models::readModelFile(place.base.string());
  auto data = readTexts(texts, request, base);
  if (request.prepareOnly)
    return prepare(request, {Stage::kName, recipe.text(), rest, base.fingerprint, std::move(data)});
  return stage.train(data, base, place.folder.string(), runOf(request, watch, stop));
}

}  // namespace

bool trainLayers(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                 const TrainingWatcher& watch, std::stop_token stop) {
  return trainOnTexts<models::LayerStage>(recipe, request, place, watch, std::move(stop));
}

bool trainByDistillation(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                         const TrainingWatcher& watch, std::stop_token stop) {
  return trainOnTexts<models::DistillationStage>(recipe, request, place, watch, std::move(stop));
}

}  // namespace core
