// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/model_import.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "models/error.h"
#include "models/files/output_file.h"
#include "models/reading/device.h"
#include "models/training/conversion.h"

namespace core {
namespace {

namespace fs = std::filesystem;

fs::path calibrationFolder() {
  std::error_code ignored;
  const auto program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const auto installed = program.parent_path() / "share" / "latte-reader" / "calibration";
  return fs::exists(installed) ? installed : fs::path(LATTE_MODELS_DIR) / "training" / "calibration";
}

void checkName(const std::string& name) {
  const auto allowed = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; };
  if (name.empty() || name.front() == '.' || name.size() > 100 || !std::all_of(name.begin(), name.end(), allowed))
    throw Error(Failure::Failed, "\"" + name + "\" is no name for a model: use letters, digits, '-', '_' and '.'.");
}

}  // namespace

ModelPlace importModel(const Paths& paths, const fs::path& base, const std::string& name, const std::string& form,
                       const DeviceOptions& device, const ImportWatcher& watch) {
  checkName(name);
  const auto latte = models::latteForm(form);
  if (!latte) throw Error(Failure::Failed, "\"" + form + "\" is no form of Latte: choose slots or macchiato.");
  const auto folder = paths.data / "models" / name, fresh = paths.data / "models" / ("." + name + ".new");
  try {
    models::chooseDevice(device.device, device.threads);
    const auto file = models::readModelFile(base.string());
    models::ConversionOptions options;
    options.closedForm = models::closedFormOptions(*latte);
    options.progress = watch;
    const auto adapter = models::convert(file, calibrationFolder().string(), options);
    fs::remove_all(fresh);
    createPrivateDirectory(fresh);
    const auto written = models::writeAdapter(adapter, file.config, fresh.string());
    models::OutputFile about((fresh / "model.json").string());
    const auto text =
        nlohmann::ordered_json{{"base", fs::absolute(base).string()}, {"adapter", written.fingerprint}}.dump(2) + "\n";
    about.write(text.data(), text.size());
    about.commit();
    fs::remove_all(folder);
    fs::rename(fresh, folder);
  } catch (const models::ModelError& problem) {
    throw Error(Failure::ModelUnusable, problem.what());
  } catch (const fs::filesystem_error& problem) {
    throw Error(Failure::Failed, "The model cannot be kept in " + folder.string() + ": " + problem.code().message() + ".");
  }
  return findModel(paths, name);
}

}  // namespace core
