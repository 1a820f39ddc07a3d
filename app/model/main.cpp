// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "app/model/launched_group.h"
#include "app/model/training_report.h"
#include "app/signals.h"
#include "models/files/weights.h"
#include "models/reading/device.h"
#include "models/training/adapter_stages.h"
#include "models/training/answer_stage.h"
#include "models/training/routing_stage.h"

namespace {

constexpr const char* kExamples =
    "Trains the model of Latte Reader on a machine that has LibTorch alone.\n\n"
    "  latte train layers.json --data texts --out prepared --prepare      where the texts are\n"
    "  latte-model train prepared/data.safetensors --base SmolLM2-135M-Instruct.Q4_1.gguf \\\n"
    "    --adapter smollm2-135m-latte --out run                           here\n"
    "  latte train layers.json --data texts --out run --resume            at home again: draws the curves of the run\n";

struct Request {
  std::string data, base, adapter, out;
  int threads = 0;
  double clockMinutes = 0;
  bool resume = false;
};

bool train(const models::PreparedTraining& prepared, const Request& request, const models::TrainingRun& run) {
  models::Recipe recipe(request.data, prepared.recipe, prepared.rest);
  const auto base = models::readModelFile(request.base);
  if (base.fingerprint != prepared.modelFingerprint)
    throw models::ModelError(request.data + " was prepared with another base model than " + request.base +
                             ": name that one, or prepare the data again.");
  if (const auto* routing = std::get_if<models::RoutingData>(&prepared.data))
    return models::RoutingStage(recipe).train(*routing, base.config, base.fingerprint, run);
  if (const auto* texts = std::get_if<models::CorpusData>(&prepared.data)) {
    if (prepared.stage == models::LayerStage::kName)
      return models::LayerStage(recipe).train(*texts, base, request.adapter, run);
    return models::DistillationStage(recipe).train(*texts, base, request.adapter, run);
  }
  return models::AnswerStage(recipe).train(std::get<models::AnswerData>(prepared.data), base, run);
}

void run(const Request& request, std::stop_token stop, models::ProcessGroup& group) {
  const auto prepared = models::readPrepared(request.data);
  if (std::holds_alternative<models::CorpusData>(prepared.data) && request.adapter.empty())
    throw models::RecipeError("The stage " + prepared.stage + " begins with an adapter: name its folder by --adapter.");
  models::refuseOtherRun(request.out, request.resume);
  models::chooseDevice("cpu", request.threads);
  models::TrainingProgress last;
  const bool speaks = group.rank() == 0;
  const bool done = train(prepared, request,
                          {request.out,
                           request.clockMinutes,
                           {},
                           [&](const models::TrainingProgress& progress) {
                             last = progress;
                             if (speaks) app::showProgress(progress);
                           },
                           stop,
                           &group});
  if (!speaks) return;
  app::printProgress(last);
  std::printf("%s\n", done ? (request.out + " holds the result.").c_str()
                           : "Stopped; the same command with --resume goes on from here.");
}

void addTrainVerb(CLI::App& program, Request& request) {
  auto& verb = *program.add_subcommand("train", "Train on what latte train --prepare made");
  verb.add_option("data", request.data, "data.safetensors: the recipe and its data")->required()->type_name("FILE");
  verb.add_option("--base", request.base, "The pretrained model: a .gguf file or a Hugging Face directory")
      ->required()
      ->type_name("MODEL");
  verb.add_option("--adapter", request.adapter,
                  "Folder of the adapter to begin with, for the stages layers and distillation")
      ->type_name("DIR");
  verb.add_option("--out", request.out, "Folder for checkpoint, curves and result")->required()->type_name("DIR");
  verb.add_flag("--resume", request.resume, "Go on with the run in the folder");
  verb.add_option("--clock", request.clockMinutes, "Stop after so many minutes")
      ->type_name("MINUTES")
      ->check(CLI::PositiveNumber);
  verb.add_option("--threads", request.threads, "Threads to compute with; 0: one for each core")
      ->type_name("N")
      ->check(CLI::NonNegativeNumber);
}

/// The exit codes are those of latte.
int failed(const char* sentence, int code) {
  std::fprintf(stderr, "latte-model: %s\n", sentence);
  app::endGroup(code);
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  const auto stop = app::stopOnSignals();
  Request request;
  CLI::App program(kExamples, "latte-model");
  program.require_subcommand(1);
  addTrainVerb(program, request);
  std::unique_ptr<models::ProcessGroup> group;
  try {
    program.parse(argc, argv);
    group = app::launchedGroup();
    run(request, stop, *group);
    return 0;
  } catch (const CLI::ParseError& problem) {
    return program.exit(problem) == 0 ? 0 : 2;
  } catch (const models::RecipeError& problem) {
    return failed(problem.what(), 3);
  } catch (const models::OtherRunError& problem) {
    return failed(problem.what(), 1);
  } catch (const models::ModelError& problem) {
    return failed(problem.what(), 5);
  } catch (const std::exception& problem) {
    return failed(problem.what(), 1);
  }
}
