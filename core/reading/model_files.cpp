// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/model_files.h"

#include "models/answering/answer_model.h"
#include "models/error.h"
#include "models/reading/device.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

models::RouteWeights routeOf(const ModelPlace& place, const models::ModelFile& base) {
  auto route = models::readRoute((place.folder / "route.safetensors").string(), base.config);
  if (route.fingerprint == place.routeFingerprint && route.baseFingerprint == base.fingerprint) return route;
  throw models::ModelError("The trained route in " + place.folder.string() + " is damaged: get its files again.");
}

}  // namespace

models::Adapter adapterOf(const ModelPlace& place, const models::ModelFile& base) {
  auto adapter = models::readAdapter(place.folder.string(), base.config);
  if (adapter.baseFingerprint != base.fingerprint)
    throw models::ModelError(place.base.string() + " is damaged, or not the model that " + place.folder.string() +
                             " was made for: get the file again, or import it with 'latte model import'.");
  if (!place.adapterFingerprint.empty() && adapter.fingerprint != place.adapterFingerprint)
    throw models::ModelError("The adapter in " + place.folder.string() +
                             " is damaged: get its files again, or import the model again with 'latte model import'.");
  if (!place.routeFingerprint.empty()) adapter.evidence.route = routeOf(place, base);
  return adapter;
}

std::unique_ptr<models::LanguageModel> languageOf(const ModelPlace& place, const models::DeviceChoice& device) {
  auto base = models::readModelFile(place.base.string());
  auto adapter = adapterOf(place, base);
  return std::make_unique<models::LanguageModel>(std::move(base), std::move(adapter), device.options, place.window);
}

std::unique_ptr<models::AnswerModel> answererOf(const ModelPlace& place, const models::DeviceChoice& device) {
  auto base = models::readModelFile(place.base.string());
  const auto weights = models::readAnswerWeights((place.folder / "answerer.safetensors").string(), base.config);
  if (weights.fingerprint != place.answererFingerprint)
    throw models::ModelError("The answerer in " + place.folder.string() + " is damaged: get its files again.");
  return std::make_unique<models::AnswerModel>(std::move(base), weights, device.options);
}

}  // namespace core
