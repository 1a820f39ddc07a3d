// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_masses.h"

#include <ATen/ATen.h>

#include <map>

#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace core {
namespace {

constexpr double kLeastShare = 1e-9;

}  // namespace

struct QuestionMasses::Parts {
  const models::LanguageModel& language;
  const models::Tokenizer& tokenizer;
  std::int64_t passages = 0;
  std::map<std::int64_t, at::Tensor> masses = {};  ///< z (layers, kvHeads, slots) of each finished passage
  at::Tensor plain = {};                           ///< mean shares of the questions without content, once computed

  at::Tensor shares(const std::string& question, const models::ReadingState& end) const;
};

/// By passage, mean over heads and the question's tokens.
at::Tensor QuestionMasses::Parts::shares(const std::string& question, const models::ReadingState& end) const {
  const auto prompt = models::questionTokens(tokenizer, question);
  const auto words = prompt.questionEnd - prompt.questionBegin;
  auto state = end;
  models::AbsorbOptions options;
  options.attention = true;
  const auto seen = language.absorb(prompt.ids, {}, state, options).attention;
  const auto ofWords = [&](const at::Tensor& t) { return t.narrow(0, prompt.questionBegin, words).mean(0); };
  auto shares = at::zeros({passages});
  for (const auto& [passage, direct] : seen.direct)
    if (passage >= 0) shares[passage] += ofWords(direct).mean();
  if (!seen.slotWeight.defined()) return shares;
  // Summed over the heads of each group, which share z.
  const auto& model = language.config();
  const auto weight = ofWords(seen.slotWeight).unflatten(1, {model.kvHeads, -1}).sum(2) /
                      static_cast<double>(model.layers * model.heads);
  const auto add = [&](std::int64_t passage, const at::Tensor& mass) {
    if (passage >= 0) shares[passage] += (weight * mass).sum();
  };
  for (const auto& [passage, mass] : masses) add(passage, mass);
  for (const auto& [passage, mass] : state.partialMass) add(passage, mass);
  return shares;
}

QuestionMasses::QuestionMasses(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                               std::size_t passages)
    : parts_(new Parts{language, tokenizer, static_cast<std::int64_t>(passages)}) {}
QuestionMasses::~QuestionMasses() = default;

void QuestionMasses::keep(const models::Observation& seen) {
  for (const auto& [passage, mass] : seen.finishedMass)
    if (passage >= 0) parts_->masses[passage] = mass;
}

std::vector<float> QuestionMasses::scores(const std::string& question, const models::ReadingState& end) const {
  if (!parts_->plain.defined()) {
    const auto& questions = parts_->language.evidence().weights().nullQuestions;
    parts_->plain = at::zeros({parts_->passages});
    for (const auto& one : questions) parts_->plain += parts_->shares(one, end) / static_cast<double>(questions.size());
  }
  const auto log = [](const at::Tensor& share) { return share.clamp_min(kLeastShare).log(); };
  const auto scores = (log(parts_->shares(question, end)) - log(parts_->plain)).contiguous();
  return {scores.data_ptr<float>(), scores.data_ptr<float>() + scores.numel()};
}

}  // namespace core
