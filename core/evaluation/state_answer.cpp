// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/state_answer.h"

#include "core/document/words.h"
#include "core/evaluation/read_once.h"
#include "models/reading/language_model.h"
#include "models/reading/sampler.h"
#include "models/text/prompt.h"

namespace core {
namespace {

constexpr int kAnswerTokens = 64;

/// The end of the turn that the document began.
models::ChatTurn questionTurn(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                              const std::string& question) {
  const auto chatTemplate = language.config().chatTemplate;
  auto turn = models::chatTurn(tokenizer, chatTemplate,
                               "Answer in one short sentence, from the text alone. Question: " + question);
  const auto header = models::documentHeader(tokenizer, chatTemplate).size();
  turn.ids.erase(turn.ids.begin(), turn.ids.begin() + static_cast<std::ptrdiff_t>(header));
  return turn;
}

}  // namespace

std::string answerFromState(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                            const models::ReadingState& state, const std::string& question, std::stop_token stop) {
  const auto turn = questionTurn(language, tokenizer, question);
  std::string text;
  models::GenerationOptions generation;
  generation.maxTokens = kAnswerTokens;
  generation.stopIds = turn.stopIds;
  generation.onText = [&](const std::string& piece) {
    text += piece;
    return !stop.stop_requested() && sentencesIn(text).size() <= 1;
  };
  auto asked = state;
  const auto end = models::generate(language, tokenizer, turn.ids, asked, generation).end;
  stopIfAsked(stop);
  const auto sentences = sentencesIn(text);
  if (sentences.empty() || (sentences.size() == 1 && end == models::Generation::End::MaxTokens)) return {};
  return text.substr(sentences.front().begin, sentences.front().end - sentences.front().begin);
}

}  // namespace core
