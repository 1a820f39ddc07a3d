// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/routing_stage.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"
#include "core/training/question_data.h"
#include "core/training/routing_data.h"
#include "core/training/stage_run.h"
#include "models/files/sha256.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"
#include "models/training/routing_features.h"
#include "models/training/routing_stage.h"

namespace core {
namespace {

/// Makes the files of features that are not there yet, so that a run that was stopped goes on where it was.
std::vector<std::string> makeFeatures(const ReadingModel& model, const QuestionSet& set, std::int64_t layer,
                                      const std::filesystem::path& folder, std::size_t& made,
                                      const TrainingWatcher& watch, const std::stop_token& stop) {
  std::filesystem::create_directories(folder);
  std::vector<std::string> files;
  const auto answerable = withGoldOnly(set);
  auto name = set.name;
  std::replace(name.begin(), name.end(), '/', '-');
  for (std::size_t i = 0; i < answerable.documents.size(); ++i) {
    if (answerable.documents[i].questions.empty()) continue;
    files.push_back((folder / fmt::format("{}-{:04}.safetensors", name, i)).string());
    if (std::filesystem::exists(files.back())) continue;
    const auto document =
        routingDocument(model.language(), model.tokenizer(), model.header(), answerable.documents[i], layer, stop);
    writeRoutingDocument(files.back(), document);
    if (watch) watch({0, 0, 0, 0, {{"documents_read", static_cast<double>(++made)}}, {}});
  }
  return files;
}

}  // namespace

bool trainRouting(models::Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                  const DeviceOptions& device, const TrainingWatcher& watch, std::stop_token stop) {
  const auto questions = takeQuestionData(recipe);
  const auto rest = recipe.rest();
  const models::RoutingStage stage(recipe);

  const auto model = ReadingModel::open(place, device);
  const auto& config = model->language().config();
  const auto layer = stage.layer();
  if (layer < 0 || layer >= config.layers)
    throw Error(Failure::Unreadable, request.recipe.string() + " names a layer that the model does not have.");
  models::RoutingData data;
  const auto& language = model->language();
  const auto folder =
      request.out /
      ("features-" + models::sha256(language.baseFingerprint() + language.adapter().fingerprint).substr(0, 12));
  std::size_t made = 0;
  for (const auto& set : readQuestionData(questions, request, model->tokenizer())) {
    for (auto& file : makeFeatures(*model, set.training, layer, folder / "training", made, watch, stop))
      data.training.push_back(std::move(file));
    for (auto& file : makeFeatures(*model, set.heldOut, layer, folder / "held-out", made, watch, stop))
      data.heldOut.push_back(std::move(file));
  }
  if (request.prepareOnly)
    return prepare(request, {"routing", recipe.text(), rest, language.baseFingerprint(), std::move(data)});
  return stage.train(data, config, language.baseFingerprint(), runOf(request, watch, stop));
}

}  // namespace core
