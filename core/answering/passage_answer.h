// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <stop_token>
#include <string>

#include "core/answering/replay.h"

namespace core {

class ReadingModel;

/// What the tuned model says to a question about passages.
struct PassageAnswer {
  std::string text;      ///< empty: no answer
  bool pointed = false;  ///< `text` is bytes [begin, end) of passage `passage`; else the model wrote it
  std::size_t passage = 0, begin = 0, end = 0;
};

/// Has the tuned model read the passages again. Where it points at a place whose log odds against "not in the text"
/// reach `surety`, that is the answer; else what it writes, if that is one. Throws Error(Interrupted) when stopped,
/// std::logic_error for a model that has no answerer.
PassageAnswer answerFromPassages(const ReadingModel& model, const std::string& question,
                                 std::span<const std::string> passages, double surety, const ReplayOptions& options,
                                 std::stop_token stop);

}  // namespace core
