// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/passage_reader.h"

#include "core/answering/passage_answer.h"
#include "core/answering/replay.h"
#include "core/reading/reading_model.h"

namespace core {
namespace {

/// Points at the answer, where its log odds reach the model's policy.
PassageReader spanReader(const ReadingModel& model) {
  return [&model](const std::string& question, std::span<const std::string> passages, std::stop_token stop) {
    const auto surety = model.place().answers.spanScore;
    auto answer = answerFromPassages(model, question, passages, surety, {}, std::move(stop));
    return ReaderAnswer{answer.pointed ? std::move(answer.text) : std::string()};
  };
}

}  // namespace

PassageReader readerOf(const ReadingModel& model) {
  return model.answerer() != nullptr ? spanReader(model) : replayReader(model);
}

PassageReader replayReader(const ReadingModel& model) {
  return [&model](const std::string& question, std::span<const std::string> passages, std::stop_token stop) {
    return ReaderAnswer{replay(model, question, passages, {}, {}, std::move(stop))};
  };
}

}  // namespace core
