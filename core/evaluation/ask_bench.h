// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine.h"

namespace core {

/// One question, timed from when it is asked.
struct AskTimes {
  std::string question;
  AnswerLabel label = AnswerLabel::NotFound;
  std::optional<double> evidenceSeconds;    ///< until the passages were known; nothing where none were found
  std::optional<double> firstTokenSeconds;  ///< until the first piece of a written answer
  double answerSeconds = 0;
  double againSeconds = 0;           ///< the same question asked a second time
  std::uint64_t replayedTokens = 0;  ///< of the passages that were read again
};

struct AskBench {
  std::uint64_t tokens = 0;
  int passages = 0;
  double readSeconds = 0;
  std::vector<AskTimes> questions;  ///< the first one has to load what the reading left
};

/// A text of our own making of about so many tokens: a survey of places, each with a building, its builder, its year
/// and its price. The same for the same length.
std::string surveyText(std::uint64_t tokens);

/// Questions about places spread over surveyText(tokens), the answers of which stand there once.
std::vector<std::string> surveyQuestions(std::uint64_t tokens);

/// Reads that text into a library of its own, which is removed at the end, and asks. Throws Error: Interrupted when
/// stopped.
AskBench benchAsk(EngineOptions options, std::uint64_t tokens, const ReadWatcher& watch, std::stop_token stop);

}  // namespace core
