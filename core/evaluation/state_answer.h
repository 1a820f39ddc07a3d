// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>
#include <string>

namespace models {
class LanguageModel;
class Tokenizer;
struct ReadingState;
}  // namespace models

namespace core {

/// What the model writes to a question after a document, from what its reading left in `state` and no passage: the
/// first sentence at temperature 0. Empty when that did not end in time. Throws Error(Interrupted) when stopped.
std::string answerFromState(const models::LanguageModel& language, const models::Tokenizer& tokenizer,
                            const models::ReadingState& state, const std::string& question, std::stop_token stop);

}  // namespace core
