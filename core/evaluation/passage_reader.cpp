// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/passage_reader.h"

#include <utility>

#include "core/answering/passage_answer.h"
#include "core/answering/replay.h"
#include "core/answering/second_look.h"
#include "core/reading/reading_model.h"

namespace core {
namespace {

/// Points at the answer, where its log odds reach the model's policy.
PassageReader spanReader(const ReadingModel& model) {
  const auto answer = [&model](const std::string& question, std::span<const std::string> passages,
                               std::stop_token stop) {
    const auto surety = model.place().answers.spanScore;
    auto given = answerFromPassages(model, question, passages, surety, {}, std::move(stop));
    return ReaderAnswer{given.pointed ? std::move(given.text) : std::string()};
  };
  const auto again = [&model](const std::string& question, std::vector<EvidencePassage> passages,
                              std::stop_token stop) {
    return lookAgain(model, question, std::move(passages), std::move(stop));
  };
  return {answer, again};
}

}  // namespace

PassageReader readerOf(const ReadingModel& model) {
  return model.answerer() != nullptr ? spanReader(model) : replayReader(model);
}

PassageReader replayReader(const ReadingModel& model) {
  return {[&model](const std::string& question, std::span<const std::string> passages, std::stop_token stop) {
    return ReaderAnswer{replay(model, question, passages, {}, {}, std::move(stop))};
  }};
}

}  // namespace core
