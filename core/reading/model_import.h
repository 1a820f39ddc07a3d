// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <string>

#include "core/reading/reading_model.h"

namespace core {

/// A step and how much of it is done, 0 … 1.
using ImportWatcher = std::function<void(const std::string& step, double done)>;

/// Turns a Llama-family model (a .gguf file or a Hugging Face directory) into Latte and keeps the adapter under `name`
/// in the data folder, reading in `form`: "slots" or "macchiato"; the base model stays where it is. An adapter of the
/// same name is replaced only when the new one is whole. Throws Error(ModelUnusable) naming the file and the remedy.
ModelPlace importModel(const Paths& paths, const std::filesystem::path& base, const std::string& name,
                       const std::string& form, const DeviceOptions& device, const ImportWatcher& watch);

}  // namespace core
