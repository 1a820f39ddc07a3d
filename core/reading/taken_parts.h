// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace models {
struct Adapter;
struct ModelFile;
}  // namespace models

/// What an imported model takes over from training and from other models, all for the same base. What does not fit
/// throws Error or ModelError naming it and the remedy.
namespace core {

struct ModelPlace;

/// The adapter in `folder`, or the one that a training run left in it.
models::Adapter trainedAdapter(const std::filesystem::path& folder, const models::ModelFile& base);

/// Throws where `from` has no answerer for `base`.
void checkAnswerer(const ModelPlace& from, const models::ModelFile& base);

/// Copies the answerer of `from` into `folder`, and returns what the description of the model in it has to say of that.
nlohmann::ordered_json copyAnswerer(const ModelPlace& from, const std::filesystem::path& folder);

}  // namespace core
