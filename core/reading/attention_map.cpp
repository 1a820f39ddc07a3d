// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_map.h"

#include "core/reading/attention_watch.h"
#include "core/reading/reading_model.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {

AttentionMap attentionMap(const ReadingModel& model, const Library& library, const Reading& reading,
                          const std::string& question, const AttentionSelection& selection, std::stop_token stop) {
  const auto& language = model.language();
  AttentionWatch watch(model, library, reading, selection, std::move(stop));
  AttentionMap map;
  map.question = question;
  map.selection = selection;
  map.passages = watch.passages();
  map.layers = static_cast<int>(language.config().layers);
  map.groups = static_cast<int>(language.config().kvHeads);
  map.slots = static_cast<int>(language.adapter().config.slots);
  if (!question.empty()) {
    const auto prompt = models::questionTokens(model.tokenizer(), question);
    auto shares = watch.read(prompt.ids, {{prompt.questionBegin, prompt.questionEnd}}).front();
    map.share = std::move(shares.passages);
    map.outside = shares.outside;
    map.sinks = shares.sinks;
    map.slotShare = std::move(shares.slots);
  }
  auto holdings = watch.holdings();
  map.slotPassage = std::move(holdings.slotPassages);
  if (question.empty()) {
    map.share = std::move(holdings.passages);
    map.outside = holdings.outside;
    map.slotShare = std::move(holdings.slots);
  }
  return map;
}

}  // namespace core
