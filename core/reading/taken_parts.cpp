// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/taken_parts.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/answering/answer_weights.h"
#include "models/files/weights.h"
#include "models/reading/adapter.h"

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr const char* kAnswerer = "answerer.safetensors";

}  // namespace

models::Adapter trainedAdapter(const fs::path& folder, const models::ModelFile& base) {
  for (const auto& place : {folder / "adapter", folder})
    if (fs::exists(place / "config.json")) return models::readAdapter(place.string(), base);
  throw Error(Failure::ModelUnusable, "There is no adapter in " + folder.string() +
                                          ": name a folder that 'latte train' wrote by the stage layers or "
                                          "distillation, or the folder of a model.");
}

void checkAnswerer(const ModelPlace& from, const models::ModelFile& base) {
  if (from.answererFingerprint.empty())
    throw Error(Failure::ModelUnusable, from.name + " has no answerer: name a model that has one.");
  const auto weights = models::readAnswerWeights((from.folder / kAnswerer).string(), base.config);
  if (weights.baseFingerprint != base.fingerprint)
    throw Error(Failure::ModelUnusable,
                "The answerer of " + from.name + " was made for another base model: import without it.");
  if (weights.fingerprint != from.answererFingerprint)
    throw Error(Failure::ModelUnusable, "The answerer of " + from.name + " is damaged: get its files again.");
}

nlohmann::ordered_json copyAnswerer(const ModelPlace& from, const fs::path& folder) {
  fs::copy_file(from.folder / kAnswerer, folder / kAnswerer);
  std::ifstream in(from.folder / "model.json");
  const auto description = nlohmann::ordered_json::parse(in, nullptr, false);
  nlohmann::ordered_json about{{"answerer", from.answererFingerprint}};
  if (description.contains("answers")) about["answers"] = description["answers"];
  return about;
}

}  // namespace core
