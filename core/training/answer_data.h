// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/training/answer_contexts.h"

namespace models {
struct AnswerExample;
class Tokenizer;
enum class ChatTemplate;
}  // namespace models

namespace core {

/// Contexts as tokens, in the order given; those longer than `longest` tokens are left out. An answer that stands in
/// its passage is pointed at and written; one in other words is written.
std::vector<models::AnswerExample> answerExamples(const std::vector<AnswerContext>& contexts,
                                                  const models::Tokenizer& tokenizer, models::ChatTemplate chatTemplate,
                                                  std::size_t longest);

}  // namespace core
