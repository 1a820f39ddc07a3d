// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "models/files/config.h"
#include "models/text/tokenizer.h"

namespace models {

/// What stands before every document: the chat format's system turn and the beginning of the user's. Its first tokens are
/// the sinks, so it is the same for every document. Empty for a model without a chat format and begin-of-text token.
std::vector<std::int32_t> documentHeader(const Tokenizer& tokenizer, ChatTemplate chatTemplate);

/// A question as it follows a document; tokens [questionBegin, questionEnd) are its own words.
struct QuestionTokens {
  std::vector<std::int32_t> ids;
  std::int64_t questionBegin = 0, questionEnd = 0;
};
QuestionTokens questionTokens(const Tokenizer& tokenizer, std::string_view question);

/// A user's whole turn in the chat format and the beginning of the model's, which ends with one of `stopIds` or the end of
/// text. `text` stays text: what looks like a special token in it is none.
struct ChatTurn {
  std::vector<std::int32_t> ids, stopIds;
};
/// What ends a user's turn and begins the model's.
ChatTurn turnEnd(const Tokenizer& tokenizer, ChatTemplate chatTemplate);
ChatTurn chatTurn(const Tokenizer& tokenizer, ChatTemplate chatTemplate, std::string_view text);

}  // namespace models
