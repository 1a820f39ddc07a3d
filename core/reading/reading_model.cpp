// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_model.h"

#include "core/error.h"
#include "models/error.h"
#include "models/reading/device.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {

/// Changes whenever the same text would be cut or framed differently.
constexpr const char* kStreamFormat = " stream 1";

struct ReadingModel::Parts {
  ModelPlace place;
  models::DeviceChoice device;
  std::unique_ptr<models::Tokenizer> tokenizer;
  std::unique_ptr<models::LanguageModel> language;
  std::vector<std::int32_t> header;
};

ReadingModel::ReadingModel() : parts_(std::make_unique<Parts>()) {}
ReadingModel::~ReadingModel() = default;

std::unique_ptr<ReadingModel> ReadingModel::load(const ModelPlace& place, const DeviceOptions& options) {
  std::unique_ptr<ReadingModel> model(new ReadingModel);
  auto& parts = *model->parts_;
  try {
    parts.place = place;
    parts.device = models::chooseDevice(options.device, options.threads);
    auto base = models::readModelFile(place.base.string());
    auto adapter = models::readAdapter(place.folder.string(), base.config);
    if (adapter.baseFingerprint != base.fingerprint)
      throw models::ModelError(place.base.string() + " is damaged, or not the model that " + place.folder.string() +
                               " was made for: get the file again, or import it with 'latte model import'.");
    if (!place.adapterFingerprint.empty() && adapter.fingerprint != place.adapterFingerprint)
      throw models::ModelError(
          "The adapter in " + place.folder.string() +
          " is damaged: get its files again, or import the model again with 'latte model import'.");
    parts.tokenizer = std::make_unique<models::Tokenizer>(base.vocabulary);
    parts.header = models::documentHeader(*parts.tokenizer, base.config.chatTemplate);
    parts.language = std::make_unique<models::LanguageModel>(std::move(base), std::move(adapter), parts.device.options);
  } catch (const models::ModelError& problem) {
    throw Error(Failure::ModelUnusable, problem.what());
  }
  return model;
}

const models::LanguageModel& ReadingModel::language() const { return *parts_->language; }
const models::Tokenizer& ReadingModel::tokenizer() const { return *parts_->tokenizer; }
const std::vector<std::int32_t>& ReadingModel::header() const { return parts_->header; }
const ModelPlace& ReadingModel::place() const { return parts_->place; }
std::string ReadingModel::fingerprint() const { return parts_->language->fingerprint() + kStreamFormat; }
std::string ReadingModel::device() const { return parts_->device.name; }
std::string ReadingModel::dtype() const { return parts_->device.dtype; }
std::string ReadingModel::deviceReason() const { return parts_->device.reason; }

}  // namespace core
