// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/routing_stage.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/error.h"
#include "core/training/question_data.h"
#include "core/training/routing_data.h"
#include "core/training/run_watch.h"
#include "models/files/safetensors.h"
#include "models/files/sha256.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"
#include "models/training/routing_features.h"
#include "models/training/routing_tuning.h"

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

void writeRoute(models::TrainedRoute& route, const models::ModelConfig& config, std::int64_t channels,
                std::int64_t layer, const std::string& path) {
  std::map<std::string, at::Tensor> tensors;
  for (const auto& [name, tensor, shape] : tensorsOf(route, config, channels)) tensors[name] = tensor->detach();
  models::writeSafetensors(path, tensors, {{"schema", "latte-route/1"}, {"layer", std::to_string(layer)}});
}

}  // namespace

bool trainRouting(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place, const DeviceOptions& device,
                  const TrainingWatcher& watch, std::stop_token stop) {
  const auto data = takeQuestionData(recipe);
  const auto layer = recipe.take("layer", std::int64_t{20}), channels = recipe.take("channels", std::int64_t{128});
  const auto seed = recipe.take("seed", std::uint64_t{1});
  const auto settings = takeSettings(recipe, request);
  recipe.finish();

  const auto model = ReadingModel::open(place, device);
  const auto& config = model->language().config();
  if (layer < 0 || layer >= config.layers)
    throw Error(Failure::Unreadable, request.recipe.string() + " names a layer that the model does not have.");
  std::vector<std::string> training, heldOut;
  std::size_t made = 0;
  for (const auto& set : readQuestionData(data, request, model->tokenizer())) {
    const auto folder = request.out / "features";
    for (auto& file : makeFeatures(*model, set.training, layer, folder / "training", made, watch, stop))
      training.push_back(std::move(file));
    for (auto& file : makeFeatures(*model, set.heldOut, layer, folder / "held-out", made, watch, stop))
      heldOut.push_back(std::move(file));
  }
  auto route = models::initialRoute(config, channels, seed);
  auto task = routingTask(config, training, heldOut, channels, seed, route);
  task.identity = models::sha256(recipe.text() + model->fingerprint() + std::to_string(training.size()));
  const bool done = runTraining(task, settings, statusWatcher(watch), stop);
  writeRoute(route, config, channels, layer, (request.out / "route.safetensors").string());
  return done;
}

}  // namespace core
