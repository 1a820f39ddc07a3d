// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace models {

/// One question with its text and answer, in tokens: prompt and completion.
struct AnswerExample {
  enum class Span : std::int64_t { None, Known, Unknown };  ///< no answer in the text; at its place; in other words

  std::vector<std::int32_t> ids;            ///< the prompt, the answer, the token that ends it
  std::int64_t textBegin = 0, textEnd = 0;  ///< the text within ids
  std::int64_t completionBegin = 0;         ///< the answer's first token
  Span span = Span::None;
  std::int64_t spanBegin = 0, spanEnd = 0;  ///< within the text, relative to ids
};

/// Examples in an order drawn by `seed` and `epoch`, cut into batches of at most `tokens` tokens; an example longer
/// than that makes a batch of its own.
std::vector<std::vector<std::size_t>> batchesOf(const std::vector<AnswerExample>& examples, std::int64_t tokens,
                                                std::uint64_t seed, std::int64_t epoch);

}  // namespace models
