// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <stop_token>
#include <string>

namespace core {

class ReadingModel;

/// Receives pieces of an answer as they come; may be empty.
using AnswerListener = std::function<void(const std::string& piece)>;

struct ReplayOptions {
  int promptTokens = 1536;  ///< question, passages, question; passages that do not fit are left out, the last first
  int answerTokens = 64;
};

/// Reads the passages that may answer a question again, from an empty state and with the base model's own full causal
/// attention, the question before and after them, and writes one sentence at temperature 0. Empty when the sentence did
/// not end in time. Throws Error(Interrupted) when stopped.
std::string replay(const ReadingModel& model, const std::string& question, std::span<const std::string> passages,
                   const ReplayOptions& options, const AnswerListener& listener, std::stop_token stop);

}  // namespace core
