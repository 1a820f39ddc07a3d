// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "app/progress.h"
#include "app/report.h"
#include "app/terminal.h"
#include "app/text.h"
#include "app/verbs.h"
#include "core/training/training.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte train answers.json --data texts --out run            from the beginning\n"
    "  latte train answers.json --data texts --out run --resume   goes on where it stopped\n"
    "  latte train answers.json --data texts --out run --clock 60 for an hour\n"
    "  latte train answers.json --data texts --out run --prepare  makes run/data.safetensors for latte-model\n";

std::string numbersText(const std::vector<std::pair<std::string, double>>& numbers) {
  std::string text;
  for (const auto& [name, value] : numbers) text += fmt::format("  {} {:.3f}", name, value);
  return text;
}

Json numbersJson(const std::vector<std::pair<std::string, double>>& numbers) {
  Json json = Json::object();
  for (const auto& [name, value] : numbers) json[name] = value;
  return json;
}

std::string statusText(const core::TrainingStatus& status) {
  auto text = fmt::format("step {} of {}{}  {:.0f} tokens/s  {} left", status.step, status.steps,
                          numbersText(status.losses), status.tokensPerSecond, durationText(status.secondsLeft));
  if (!status.validation.empty()) text += "  held out:" + numbersText(status.validation);
  return text;
}

/// What changes how a model reads has one more step before it.
std::string resultText(const std::filesystem::path& out, const std::filesystem::path& base) {
  const auto folder = plainText(out.string());
  if (!std::filesystem::exists(out / "adapter" / "config.json")) return folder + " holds the result.";
  return fmt::format("{} holds the adapter; a model is made of it by\n  latte model import {} --name NAME --adapter {}",
                     folder, plainText(base.string()), folder);
}

void reportPrepared(const Session& session, const core::TrainingRequest& request) {
  const auto path = (request.out / "data.safetensors").string();
  if (session.json) return printJson({{"done", true}, {"data", path}});
  fmt::print("{} holds the recipe and its data.\n", plainText(path));
}

void run(const Session& session, const core::TrainingRequest& request) {
  const Terminal terminal = terminalOf();
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  core::TrainingStatus last;
  const auto place = core::findModel(session.engine.paths, session.engine.model);
  const bool done = core::train(
      request, place, {session.engine.device, session.engine.threads},
      [&](const core::TrainingStatus& status) { line.show(statusText(last = status)); }, session.stop);
  line.clear();
  if (request.prepareOnly) return reportPrepared(session, request);
  if (session.json)
    return printJson({{"done", done},
                      {"step", last.step},
                      {"steps", last.steps},
                      {"losses", numbersJson(last.losses)},
                      {"held_out", numbersJson(last.validation)},
                      {"out", request.out.string()}});
  fmt::print("{}\n{}\n", statusText(last),
             done ? resultText(request.out, place.base) : "Stopped; the same command with --resume goes on from here.");
}

}  // namespace

void addTrainVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "train", "Tune the model on texts and questions", kExamples);
  const auto request = std::make_shared<core::TrainingRequest>();
  verb.final_callback([&session, request] { run(session, *request); });
  verb.add_option("recipe", request->recipe, "What to train: a JSON file such as those in resources/training")
      ->required()
      ->type_name("RECIPE");
  verb.add_option("--data", request->data, "Folder of the texts that the recipe names")->required()->type_name("DIR");
  verb.add_option("--out", request->out, "Folder for checkpoint, curves and result")->required()->type_name("DIR");
  verb.add_flag("--resume", request->resume, "Go on with the run in the folder");
  verb.add_flag("--prepare", request->prepareOnly,
                "Only turn the texts into tokens, for latte-model on a machine that has LibTorch alone");
  verb.add_option("--clock", request->clockMinutes, "Stop after so many minutes")
      ->type_name("MINUTES")
      ->check(CLI::PositiveNumber.description(""));
  addModelOptions(verb, session);
  addOutputOptions(verb, session);
}

}  // namespace app
