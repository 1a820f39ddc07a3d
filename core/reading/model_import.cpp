// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/model_import.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/error.h"
#include "core/reading/taken_parts.h"
#include "models/conversion/conversion.h"
#include "models/conversion/stopped.h"
#include "models/error.h"
#include "models/files/output_file.h"
#include "models/reading/device.h"

namespace core {
namespace {

namespace fs = std::filesystem;

fs::path calibrationFolder() {
  std::error_code ignored;
  const auto program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const auto installed = program.parent_path() / "share" / "latte-reader" / "calibration";
  return fs::exists(installed) ? installed : fs::path(LATTE_MODELS_DIR) / "conversion" / "calibration";
}

void checkName(const std::string& name) {
  const auto allowed = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; };
  if (name.empty() || name.front() == '.' || name.size() > 100 || !std::all_of(name.begin(), name.end(), allowed))
    throw Error(Failure::Failed, "\"" + name + "\" is no name for a model: use letters, digits, '-', '_' and '.'.");
}

models::ClosedFormOptions slotOptions(const ImportRequest& request) {
  constexpr int kMostWindow = 4096;
  const auto latte = models::latteForm(request.form);
  if (!latte) throw Error(Failure::Failed, "\"" + request.form + "\" is no form of Latte: choose slots or macchiato.");
  auto options = models::closedFormOptions(*latte);
  const auto block = options.config.block;
  if (request.window < 0 || request.window > kMostWindow || request.window % block != 0)
    throw Error(Failure::Failed, "There is no window of " + std::to_string(request.window) +
                                     " tokens: give a multiple of " + std::to_string(block) + " up to " +
                                     std::to_string(kMostWindow) + ".");
  if (request.window > 0) options.config.window = request.window;
  return options;
}

models::Adapter converted(const models::ModelFile& base, const ImportRequest& request, const ImportWatcher& watch,
                          std::stop_token stop) {
  models::ConversionOptions options;
  options.stop = std::move(stop);
  options.progress = [&](models::ConversionStep step, std::int64_t done, std::int64_t of) {
    if (watch) watch(step == models::ConversionStep::Slots ? ImportStep::Slots : ImportStep::Heads, done, of);
  };
  const auto calibration = calibrationFolder().string();
  if (!request.adapter.empty())
    return models::withEvidence(base, trainedAdapter(request.adapter, base), calibration, options);
  options.closedForm = slotOptions(request);
  return models::convert(base, calibration, options);
}

/// The model to be kept: what was made, and what it takes over.
struct ImportedModel {
  models::Adapter adapter;
  models::ModelFile base;
  fs::path basePath;
  std::optional<ModelPlace> answerer;  ///< whose it takes over
};

ImportedModel imported(const Paths& paths, const ImportRequest& request, const ImportWatcher& watch,
                       std::stop_token stop) {
  ImportedModel model{{}, models::readModelFile(request.base.string()), fs::absolute(request.base), {}};
  if (!request.answerer.empty()) {
    model.answerer = findModel(paths, request.answerer);
    checkAnswerer(*model.answerer, model.base);
  }
  model.adapter = converted(model.base, request, watch, std::move(stop));
  return model;
}

void write(const ImportedModel& model, const fs::path& folder) {
  const auto written = models::writeAdapter(model.adapter, model.base.config, folder.string());
  nlohmann::ordered_json description{{"base", model.basePath.string()}, {"adapter", written.fingerprint}};
  if (model.answerer) description.update(copyAnswerer(*model.answerer, folder));
  models::OutputFile about((folder / "model.json").string());
  const auto text = description.dump(2) + "\n";
  about.write(text.data(), text.size());
  about.commit();
}

/// Puts a whole model in the place of `folder`, or leaves that as it was.
void keep(const ImportedModel& model, const fs::path& folder) {
  const auto fresh = folder.parent_path() / ("." + folder.filename().string() + ".new");
  try {
    fs::remove_all(fresh);
    createPrivateDirectory(fresh);
    write(model, fresh);
    fs::remove_all(folder);
    fs::rename(fresh, folder);
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(fresh, ignored);
    throw;
  }
}

}  // namespace

ModelPlace importModel(const Paths& paths, const ImportRequest& request, const ImportWatcher& watch,
                       std::stop_token stop) {
  checkName(request.name);
  slotOptions(request);
  const auto folder = paths.data / "models" / request.name;
  try {
    models::chooseDevice(request.device.device, request.device.threads);
    keep(imported(paths, request, watch, std::move(stop)), folder);
  } catch (const models::Stopped&) {
    throw Error(Failure::Interrupted, "The import was stopped; nothing was kept.");
  } catch (const models::ModelError& problem) {
    throw Error(Failure::ModelUnusable, problem.what());
  } catch (const fs::filesystem_error& problem) {
    throw Error(Failure::Failed,
                "The model cannot be kept in " + folder.string() + ": " + problem.code().message() + ".");
  }
  return findModel(paths, request.name);
}

}  // namespace core
