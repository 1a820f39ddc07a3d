// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "app/report.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples =
    "  latte model list\n"
    "  latte model info --model my-model\n"
    "  latte model verify                     loads the model and says whether it can be used\n";

/// Folders below the user's models that hold a configuration, by name.
std::vector<fs::path> importedModels(const core::Paths& paths) {
  std::vector<fs::path> models;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(paths.data / "models", none))
    if (fs::exists(entry.path() / "config.json", none)) models.push_back(entry.path());
  std::sort(models.begin(), models.end());
  return models;
}

void list(const Session& session) {
  Json models = Json::array({{{"name", "default"}}});
  for (const fs::path& model : importedModels(session.engine.paths))
    models.push_back({{"name", model.filename().string()}, {"path", model.string()}});
  if (session.json) return printJson({{"models", std::move(models)}});
  for (const Json& model : models)
    fmt::print("{}  {}\n", padded(plainText(model["name"].get<std::string>()), 24),
               plainText(model.value("path", "comes with Latte Reader")));
}

Json toJson(const core::ModelStatus& model) {
  return {{"name", model.name},
          {"fingerprint", model.fingerprint},
          {"parameters", model.parameters},
          {"window", model.window},
          {"sinks", model.sinks},
          {"slots", model.slots},
          {"exact_heads", model.exactHeads},
          {"cache_keys", model.cacheKeys},
          {"evidence_heads", model.evidenceHeads},
          {"device", model.device},
          {"dtype", model.dtype},
          {"device_reason", model.deviceReason}};
}

void info(const Session& session) {
  const core::ModelStatus model = core::Engine(session.engine).model();
  if (session.json) return printJson(toJson(model));
  const auto line = [](const char* name, const std::string& value) {
    fmt::print("{:<14}  {}\n", name, plainText(value));
  };
  line("name", model.name);
  line("fingerprint", model.fingerprint);
  line("parameters", grouped(static_cast<std::uint64_t>(model.parameters)));
  line("reads with",
       fmt::format("a window of {} tokens, {} sinks, {} latent slots", model.window, model.sinks, model.slots));
  line("exact cache", fmt::format("{} keys for each of {} heads", model.cacheKeys, model.exactHeads));
  line("evidence", fmt::format("keys of {} heads", model.evidenceHeads));
  line("device", fmt::format("{}, {}", model.device, model.dtype));
  if (!model.deviceReason.empty()) line("why", model.deviceReason);
}

void verify(const Session& session) {
  const core::ModelStatus model = core::Engine(session.engine).model();
  if (session.json) return printJson({{"name", model.name}, {"fingerprint", model.fingerprint}, {"usable", true}});
  fmt::print("{} can be used; fingerprint {}\n", plainText(model.name), model.fingerprint);
}

void addPart(CLI::App& verb, Session& session, const char* name, const char* description,
             void (*action)(const Session&)) {
  CLI::App& part = *verb.add_subcommand(name, description);
  part.final_callback([&session, action] { action(session); });
  addModelOptions(part, session);
  addOutputOptions(part, session);
}

}  // namespace

void addModelVerb(CLI::App& program, Session& session) {
  CLI::App& verb = addVerb(program, "model", "The models that read", kExamples);
  verb.require_subcommand(1);
  addPart(verb, session, "list", "The models there are", list);
  addPart(verb, session, "info", "What a model is made of, and where it runs", info);
  addPart(verb, session, "verify", "Load a model and check its files", verify);
}

}  // namespace app
