// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attention_map.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <span>

#include "core/reading/reading_model.h"
#include "core/reading/reading_record.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

using models::AttentionTrace;

/// z as the library holds it, by passage and with a last row for what lies outside: (passages + 1, layers, kvHeads,
/// slots).
at::Tensor storedMasses(const models::LanguageModel& model, const Library& library, const Reading& reading,
                        std::int64_t passages) {
  const auto& c = model.config();
  auto masses = at::zeros({passages + 1, c.layers, c.kvHeads, model.adapter().config.slots});
  for (const auto& row : library.masses(reading.id)) {
    const auto values = fromHalfBytes(row.bytes);
    if (row.passage < passages && static_cast<std::int64_t>(values.size()) == masses[0].numel())
      masses[row.passage].copy_(at::tensor(values).view_as(masses[0]));
  }
  return masses;
}

/// With the passages that the state has evicted in part.
at::Tensor withPartial(const at::Tensor& stored, const models::ReadingState& state) {
  auto masses = stored.clone();
  for (const auto& [passage, mass] : state.partialMass) masses[passage < 0 ? masses.size(0) - 1 : passage] += mass;
  return masses;
}

std::vector<float> toVector(const at::Tensor& tensor) {
  const auto plain = tensor.to(at::kFloat).contiguous();
  return {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()};
}

/// What a question's words looked at, summed up from its parts.
struct Shares {
  at::Tensor passage;  ///< (passages + 1)
  at::Tensor slot;     ///< (layers, kvHeads, slots)
  float sinks = 0;
};

/// Adds words [from, from + count) of one call, which saw the slots of `masses`; each weighs `weight`.
void addWords(const AttentionTrace& trace, std::int64_t from, std::int64_t count, double weight,
              const at::Tensor& masses, Shares& shares) {
  if (trace.slotWeight.defined()) {
    const auto groups = masses.size(2);
    const auto byGroup = trace.slotWeight.narrow(0, from, count).sum(0).unflatten(1, {groups, -1}).mean(2) * weight;
    shares.passage += at::einsum("ngl,pngl->p", {byGroup, masses}) / (masses.size(1) * groups);
    shares.slot += byGroup * masses.sum(0);
  }
  for (const auto& [passage, direct] : trace.direct) {
    const auto sum = static_cast<float>(direct.narrow(0, from, count).mean().item<double>() * count * weight);
    if (passage == AttentionTrace::kSinks)
      shares.sinks += sum;
    else
      shares.passage[passage < 0 ? masses.size(0) - 1 : passage] += sum;
  }
}

/// Asks after the document. The question is read in parts that end where the model's blocks do: within a block all
/// words see the same slots, those of the state after it. `stored` is brought to the end of the question, as the state
/// is.
Shares askedShares(const ReadingModel& model, const std::string& question, models::ReadingState& state,
                   at::Tensor& stored) {
  const auto& language = model.language();
  const auto prompt = models::questionTokens(model.tokenizer(), question);
  const auto block = language.adapter().config.block;
  const auto size = static_cast<std::int64_t>(prompt.ids.size());
  const double weight = 1.0 / std::max<std::int64_t>(1, prompt.questionEnd - prompt.questionBegin);
  Shares shares{at::zeros({stored.size(0)}), at::zeros(stored.sizes().slice(1)), 0};
  models::AbsorbOptions options;
  options.attention = true;
  for (std::int64_t begin = 0; begin < size;) {
    const auto end = std::min(size, begin + block - state.position % block);
    const auto seen = language.absorb(std::span(prompt.ids).subspan(begin, end - begin), {}, state, options);
    for (const auto& [passage, mass] : seen.finishedMass) stored[passage] += mass;
    const auto first = std::max(begin, prompt.questionBegin), last = std::min(end, prompt.questionEnd);
    if (first < last) addWords(seen.attention, first - begin, last - first, weight, withPartial(stored, state), shares);
    begin = end;
  }
  return shares;
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

  auto stored = storedMasses(language, library, reading, passages);
  if (question.empty()) {
    const auto masses = withPartial(stored, state);
    const auto all = masses.sum(at::IntArrayRef{1, 2, 3});
    const auto total = all.sum().clamp_min(1e-20);
    map.share = toVector(all.narrow(0, 0, passages) / total);
    map.outside = (all[passages] / total).item<float>();
    map.slotShare = toVector(masses.sum(0) / total);
  } else {
    const auto shares = askedShares(model, question, state, stored);
    map.share = toVector(shares.passage.narrow(0, 0, passages));
    map.outside = shares.passage[passages].item<float>();
    map.sinks = shares.sinks;
    map.slotShare = toVector(shares.slot);
  }
  const auto masses = withPartial(stored, state);
  const auto perSlot = masses.narrow(0, 0, passages).sum(at::IntArrayRef{1, 2}).t();
  map.slotPassage = toVector(perSlot / perSlot.sum(1, true).clamp_min(1e-20));
  return map;
}

}  // namespace core
