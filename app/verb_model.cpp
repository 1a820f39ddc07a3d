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
#include "core/reading/model_import.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte model list\n"
    "  latte model info --model my-model\n"
    "  latte model import SmolLM2-360M-Instruct.Q8_0.gguf --name my-model\n"
    "  latte model import model.gguf --name far-sighted --window 512\n"
    "  latte model import model.gguf --name taught --adapter RUN      what the training run RUN made of a model\n"
    "  latte model import model.gguf --name taught --adapter RUN --answerer smollm2-135m-latte\n"
    "  latte model verify                     loads the model and says whether it can be used\n";

void list(const Session& session) {
  Json models = Json::array();
  for (const auto& [place, problem] : core::listModels(session.engine.paths)) {
    models.push_back({{"name", place.name}, {"path", place.folder.string()}, {"base", place.base.string()}});
    if (!problem.empty()) models.back()["problem"] = problem;
  }
  if (session.json) return printJson({{"models", std::move(models)}});
  for (const Json& model : models)
    fmt::print("{}  {}\n", padded(plainText(model["name"].get<std::string>()), 24),
               plainText(model[model.contains("problem") ? "problem" : "base"].get<std::string>()));
}

void import(const Session& session, core::ImportRequest request) {
  request.window = session.engine.window;
  request.device = {session.engine.device, session.engine.threads};
  const Terminal terminal = terminalOf();
  ProgressLine line(stderr, terminal.columns, terminal.messages && !session.quiet);
  const auto watch = [&](core::ImportStep step, std::int64_t done, std::int64_t of) {
    const bool slots = step == core::ImportStep::Slots;
    line.show(fmt::format("{}: {} of {} {}", slots ? "latent slots" : "retrieval heads", done, of,
                          slots ? "layers" : "tokens"));
  };
  const auto place = core::importModel(session.engine.paths, request, watch, session.stop);
  line.clear();
  if (session.json)
    return printJson({{"name", place.name}, {"path", place.folder.string()}, {"base", place.base.string()}});
  fmt::print("{} can be used with --model {}\n", plainText(request.base.string()), place.name);
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
          {"answers",
           {{"covered_words", model.answers.coveredWords},
            {"head_score", model.answers.headScore},
            {"languages", model.answers.languages}}},
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
  line("not found", fmt::format("below {} of the question's words, and below {} of the heads",
                                model.answers.coveredWords, model.answers.headScore));
  line("writes",
       model.answers.languages.empty() ? "any language" : fmt::format("{}", fmt::join(model.answers.languages, ", ")));
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
  const auto request = std::make_shared<core::ImportRequest>();
  CLI::App& part = *verb.add_subcommand("import", "Turn a Llama-family model into one that reads as Latte");
  part.add_option("MODEL", request->base, "A .gguf file or a Hugging Face directory")->required();
  part.add_option("--name", request->name, "The name it will have")->required();
  part.add_option("--form", request->form, "How it will read: slots, or macchiato, the textbook layer")
      ->type_name("FORM")
      ->check(CLI::IsMember({"slots", "macchiato"}).description(""));
  auto& adapter =
      *part.add_option("--adapter", request->adapter,
                       "Read with the adapter of this run of latte train (layers or distillation) or model; "
                       "only what finds passages is made anew. There is no trained route then: train it by "
                       "a routing recipe with the new model")
           ->type_name("DIR");
  part.add_option("--answerer", request->answerer, "Take over the answerer of this model, which has the same base")
      ->type_name("MODEL");
  part.final_callback([&session, request] { import(session, *request); });
  addModelOptions(part, session);
  addOutputOptions(part, session);
  for (const char* made : {"--form", "--window"}) adapter.excludes(part.get_option(made));
}

}  // namespace app
