// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/passage_reader.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/answering/found_passages.h"
#include "core/answering/replay.h"
#include "core/answering/second_look.h"
#include "core/reading/reading_model.h"

namespace core {
namespace {

std::span<const EvidencePassage> firstOf(const std::vector<EvidencePassage>& passages) {
  return std::span(passages).first(std::min<std::size_t>(passages.size(), kFoundPassages));
}

/// Points at the answer, where its log odds reach the model's policy.
PassageReader spanReader(const ReadingModel& model) {
  return [&model](const std::string& question, std::vector<EvidencePassage> passages, std::stop_token stop) {
    ReaderAnswer answer{{}, lookAgain(model, question, std::move(passages), std::move(stop))};
    const auto* const from = pointedAt(firstOf(answer.ranked), model.place().answers.spanScore);
    if (from != nullptr)
      answer.text = from->passage.text.substr(from->pointed->begin, from->pointed->end - from->pointed->begin);
    return answer;
  };
}

}  // namespace

PassageReader readerOf(const ReadingModel& model) {
  return model.answerer() != nullptr ? spanReader(model) : replayReader(model);
}

PassageReader replayReader(const ReadingModel& model) {
  return [&model](const std::string& question, std::vector<EvidencePassage> passages, std::stop_token stop) {
    std::vector<std::string> texts;
    for (const auto& one : firstOf(passages)) texts.push_back(one.passage.text);
    return ReaderAnswer{replay(model, question, texts, {}, {}, std::move(stop)), std::move(passages)};
  };
}

}  // namespace core
