// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_map.h"

#include <ATen/ATen.h>

#include "core/reading/reading_model.h"
#include "core/reading/reading_record.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

using models::AttentionTrace;

/// z of every passage and of what lies outside (last row): (passages + 1, layers, kvHeads, slots).
at::Tensor allMasses(const models::LanguageModel& model, const Library& library, const Reading& reading,
                     const models::ReadingState& state, std::int64_t passages) {
  const auto& c = model.config();
  auto masses = at::zeros({passages + 1, c.layers, c.kvHeads, model.adapter().config.slots});
  for (const auto& row : library.masses(reading.id)) {
    const auto values = fromHalfBytes(row.bytes);
    if (row.passage < passages && static_cast<std::int64_t>(values.size()) == masses[0].numel())
      masses[row.passage].copy_(at::tensor(values).view_as(masses[0]));
  }
  for (const auto& [passage, mass] : state.partialMass) masses[passage < 0 ? passages : passage] += mass;
  return masses;
}

std::vector<float> toVector(const at::Tensor& tensor) {
  const auto plain = tensor.to(at::kFloat).contiguous();
  return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

/// Mean over layers, heads and question tokens of every part of the row.
void fillQuestionShares(const AttentionTrace& trace, std::int64_t from, std::int64_t count, const at::Tensor& masses,
                        AttentionMap& map) {
  auto share = at::zeros({masses.size(0)});
  if (trace.slotWeight.defined()) {
    const auto weight = trace.slotWeight.narrow(0, from, count).mean(0);
    const auto groups = masses.size(2);
    const auto byGroup = weight.unflatten(1, {groups, -1}).mean(2);
    share += at::einsum("ngl,pngl->p", {byGroup, masses}) / (masses.size(1) * groups);
    map.slotShare = toVector(byGroup * masses.sum(0));
  }
  for (const auto& [passage, weight] : trace.direct) {
    const auto mean = weight.narrow(0, from, count).mean().item<float>();
    if (passage == AttentionTrace::kSinks) map.sinks = mean;
    else share[passage < 0 ? masses.size(0) - 1 : passage] += mean;
  }
  map.outside = share[masses.size(0) - 1].item<float>();
  map.share = toVector(share.narrow(0, 0, masses.size(0) - 1));
}

}  // namespace

AttentionMap attentionMap(const ReadingModel& model, const Library& library, const Reading& reading,
                          const std::string& question) {
  const auto& language = model.language();
  AttentionMap map;
  map.question = question;
  for (auto& row : library.passages(reading.id)) map.passages.push_back(std::move(row.passage));
  const std::int64_t passages = map.passages.size();
  auto state = finalState(model, library, reading);
  map.layers = static_cast<int>(language.config().layers);
  map.groups = static_cast<int>(language.config().kvHeads);
  map.slots = static_cast<int>(language.adapter().config.slots);

  at::Tensor masses;
  if (question.empty()) {
    masses = allMasses(language, library, reading, state, passages);
    const auto all = masses.sum(at::IntArrayRef{1, 2, 3});
    const auto total = all.sum().clamp_min(1e-20);
    map.share = toVector(all.narrow(0, 0, passages) / total);
    map.outside = (all[passages] / total).item<float>();
    map.slotShare = toVector(masses.sum(0) / total);
  } else {
    const auto prompt = models::questionTokens(model.tokenizer(), question);
    models::AbsorbOptions options;
    options.attention = true;
    const auto seen = language.absorb(prompt.ids, {}, state, options);
    masses = allMasses(language, library, reading, state, passages);
    for (const auto& [passage, mass] : seen.finishedMass) masses[passage] += mass;
    fillQuestionShares(seen.attention, prompt.questionBegin, prompt.questionEnd - prompt.questionBegin, masses, map);
  }
  const auto perSlot = masses.narrow(0, 0, passages).sum(at::IntArrayRef{1, 2}).t();
  map.slotPassage = toVector(perSlot / perSlot.sum(1, true).clamp_min(1e-20));
  return map;
}

}  // namespace core
