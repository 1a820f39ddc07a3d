// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_model.h"

#include <ATen/Parallel.h>
#include <fmt/format.h>

#include <mutex>

#include "core/error.h"
#include "core/reading/model_files.h"
#include "core/reading/model_record.h"
#include "models/answering/answer_model.h"
#include "models/error.h"
#include "models/kernels/fused_attention.h"
#include "models/reading/device.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

/// Changes whenever the same text would be cut or framed differently.
constexpr const char* kStreamFormat = " stream 1";
constexpr const char* kRun = " run ";  ///< ends a model's identity in its fingerprint

}  // namespace

/// What is made at first need is made under the mutex and stays.
struct ReadingModel::Parts {
  ModelPlace place;
  models::DeviceChoice device;
  ModelRecord record{{}};

  std::mutex mutex;
  std::unique_ptr<models::Tokenizer> tokenizer;
  std::unique_ptr<models::LanguageModel> language;
  std::unique_ptr<models::AnswerModel> answerer;
  std::vector<std::int32_t> header;
  std::string fingerprint;

  std::string key() const {
    return recordKey(
        place, fmt::format("{} {} {} window {} threads {}", device.name, device.dtype,
                           models::fusedAttentionAvailable() ? "fused" : "plain", place.window, at::get_num_threads()));
  }
  void load();
  const models::Tokenizer& readTokenizer();
};

void ReadingModel::Parts::load() try {
  if (language) return;
  const auto before = key();
  auto model = languageOf(place, device);
  const auto found = model->fingerprint() + kStreamFormat;
  if (key() == before) record.keep(before, found);
  if (!fingerprint.empty() && fingerprint != found)
    throw models::ModelError("The files of the model " + place.name + " are others than before: start again.");
  fingerprint = found;
  language = std::move(model);
  header = models::documentHeader(readTokenizer(), language->config().chatTemplate);
} catch (const models::ModelError& problem) {
  throw Error(Failure::ModelUnusable, problem.what());
}

const models::Tokenizer& ReadingModel::Parts::readTokenizer() try {
  if (!tokenizer)
    tokenizer = std::make_unique<models::Tokenizer>(language ? language->vocabulary()
                                                             : models::readVocabulary(place.base.string()));
  return *tokenizer;
} catch (const models::ModelError& problem) {
  throw Error(Failure::ModelUnusable, problem.what());
}

ReadingModel::ReadingModel() : parts_(std::make_unique<Parts>()) {}
ReadingModel::~ReadingModel() = default;

std::unique_ptr<ReadingModel> ReadingModel::open(const ModelPlace& place, const DeviceOptions& options,
                                                 std::filesystem::path record) try {
  std::unique_ptr<ReadingModel> model(new ReadingModel);
  model->parts_->place = place;
  model->parts_->device = models::chooseDevice(options.device, options.threads);
  model->parts_->record = ModelRecord(std::move(record));
  return model;
} catch (const models::ModelError& problem) {
  throw Error(Failure::ModelUnusable, problem.what());
}

const models::LanguageModel& ReadingModel::language() const {
  const std::lock_guard lock(parts_->mutex);
  parts_->load();
  return *parts_->language;
}

const models::AnswerModel* ReadingModel::answerer() const try {
  const std::lock_guard lock(parts_->mutex);
  if (!parts_->answerer && !parts_->place.answererFingerprint.empty())
    parts_->answerer = answererOf(parts_->place, parts_->device);
  return parts_->answerer.get();
} catch (const models::ModelError& problem) {
  throw Error(Failure::ModelUnusable, problem.what());
}

const models::Tokenizer& ReadingModel::tokenizer() const {
  const std::lock_guard lock(parts_->mutex);
  return parts_->readTokenizer();
}

const std::vector<std::int32_t>& ReadingModel::header() const {
  const std::lock_guard lock(parts_->mutex);
  parts_->load();
  return parts_->header;
}

std::string ReadingModel::fingerprint() const {
  const std::lock_guard lock(parts_->mutex);
  if (parts_->fingerprint.empty()) parts_->fingerprint = parts_->record.find(parts_->key()).value_or("");
  if (parts_->fingerprint.empty()) parts_->load();
  return parts_->fingerprint;
}

bool ReadingModel::understands(const std::string& other) const {
  const auto own = fingerprint();
  return other.starts_with(own.substr(0, own.find(kRun) + 1));
}

const ModelPlace& ReadingModel::place() const { return parts_->place; }
std::string ReadingModel::device() const { return parts_->device.name; }
std::string ReadingModel::dtype() const { return parts_->device.dtype; }
std::string ReadingModel::deviceReason() const { return parts_->device.reason; }

}  // namespace core
