// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training.h"

#include "core/error.h"
#include "core/training/adapter_stages.h"
#include "core/training/answer_stage.h"
#include "core/training/routing_stage.h"
#include "models/error.h"
#include "models/files/weights.h"
#include "models/reading/device.h"
#include "models/training/training_run.h"

namespace core {

bool train(const TrainingRequest& request, const ModelPlace& place, const DeviceOptions& device,
           const TrainingWatcher& watch, std::stop_token stop) {
  try {
    models::Recipe recipe(request.recipe.string());
    models::refuseOtherRun(request.out.string(), request.resume || request.prepareOnly);
    if (models::launchedProcesses() > 1)
      throw Error(
          Failure::Failed,
          "latte train is one process: prepare the data by --prepare, then train on them by mpirun latte-model.");
    std::filesystem::create_directories(request.out);
    models::chooseDevice(device.device, device.threads);
    const auto stage = recipe.take("stage", std::string());
    if (stage == "answers")
      return trainAnswers(recipe, request, models::readModelFile(place.base.string()), watch, stop);
    if (stage == "layers") return trainLayers(recipe, request, place, watch, stop);
    if (stage == "distillation") return trainByDistillation(recipe, request, place, watch, stop);
    if (stage == "routing") return trainRouting(recipe, request, place, device, watch, stop);
    throw Error(
        Failure::Unreadable,
        request.recipe.string() + " names no stage that is known: write layers, distillation, routing or answers.");
  } catch (const models::RecipeError& problem) {
    throw Error(Failure::Unreadable, problem.what());
  } catch (const models::OtherRunError& problem) {
    throw Error(Failure::Failed, problem.what());
  } catch (const models::ModelError& problem) {
    throw Error(Failure::ModelUnusable, problem.what());
  } catch (const std::filesystem::filesystem_error& problem) {
    throw Error(Failure::Failed, request.out.string() + " cannot be written: " + problem.code().message() + ".");
  }
}

}  // namespace core
