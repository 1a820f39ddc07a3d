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

std::optional<PointedAnswer> pointedIn(const ReadingModel& model, const std::string& question,
                                       const std::string& passage) {
  const auto spans =
      model.answerer()->read(model.tokenizer(), question, std::span(&passage, 1), ReplayOptions{}.promptTokens).spans;
  if (spans.empty()) return std::nullopt;
  return PointedAnswer{spans.front().begin, spans.front().end, spans.front().score};
}

}  // namespace

std::vector<EvidencePassage> lookAgain(const ReadingModel& model, const std::string& question,
                                       std::vector<EvidencePassage> passages, std::stop_token stop) {
  if (model.answerer() == nullptr) return passages;
  for (auto& one : passages) {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped before the answer was written.");
    one.pointed = pointedIn(model, question, one.passage.text);
    one.score += model.place().answers.secondLook * std::max(kNothing, one.pointed ? one.pointed->logOdds : kNothing);
  }
  std::stable_sort(passages.begin(), passages.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return passages;
}

const EvidencePassage* pointedAt(std::span<const EvidencePassage> passages, double logOdds) {
  const auto found =
      std::ranges::find_if(passages, [&](const auto& one) { return one.pointed && one.pointed->logOdds >= logOdds; });
  return found == passages.end() ? nullptr : &*found;
}

}  // namespace core
