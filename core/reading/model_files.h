// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reading/reading_model.h"

namespace models {
struct Adapter;
class AnswerModel;
struct DeviceChoice;
struct ModelFile;
}  // namespace models

namespace core {

/// The adapter of a model and its trained route, checked against `base` and what the model's description says of them.
/// Throws ModelError naming the file and the remedy; here and below.
models::Adapter adapterOf(const ModelPlace& place, const models::ModelFile& base);

std::unique_ptr<models::LanguageModel> languageOf(const ModelPlace& place, const models::DeviceChoice& device);

std::unique_ptr<models::AnswerModel> answererOf(const ModelPlace& place, const models::DeviceChoice& device);

}  // namespace core
