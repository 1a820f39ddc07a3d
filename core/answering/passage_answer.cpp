// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/passage_answer.h"

#include <stdexcept>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/answering/answer_model.h"

namespace core {

std::optional<PassageAnswer> answerFromPassages(const ReadingModel& model, const std::string& question,
                                                std::span<const std::string> passages, const ReplayOptions& options,
                                                std::stop_token stop) {
  const auto* answerer = model.answerer();
  if (answerer == nullptr) throw std::logic_error("a model without an answerer was asked to answer");
  const auto answer = answerer->answer(model.tokenizer(), question, passages, options.promptTokens,
                                       [&](const std::string&) { return !stop.stop_requested(); });
  if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped before the answer was written.");
  if (answer.spans.empty()) return std::nullopt;
  const auto& best = answer.spans.front();
  return PassageAnswer{passages[best.passage].substr(best.begin, best.end - best.begin),
                       best.passage,
                       best.begin,
                       best.end,
                       best.score,
                       answer.written == models::kNoAnswer ? std::string() : answer.written};
}

}  // namespace core
