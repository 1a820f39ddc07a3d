// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/files/config.h"
#include "models/text/tokenizer.h"

namespace models {

/// Where a token of the text stands: bytes [begin, end) of passage `passage`. The blank lines between passages belong
/// to none, −1.
struct TextToken {
  std::int32_t passage = -1;
  std::uint32_t begin = 0, end = 0;
};

/// A question, the passages that may answer it and the question again, as the answerer was tuned to read them, in the
/// base model's chat format.
struct AnswerPrompt {
  std::vector<std::int32_t> ids, stopIds;
  std::int64_t textBegin = 0;   ///< the text's first token within ids
  std::vector<TextToken> text;  ///< one for each token of the text
};

AnswerPrompt answerPrompt(const Tokenizer& tokenizer, ChatTemplate chatTemplate, std::string_view question,
                          std::span<const std::string> passages);

/// What the answerer was tuned to write when the passages do not answer.
inline constexpr std::string_view kNoAnswer = "Not in the text.";

}  // namespace models
