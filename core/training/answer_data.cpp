// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer_data.h"

#include <string>

#include "models/answering/answer_prompt.h"
#include "models/text/tokenizer.h"
#include "models/training/answer_examples.h"

namespace core {
namespace {

using models::AnswerExample;

/// The tokens of the text that touch the answer's place.
void pointAt(AnswerExample& example, const models::AnswerPrompt& prompt, const AnswerContext::Place& place) {
  example.span = AnswerExample::Span::Known;
  example.spanBegin = example.spanEnd = 0;
  for (std::size_t i = 0; i < prompt.text.size(); ++i) {
    const auto& token = prompt.text[i];
    if (token.passage != static_cast<std::int32_t>(place.passage) || token.end <= place.begin ||
        token.begin >= place.end)
      continue;
    const auto at = prompt.textBegin + static_cast<std::int64_t>(i);
    if (example.spanEnd == 0) example.spanBegin = at;
    example.spanEnd = at + 1;
  }
}

AnswerExample exampleOf(const AnswerContext& context, const models::Tokenizer& tokenizer,
                        models::ChatTemplate chatTemplate) {
  const auto prompt = models::answerPrompt(tokenizer, chatTemplate, context.question, context.passages);
  AnswerExample example;
  example.ids = prompt.ids;
  example.textBegin = prompt.textBegin;
  example.textEnd = prompt.textBegin + static_cast<std::int64_t>(prompt.text.size());
  example.completionBegin = static_cast<std::int64_t>(prompt.ids.size());
  if (context.place) pointAt(example, prompt, *context.place);
  if (!context.place && !context.answer.empty()) example.span = AnswerExample::Span::Unknown;
  const auto answer = tokenizer.ids(context.answer.empty() ? models::kNoAnswer : std::string_view(context.answer));
  example.ids.insert(example.ids.end(), answer.begin(), answer.end());
  if (!prompt.stopIds.empty()) example.ids.push_back(prompt.stopIds.front());
  return example;
}

}  // namespace

std::vector<AnswerExample> answerExamples(const std::vector<AnswerContext>& contexts,
                                          const models::Tokenizer& tokenizer, models::ChatTemplate chatTemplate,
                                          std::size_t longest) {
  std::vector<AnswerExample> examples;
  for (const auto& context : contexts) {
    auto example = exampleOf(context, tokenizer, chatTemplate);
    if (example.ids.size() <= longest) examples.push_back(std::move(example));
  }
  return examples;
}

}  // namespace core
