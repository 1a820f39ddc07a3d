// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stop_token>
#include <string>
#include <vector>

#include "core/reading/attention_map.h"

namespace core {

/// Where one word looked: mean over its tokens and the heads selected. near + sinks + cache + Σ slots = 1, and
/// Σ passages + outside + sinks = 1.
struct WordAttention {
  TextRange word;               ///< bytes of the text it belongs to
  float near = 0, sinks = 0;    ///< the window; the first tokens of the stream
  float cache = 0;              ///< keys that the model kept exactly
  std::vector<float> slots;     ///< p(l|t) by slot
  std::vector<float> passages;  ///< by passage of the reading
  float outside = 0;            ///< headers, the question and the answer itself
};

/// Where the words of an answer looked.
struct AnswerAttention {
  std::string question, answer;
  AttentionSelection selection;
  std::vector<WordAttention> words;  ///< in order; punctuation belongs to none
};

/// Reads the question and then the answer's text on a copy of the reading's state. Like attentionMap() it explains what
/// the model does with these words; whoever wrote them may have looked elsewhere. Throws Interrupted soon after it was
/// stopped.
AnswerAttention answerAttention(const ReadingModel& model, const Library& library, const Reading& reading,
                                const std::string& question, const std::string& answer,
                                const AttentionSelection& selection = {}, std::stop_token stop = {});

/// Word → latent → word for a stretch of a document.
struct SentenceAttention {
  int passage = 0;
  TextRange range;  ///< bytes of the passage's text
  AttentionSelection selection;
  int slots = 0;
  std::vector<TextRange> words;  ///< bytes of the passage's text, in order
  std::vector<float> reads;      ///< (words, slots): p(l|t) of the word as a query; with `other` a row sums to 1
  std::vector<float> other;      ///< (words): window, first tokens of the stream and exact cache
  std::vector<float> writes;     ///< (words, slots): p(s|l) within the sentence: a column sums to 1, or is 0
};

/// Reads the sentence once more after all that was read, with as much before it as the window holds, on a copy of the
/// reading's state: what its words find in the latents then, and how the latents divide its words. Throws Error when
/// the reading has no such place, and Interrupted soon after it was stopped.
SentenceAttention sentenceAttention(const ReadingModel& model, const Library& library, const Reading& reading,
                                    int passage, const TextRange& range, const AttentionSelection& selection = {},
                                    std::stop_token stop = {});

}  // namespace core
