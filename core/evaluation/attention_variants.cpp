// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/attention_variants.h"

#include <map>

#include "core/error.h"
#include "core/reading/model_files.h"
#include "models/error.h"
#include "models/reading/device.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {

struct AttentionVariants::Parts {
  models::DeviceChoice device;
  int window;
  models::ModelFile base;
  models::Adapter adapter;
  models::Tokenizer tokenizer;
  std::vector<std::int32_t> header;
  std::map<Attention, std::unique_ptr<models::LanguageModel>> languages;

  Parts(const ModelPlace& place, const DeviceOptions& options)
      : device(models::chooseDevice(options.device, options.threads)),
        window(place.window),
        base(models::readModelFile(place.base.string())),
        adapter(adapterOf(place, base)),
        tokenizer(base.vocabulary),
        header(models::documentHeader(tokenizer, base.config.chatTemplate)) {}
};

const char* nameOf(Attention attention) {
  switch (attention) {
    case Attention::Full:
      return "full";
    case Attention::Window:
      return "window";
    case Attention::Slots:
      return "slots";
    case Attention::Latte:
      break;
  }
  return "latte";
}

AttentionVariants::AttentionVariants(const ModelPlace& place, const DeviceOptions& options) try
    : parts_(std::make_unique<Parts>(place, options)) {
} catch (const models::ModelError& problem) {
  throw Error(Failure::ModelUnusable, problem.what());
}
AttentionVariants::~AttentionVariants() = default;

const models::LanguageModel& AttentionVariants::language(Attention attention) {
  // Full attention is a window no shorter than the text: the same weights.
  auto& language = parts_->languages[attention == Attention::Full ? Attention::Window : attention];
  if (!language) {
    auto adapter = parts_->adapter;
    if (attention == Attention::Full || attention == Attention::Window) adapter.layers.clear();
    if (attention != Attention::Latte) adapter.exactHeads.clear();
    language = std::make_unique<models::LanguageModel>(parts_->base, std::move(adapter), parts_->device.options,
                                                       parts_->window);
  }
  return *language;
}

models::ReadingState AttentionVariants::initialState(Attention attention, std::int64_t tokens) {
  return language(attention).initialState(attention == Attention::Full ? tokens : 0);
}

const models::Tokenizer& AttentionVariants::tokenizer() const { return parts_->tokenizer; }
const std::vector<std::int32_t>& AttentionVariants::header() const { return parts_->header; }

}  // namespace core
