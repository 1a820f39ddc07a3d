// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "models/files/config.h"
#include "models/files/named_tensor.h"

namespace models {

/// Points at the answer in a text that stands between two repetitions of the question. With h_i the model's normalised
/// last hidden state at token i of the text and h_q that at the prompt's last token,
///   start_i = (startText h_i)·(startQuestion h_q) / √rank, end_i likewise, none = noAnswer h_q,
/// and a softmax over the text's tokens and "none" says where the answer starts, another where it ends.
struct SpanHead {
  at::Tensor startText, startQuestion, endText, endQuestion;  ///< (rank, width)
  at::Tensor noAnswer;                                        ///< (2, width): none as start and as end
};

SpanHead initialSpanHead(const ModelConfig& config, std::int64_t rank, std::uint64_t seed);
std::vector<NamedTensor> tensorsOf(SpanHead& head, const ModelConfig& config, std::int64_t rank);

/// Logits, fp32, differentiable.
struct SpanScores {
  at::Tensor start, end;  ///< (tokens of the text + 1); the last is "none"
};

/// `text` (tokens, width) and `question` (width), of any dtype.
SpanScores spanScores(const SpanHead& head, const at::Tensor& text, const at::Tensor& question);

/// Tokens begin … end − 1 of the text.
struct ScoredSpan {
  std::int64_t begin = 0, end = 0;
  double score = 0;  ///< log odds of this span against "none", nats
};

/// The best `count` spans of at most `longest` tokens, best first; of those that overlap only the best.
std::vector<ScoredSpan> bestSpans(const SpanScores& scores, std::int64_t longest, std::size_t count);

}  // namespace models
