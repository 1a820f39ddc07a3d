// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/answering/answer_prompt.h"
#include "models/answering/answer_weights.h"
#include "models/reading/language_model.h"
#include "models/reading/sampler.h"

namespace models {

/// Bytes [begin, end) of passage `passage`, whole words.
struct AnswerSpan {
  std::size_t passage = 0, begin = 0, end = 0;
  double score = 0;  ///< log odds against "not in the text", nats
};

/// A question and its passages after they were read, with what they point at.
struct ReadPassages {
  std::vector<AnswerSpan> spans;  ///< best first, not overlapping
  AnswerPrompt prompt;
  ReadingState state;
  at::Tensor logits;  ///< (1, vocabulary): of the first token to be written
};

/// The base model tuned to answer from passages, with full causal attention. Immutable: serves any number of threads.
class AnswerModel {
 public:
  static constexpr std::size_t kSpans = 5;
  static constexpr std::int64_t kLongestSpan = 40;    ///< tokens
  static constexpr std::int64_t kLongestAnswer = 64;  ///< tokens

  /// `options` gives device and dtype. Throws ModelError where `weights` are another base model's.
  AnswerModel(ModelFile base, const AnswerWeights& weights, const at::TensorOptions& options);

  /// Reads as many passages as fit into `promptTokens`, the first at least.
  ReadPassages read(const Tokenizer& tokenizer, std::string_view question, std::span<const std::string> passages,
                    std::int64_t promptTokens) const;

  /// Writes the answer to what was read, kNoAnswer where there is none. `onText` receives it as it comes and stops it
  /// by false; may be empty.
  std::string write(const Tokenizer& tokenizer, ReadPassages passages,
                    const std::function<bool(const std::string&)>& onText) const;

 private:
  SpanHead head_;
  LanguageModel language_;
};

}  // namespace models
