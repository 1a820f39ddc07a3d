// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/replay.h"

#include "core/document/words.h"
#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/reading/language_model.h"
#include "models/reading/sampler.h"
#include "models/text/prompt.h"

namespace core {
namespace {

std::string promptText(const std::string& question, std::span<const std::string> passages) {
  std::string text = "Question: " + question + "\n\nText:\n";
  for (const auto& passage : passages) text += passage + "\n\n";
  return text + "Answer in one short sentence, from the text alone. Question: " + question;
}

/// The prompt with as many passages as fit, the first at least.
models::ChatTurn fittingPrompt(const ReadingModel& model, const std::string& question,
                               std::span<const std::string> passages, const ReplayOptions& options) {
  for (auto count = passages.size();; --count) {
    auto turn = models::chatTurn(model.tokenizer(), model.language().config().chatTemplate,
                                 promptText(question, passages.first(count)));
    if (count <= 1 || turn.ids.size() <= static_cast<std::size_t>(options.promptTokens)) return turn;
  }
}

}  // namespace

std::string replay(const ReadingModel& model, const std::string& question, std::span<const std::string> passages,
                   const ReplayOptions& options, const AnswerListener& listener, std::stop_token stop) {
  const auto turn = fittingPrompt(model, question, passages, options);
  models::GenerationOptions generation;
  generation.maxTokens = options.answerTokens;
  generation.stopIds = turn.stopIds;
  std::string text;
  generation.onText = [&](const std::string& piece) {
    if (listener) listener(piece);
    text += piece;
    return !stop.stop_requested() && sentencesIn(text).size() <= 1;
  };
  auto state = model.language().initialState(static_cast<std::int64_t>(turn.ids.size()) + options.answerTokens);
  const auto end = models::generate(model.language(), model.tokenizer(), turn.ids, state, generation).end;
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped before the answer was written.");
  const auto sentences = sentencesIn(text);
  if (sentences.empty() || (sentences.size() == 1 && end == models::Generation::End::MaxTokens)) return {};
  return text.substr(sentences.front().begin, sentences.front().end - sentences.front().begin);
}

}  // namespace core
