// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

#include "core/drawing/attention_columns.h"
#include "core/reading/attention_words.h"

/// What is shown of an attention map, in numbers.
namespace ui {

/// "3.4 %" with a blank that breaks no line, more digits the smaller it is.
QString shareText(double share);

/// A place where there is room for a few signs only: "12", "00:41:07".
QString shortPlaceText(const core::Anchor& anchor, const QStringList& labels);

/// The end of a scale of shares. What the model has in its window it sees directly and often far above everything else:
/// that may leave the scale, so that the rest of the document can be seen.
double shareTop(const core::AttentionMap& map);

/// What the last colour of a heat map stands for: more than nearly all cells hold, at least an even share.
double heatTop(const core::AttentionColumns& columns);

/// A passage's part of what a latent holds.
struct Holding {
  int passage = 0;
  double share = 0;
};
/// The passages that `slot` holds most of, most first.
std::vector<Holding> mostHeld(const core::AttentionMap& map, int slot, int count);

/// The passage of [first, end) that `slot` holds most of.
Holding mostHeldIn(const core::AttentionMap& map, int slot, int first, int end);

/// `map` with where one word of an answer looked in place of its question.
core::AttentionMap mapOfWord(core::AttentionMap map, const core::WordAttention& word);

/// What a word took from beyond its window and the first tokens: from the latents and the keys kept exactly.
double farShare(const core::WordAttention& word);

}  // namespace ui
