// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/routing_data.h"

#include <ATen/ATen.h>

#include <utility>

#include "core/answering/passage_scorer.h"
#include "models/reading/language_model.h"
#include "models/text/prompt.h"
#include "models/text/tokenizer.h"
#include "models/training/routing_features.h"

namespace core {
namespace {

at::Tensor tensorOf(const std::vector<float>& values) { return at::tensor(values, at::kFloat); }

/// The hidden states of one layer, call after call.
class HiddenStates {
 public:
  explicit HiddenStates(std::int64_t layer) : layer_(layer) {}

  std::function<void(std::int64_t, const models::LayerTrace&)> listener() {
    return [this](std::int64_t layer, const models::LayerTrace& trace) {
      if (layer == layer_) parts_.push_back(trace.hidden.to(at::kCPU, at::kHalf));
    };
  }
  at::Tensor take() { return at::cat(std::exchange(parts_, {})); }

 private:
  std::int64_t layer_;
  std::vector<at::Tensor> parts_;
};

}  // namespace

models::RoutingDocument routingDocument(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                                        const std::vector<std::int32_t>& header, const SetDocument& document,
                                        std::int64_t layer, std::stop_token stop) {
  HiddenStates hidden(layer);
  const auto tokens = tokensOf(tokenizer, header, document.passages);
  auto read = readOnce(language, language.initialState(), document.passages, tokens, {}, stop, hidden.listener());
  const auto first = static_cast<std::int64_t>(header.size());
  const auto all = hidden.take();
  models::RoutingDocument result{all.narrow(0, first, all.size(0) - first).contiguous(), {0}, {}};
  for (std::size_t i = header.size(); i < tokens.passages.size(); ++i) {
    while (static_cast<std::int64_t>(result.starts.size()) <= tokens.passages[i]) result.starts.push_back(0);
    if (i + 1 == tokens.passages.size() || tokens.passages[i + 1] != tokens.passages[i])
      result.starts.push_back(static_cast<std::int64_t>(i + 1 - header.size()));
  }
  const auto state = read.state;
  const PassageScorer scorer(language, tokenizer, std::move(read));
  for (const auto& question : document.questions) {
    if (question.gold.empty() || question.answers.empty()) continue;
    stopIfAsked(stop);
    const auto prompt = models::questionTokens(tokenizer, question.text);
    auto asked = *state;
    language.absorb(prompt.ids, {}, asked, {.onLayer = hidden.listener()});
    const auto scores = scorer.score(question.text);
    result.questions.push_back(
        {hidden.take().narrow(0, prompt.questionBegin, prompt.questionEnd - prompt.questionBegin).contiguous(),
         tensorOf(scores.bm25),
         tensorOf(scores.heads),
         {question.gold.begin(), question.gold.end()}});
  }
  return result;
}

}  // namespace core
