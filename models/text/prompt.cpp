// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/prompt.h"

#include <string>
#include <utility>

namespace models {
namespace {

constexpr std::string_view kSystem = "You are a helpful AI assistant.";

void append(std::vector<std::int32_t>& to, const std::vector<std::int32_t>& ids) { to.insert(to.end(), ids.begin(), ids.end()); }

std::string headerText(ChatTemplate chatTemplate) {
  const std::string system(kSystem);
  switch (chatTemplate) {
    case ChatTemplate::ChatMl:
      return "<|im_start|>system\n" + system + "<|im_end|>\n<|im_start|>user\n";
    case ChatTemplate::Llama3:
      return "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\n" + system +
             "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n";
    case ChatTemplate::Llama2:
      return "<s>[INST] <<SYS>>\n" + system + "\n<</SYS>>\n\n";
    case ChatTemplate::None:
      break;
  }
  return {};
}

/// What ends the user's turn and begins the model's, and the token that will end that.
std::pair<std::string, std::string> turnEndText(ChatTemplate chatTemplate) {
  switch (chatTemplate) {
    case ChatTemplate::ChatMl:
      return {"<|im_end|>\n<|im_start|>assistant\n", "<|im_end|>"};
    case ChatTemplate::Llama3:
      return {"<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"};
    case ChatTemplate::Llama2:
      return {" [/INST]", "</s>"};
    case ChatTemplate::None:
      break;
  }
  return {"\nAnswer:", ""};
}

}  // namespace

std::vector<std::int32_t> documentHeader(const Tokenizer& tokenizer, ChatTemplate chatTemplate) {
  const auto text = headerText(chatTemplate);
  if (!text.empty()) return tokenizer.ids(text, Tokenizer::Specials::Recognised);
  if (tokenizer.beginOfText() >= 0) return {tokenizer.beginOfText()};
  return {};
}

ChatTurn turnEnd(const Tokenizer& tokenizer, ChatTemplate chatTemplate) {
  const auto [end, stop] = turnEndText(chatTemplate);
  ChatTurn turn{tokenizer.ids(end, Tokenizer::Specials::Recognised), {}};
  if (const auto id = tokenizer.find(stop); id && !stop.empty()) turn.stopIds.push_back(*id);
  return turn;
}

ChatTurn chatTurn(const Tokenizer& tokenizer, ChatTemplate chatTemplate, std::string_view text) {
  const auto end = turnEnd(tokenizer, chatTemplate);
  ChatTurn turn{documentHeader(tokenizer, chatTemplate), end.stopIds};
  append(turn.ids, tokenizer.ids(text));
  append(turn.ids, end.ids);
  return turn;
}

QuestionTokens questionTokens(const Tokenizer& tokenizer, std::string_view question) {
  QuestionTokens result{tokenizer.ids("\n\nQuestion:"), 0, 0};
  result.questionBegin = result.ids.size();
  append(result.ids, tokenizer.ids(" " + std::string(question)));
  result.questionEnd = result.ids.size();
  append(result.ids, tokenizer.ids("\nAnswer:"));
  return result;
}

}  // namespace models
