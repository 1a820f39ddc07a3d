// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/second_look.h"

#include <algorithm>

#include "core/answering/replay.h"
#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/answering/answer_model.h"

namespace core {
namespace {

/// Of a passage in which nothing can be pointed at, in nats. Chosen below what passages of other subjects get.
constexpr double kNothing = -20;

double logOdds(const ReadingModel& model, const std::string& question, const std::string& passage) {
  const auto read =
      model.answerer()->read(model.tokenizer(), question, std::span(&passage, 1), ReplayOptions{}.promptTokens);
  return read.spans.empty() ? kNothing : std::max(kNothing, read.spans.front().score);
}

}  // namespace

std::vector<EvidencePassage> lookAgain(const ReadingModel& model, const std::string& question,
                                       std::vector<EvidencePassage> passages, std::stop_token stop) {
  if (model.answerer() == nullptr || passages.size() < 2) return passages;
  for (auto& one : passages) {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped before the answer was written.");
    one.score += model.place().answers.secondLook * logOdds(model, question, one.passage.text);
  }
  std::stable_sort(passages.begin(), passages.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return passages;
}

}  // namespace core
