// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sampler.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace models {

std::int32_t Sampler::next(const at::Tensor& logits) {
  if (options_.temperature <= 0) return static_cast<std::int32_t>(logits.argmax().item<std::int64_t>());
  const auto count = options_.topK > 0 ? std::min(options_.topK, logits.numel()) : logits.numel();
  const auto [values, ids] = at::topk(logits, count);
  const auto probabilities = at::softmax(values.to(at::kDouble) / options_.temperature, 0);
  const auto* p = probabilities.data_ptr<double>();
  double held = 0;
  std::int64_t kept = 0;
  while (kept < count && held < options_.topP) held += p[kept++];
  double draw = held * static_cast<double>(random_() >> 11) * 0x1p-53;
  std::int64_t chosen = 0;
  while (chosen + 1 < kept && draw >= p[chosen]) draw -= p[chosen++];
  return static_cast<std::int32_t>(ids.data_ptr<std::int64_t>()[chosen]);
}

Generation continueFrom(at::Tensor logits, const LanguageModel& model, const Tokenizer& tokenizer, ReadingState& state,
                        const GenerationOptions& options) {
  Generation result;
  Sampler sampler(options.sampler);
  StreamDecoder decoder(tokenizer);
  const auto say = [&](const std::string& piece) {
    result.text += piece;
    return piece.empty() || !options.onText || options.onText(piece);
  };
  const AbsorbOptions last{.logits = AbsorbOptions::Logits::Last};
  while (static_cast<std::int64_t>(result.ids.size()) < options.maxTokens) {
    const auto id = sampler.next(logits[0].narrow(0, 0, tokenizer.size()));
    const auto& stops = options.stopIds;
    if (id == tokenizer.endOfText() || std::find(stops.begin(), stops.end(), id) != stops.end()) {
      result.end = Generation::End::StopToken;
      break;
    }
    result.ids.push_back(id);
    if (!say(decoder.push(id))) {
      result.end = Generation::End::Stopped;
      return result;
    }
    if (static_cast<std::int64_t>(result.ids.size()) < options.maxTokens)
      logits = model.absorb(std::span(&id, 1), {}, state, last).logits;
  }
  say(decoder.finish());
  return result;
}

Generation generate(const LanguageModel& model, const Tokenizer& tokenizer, std::span<const std::int32_t> prompt,
                    ReadingState& state, const GenerationOptions& options) {
  const auto seen = model.absorb(prompt, {}, state, {.logits = AbsorbOptions::Logits::Last});
  return continueFrom(seen.logits, model, tokenizer, state, options);
}

}  // namespace models
