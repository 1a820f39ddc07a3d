// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/written_answer.h"

#include <stdexcept>
#include <utility>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/answering/answer_model.h"

namespace core {

std::string writtenFrom(const ReadingModel& model, const std::string& question, std::span<const std::string> passages,
                        const ReplayOptions& options, std::stop_token stop) {
  const auto* answerer = model.answerer();
  if (answerer == nullptr) throw std::logic_error("a model without an answerer was asked to answer");
  const auto stopIfAsked = [&] {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped before the answer was written.");
  };
  if (passages.empty()) return {};
  stopIfAsked();
  auto read = answerer->read(model.tokenizer(), question, passages, options.promptTokens);
  auto written =
      answerer->write(model.tokenizer(), std::move(read), [&](const std::string&) { return !stop.stop_requested(); });
  stopIfAsked();
  return written == models::kNoAnswer ? std::string() : written;
}

}  // namespace core
