// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/evidence.h"

namespace core {

class ReadingModel;

/// What a reader makes of the passages it was given.
struct ReaderAnswer {
  std::string text;                     ///< empty: no answer
  std::vector<EvidencePassage> ranked;  ///< those passages, as the reader ranks them
};

/// Answers a question from passages alone, the likeliest first. Every way of answering that an evaluation compares by
/// its passages uses the same reader.
using PassageReader = std::function<ReaderAnswer(const std::string& question, std::vector<EvidencePassage> passages,
                                                 std::stop_token stop)>;

/// What the product does with the model: looks at the passages again and points at the answer where it has an answerer,
/// else writes one as replayReader does. The model outlives it.
PassageReader readerOf(const ReadingModel& model);

/// Reads the passages again and writes a sentence, as models without an answerer do, but shows it whether or not it is
/// borne out. The model outlives it.
PassageReader replayReader(const ReadingModel& model);

}  // namespace core
