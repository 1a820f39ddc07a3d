// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_masses.h"

#include <ATen/ATen.h>

#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

constexpr double kLeastShare = 1e-9;

}  // namespace

QuestionMasses::QuestionMasses(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                               std::size_t passages)
    : language_(language), tokenizer_(tokenizer), passages_(passages) {}

void QuestionMasses::keep(const models::Observation& seen) {
  for (const auto& [passage, mass] : seen.finishedMass)
    if (passage >= 0) masses_[passage] = mass;
}

at::Tensor QuestionMasses::shares(const std::string& question, const models::ReadingState& end) const {
  const auto prompt = models::questionTokens(tokenizer_, question);
  const auto words = prompt.questionEnd - prompt.questionBegin;
  auto state = end;
  models::AbsorbOptions options;
  options.attention = true;
  const auto seen = language_.absorb(prompt.ids, {}, state, options).attention;
  const auto ofWords = [&](const at::Tensor& t) { return t.narrow(0, prompt.questionBegin, words).mean(0); };
  auto shares = at::zeros({static_cast<std::int64_t>(passages_)});
  for (const auto& [passage, direct] : seen.direct)
    if (passage >= 0) shares[passage] += ofWords(direct).mean();
  if (!seen.slotWeight.defined()) return shares;
  // Summed over the heads of each group, which share z.
  const auto groups = language_.config().kvHeads;
  const auto weight = ofWords(seen.slotWeight).unflatten(1, {groups, -1}).sum(2) /
                      static_cast<double>(language_.config().layers * language_.config().heads);
  const auto add = [&](std::int64_t passage, const at::Tensor& mass) {
    if (passage >= 0) shares[passage] += (weight * mass).sum();
  };
  for (const auto& [passage, mass] : masses_) add(passage, mass);
  for (const auto& [passage, mass] : state.partialMass) add(passage, mass);
  return shares;
}

std::vector<float> QuestionMasses::scores(const std::string& question, const models::ReadingState& end) const {
  if (!plain_.defined()) {
    const auto& questions = language_.evidence().weights().nullQuestions;
    plain_ = at::zeros({static_cast<std::int64_t>(passages_)});
    for (const auto& one : questions) plain_ += shares(one, end) / static_cast<double>(questions.size());
  }
  const auto log = [](const at::Tensor& share) { return share.clamp_min(kLeastShare).log(); };
  const auto scores = (log(shares(question, end)) - log(plain_)).contiguous();
  return {scores.data_ptr<float>(), scores.data_ptr<float>() + scores.numel()};
}

}  // namespace core
