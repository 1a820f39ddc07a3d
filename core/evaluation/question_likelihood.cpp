// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/question_likelihood.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "models/reading/language_model.h"
#include "models/reading/reading_state.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

double likelihood(AttentionVariants& models, const std::string& question, const std::string& passage) {
  auto ids = models.header();
  const auto append = [&](const std::string& text) {
    const auto more = models.tokenizer().ids(text);
    ids.insert(ids.end(), more.begin(), more.end());
    return static_cast<std::int64_t>(more.size());
  };
  append(passage + "\n\nQuestion:");
  const auto words = append(" " + question), begin = static_cast<std::int64_t>(ids.size()) - words;
  auto state = models.initialState(Attention::Full, static_cast<std::int64_t>(ids.size()));
  const auto logits = models.language(Attention::Full)
                          .absorb(ids, {}, state, {.logits = models::AbsorbOptions::Logits::All})
                          .logits.narrow(0, begin - 1, words);
  const auto asked = at::tensor(at::ArrayRef<std::int32_t>(ids).slice(begin), at::kInt).to(at::kLong).unsqueeze(1);
  return logits.to(at::kCPU, at::kFloat).log_softmax(-1).gather(1, asked).mean().item<double>();
}

}  // namespace

std::vector<EvidencePassage> byLikelihood(AttentionVariants& models, const std::string& question,
                                          std::vector<EvidencePassage> passages) {
  for (auto& one : passages) one.score += likelihood(models, question, one.passage.text);
  std::stable_sort(passages.begin(), passages.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return passages;
}

}  // namespace core
