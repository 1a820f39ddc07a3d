// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "core/reading/reading_model.h"

namespace core {

struct ImportRequest {
  std::filesystem::path base;  ///< a .gguf file or a Hugging Face directory
  std::string name;            ///< that the model will have
  std::string form = "slots";  ///< how it will read: "slots" or "macchiato"
  int window = 0;              ///< tokens it will read exactly, a multiple of 64; 0: 256
  std::filesystem::path adapter =
      {};                     ///< of a training run or another model, to read with; form and window are its own
  std::string answerer = {};  ///< the model, by name or folder, whose answerer it will have; empty: none
  DeviceOptions device = {};
};

enum class ImportStep {
  Slots,  ///< counted in layers; left out where an adapter is given
  Heads,  ///< those that find passages; counted in tokens
};

/// How much of a step is done.
using ImportWatcher = std::function<void(ImportStep step, std::int64_t done, std::int64_t of)>;

/// Turns a Llama-family model into Latte and keeps the adapter under its name in the data folder; the base model stays
/// where it is. Where an adapter is given, its evidence alone is made anew. An adapter of the same name is replaced
/// only when the new one is whole. Throws Error: ModelUnusable naming the file and the remedy, Interrupted soon after
/// it was stopped; nothing is left behind then.
ModelPlace importModel(const Paths& paths, const ImportRequest& request, const ImportWatcher& watch,
                       std::stop_token stop);

}  // namespace core
