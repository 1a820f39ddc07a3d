// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answering/answer_prompt.h"

#include "models/text/prompt.h"

namespace models {
namespace {

void append(std::vector<std::int32_t>& to, const std::vector<std::int32_t>& ids) {
  to.insert(to.end(), ids.begin(), ids.end());
}

}  // namespace

AnswerPrompt answerPrompt(const Tokenizer& tokenizer, ChatTemplate chatTemplate, std::string_view question,
                          std::span<const std::string> passages) {
  const auto asked = "Question: " + std::string(question);
  AnswerPrompt prompt{documentHeader(tokenizer, chatTemplate), {}, 0, {}};
  append(prompt.ids, tokenizer.ids(asked + "\n\n"));
  prompt.textBegin = static_cast<std::int64_t>(prompt.ids.size());
  for (std::size_t i = 0; i < passages.size(); ++i) {
    for (const auto& token : tokenizer.encode(passages[i])) {
      prompt.ids.push_back(token.id);
      prompt.text.push_back({static_cast<std::int32_t>(i), token.begin, token.end});
    }
    for (const auto id : tokenizer.ids("\n\n")) {
      prompt.ids.push_back(id);
      prompt.text.push_back({});
    }
  }
  append(prompt.ids, tokenizer.ids(asked));
  const auto end = turnEnd(tokenizer, chatTemplate);
  append(prompt.ids, end.ids);
  prompt.stopIds = end.stopIds;
  return prompt;
}

}  // namespace models
