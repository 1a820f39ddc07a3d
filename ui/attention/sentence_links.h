// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/reading/attention_words.h"

namespace ui {

/// A line between a word and a latent.
struct WordLink {
  int word = 0;    ///< of SentenceAttention::words
  int latent = 0;  ///< of SentenceLinks::slots
  double share = 0;
};

/// As much of a sentence's attention as can be drawn: the latents that its words read most, and the strongest lines.
struct SentenceLinks {
  std::vector<int> slots;        ///< ascending
  std::vector<WordLink> reads;   ///< strongest first; shares are p(l|t)
  std::vector<WordLink> writes;  ///< strongest first; shares are p(s|l) within the sentence
};

/// At most `latents` latents, and on both sides `perWord` lines for each word on average.
SentenceLinks strongestLinks(const core::SentenceAttention& sentence, int latents, int perWord);

}  // namespace ui
