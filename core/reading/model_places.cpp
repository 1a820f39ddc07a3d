// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/reading/reading_model.h"

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDefault = "smollm2-135m-latte";

/// Folders that hold model folders: imported ones first, then what came with the program, installed or in its source
/// tree.
std::vector<fs::path> shelves(const Paths& paths) {
  std::error_code ignored;
  const auto program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  return {paths.data / "models", program.parent_path() / "share" / "latte-reader" / "models",
          fs::path(LATTE_MODELS_DIR)};
}

/// Folders that may hold the base model under its file name.
std::vector<fs::path> baseShelves(const Paths& paths) {
  return {paths.data / "models", paths.cache / "models", fs::path(LATTE_CACHE_DIR) / "models"};
}

bool isModel(const fs::path& folder) { return fs::exists(folder / "config.json") && fs::exists(folder / "model.json"); }

AnswerPolicy policyOf(const nlohmann::json& json) try {
  AnswerPolicy policy;
  if (const auto answers = json.find("answers"); answers != json.end()) {
    policy.coveredWords = answers->value("covered_words", policy.coveredWords);
    policy.headScore = answers->value("head_score", policy.headScore);
    policy.spanScore = answers->value("span_score", policy.spanScore);
    policy.farSpanScore = answers->value("far_span_score", policy.farSpanScore);
    policy.secondLook = answers->value("second_look", policy.secondLook);
    policy.languages = answers->value("languages", policy.languages);
  }
  return policy;
} catch (const nlohmann::json::exception&) {
  return {};
}

ModelPlace placeOf(const Paths& paths, const fs::path& folder) {
  const auto file = folder / "model.json";
  std::ifstream in(file);
  const auto json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object() || !json.contains("base") || !json["base"].is_string())
    throw Error(Failure::ModelUnusable,
                file.string() +
                    " is damaged (it does not name its base model): import the model again with 'latte model import'.");
  const fs::path base = json["base"].get<std::string>();
  ModelPlace place{folder.filename().string(), folder, base, {}};
  const auto text = [&](const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  place.adapterFingerprint = text("adapter");
  place.answererFingerprint = text("answerer");
  place.routeFingerprint = text("route");
  place.answers = policyOf(json);
  if (base.is_absolute()) return place;
  for (const auto& shelf : baseShelves(paths)) {
    place.base = shelf / base;
    if (fs::exists(place.base)) return place;
  }
  throw Error(Failure::ModelUnusable, "The base model " + base.string() +
                                          " is missing: run 'make setup', or put it into " +
                                          (paths.data / "models").string() + ".");
}

ListedModel listed(const Paths& paths, const fs::path& folder) try {
  ListedModel model{placeOf(paths, folder), {}};
  const auto& base = model.place.base;
  if (!fs::exists(base))
    model.problem = "The base model " + base.string() + " is missing: put it there again, or import it from elsewhere.";
  return model;
} catch (const Error& error) {
  return {{folder.filename().string(), folder, {}}, error.what()};
}

}  // namespace

ModelPlace findModel(const Paths& paths, const std::string& nameOrFolder) {
  const auto name = nameOrFolder.empty() ? std::string(kDefault) : nameOrFolder;
  if (name.find('/') != std::string::npos && isModel(name)) return placeOf(paths, fs::canonical(name));
  for (const auto& shelf : shelves(paths))
    if (name.find('/') == std::string::npos && isModel(shelf / name)) return placeOf(paths, shelf / name);
  throw Error(Failure::ModelUnusable, "There is no model '" + name +
                                          "': 'latte model list' shows what there is, 'latte model import' adds one.");
}

std::vector<ListedModel> listModels(const Paths& paths) {
  std::vector<ListedModel> models;
  for (const auto& shelf : shelves(paths)) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(shelf, none)) {
      const auto known = [&](const ListedModel& m) { return m.place.name == entry.path().filename(); };
      if (isModel(entry.path()) && std::none_of(models.begin(), models.end(), known))
        models.push_back(listed(paths, entry.path()));
    }
  }
  std::sort(models.begin(), models.end(), [](const ListedModel& a, const ListedModel& b) {
    return std::pair(a.place.name != kDefault, a.place.name) < std::pair(b.place.name != kDefault, b.place.name);
  });
  return models;
}

}  // namespace core
