// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answering/answer_model.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cctype>

#include "models/error.h"

namespace models {
namespace {

ModelFile tuned(ModelFile base, const AnswerWeights& weights) {
  if (weights.baseFingerprint != base.fingerprint)
    throw ModelError("The answerer belongs to another base model: get the model's files again.");
  for (std::size_t i = 0; i < base.weights.layers.size(); ++i)
    base.weights.layers[i] = merged(base.weights.layers[i], weights.layers[i]);
  return base;
}

AnswerPrompt fitting(const Tokenizer& tokenizer, ChatTemplate chatTemplate, std::string_view question,
                     std::span<const std::string> passages, std::int64_t promptTokens) {
  for (auto count = passages.size();; --count) {
    auto prompt = answerPrompt(tokenizer, chatTemplate, question, passages.first(count));
    if (count <= 1 || static_cast<std::int64_t>(prompt.ids.size()) <= promptTokens) return prompt;
  }
}

bool isSpace(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

/// The bytes that tokens begin … end − 1 of the text mean, without blanks around them; empty across passages.
AnswerSpan bytesOf(const ScoredSpan& span, const AnswerPrompt& prompt, std::span<const std::string> passages) {
  const auto first = prompt.text[span.begin], last = prompt.text[span.end - 1];
  if (first.passage < 0 || first.passage != last.passage) return {};
  const auto& text = passages[first.passage];
  std::size_t begin = first.begin, end = last.end;
  while (begin < end && isSpace(text[begin])) ++begin;
  while (end > begin && isSpace(text[end - 1])) --end;
  return {static_cast<std::size_t>(first.passage), begin, end, span.score};
}

}  // namespace

AnswerModel::AnswerModel(ModelFile base, const AnswerWeights& weights, const at::TensorOptions& options)
    : head_(weights.span), language_(tuned(std::move(base), weights), Adapter{}, options) {}

ReadPassages AnswerModel::read(const Tokenizer& tokenizer, std::string_view question,
                               std::span<const std::string> passages, std::int64_t promptTokens) const {
  ReadPassages result;
  auto& prompt = result.prompt;
  prompt = fitting(tokenizer, language_.config().chatTemplate, question, passages, promptTokens);
  const auto length = static_cast<std::int64_t>(prompt.ids.size()),
             words = static_cast<std::int64_t>(prompt.text.size());
  result.state = language_.initialState(length + kLongestAnswer);
  const auto seen =
      language_.absorb(prompt.ids, {}, result.state, {.logits = AbsorbOptions::Logits::Last, .hidden = true});
  result.logits = seen.logits;
  const auto scores = spanScores(head_, seen.hidden.narrow(0, prompt.textBegin, words), seen.hidden[length - 1]);
  for (const auto& span : bestSpans(scores, kLongestSpan, kSpans))
    if (const auto bytes = bytesOf(span, prompt, passages); bytes.end > bytes.begin) result.spans.push_back(bytes);
  return result;
}

std::string AnswerModel::write(const Tokenizer& tokenizer, ReadPassages passages,
                               const std::function<bool(const std::string&)>& onText) const {
  GenerationOptions options;
  options.maxTokens = kLongestAnswer;
  options.stopIds = passages.prompt.stopIds;
  options.onText = onText;
  return continueFrom(passages.logits, language_, tokenizer, passages.state, options).text;
}

}  // namespace models
