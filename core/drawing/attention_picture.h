// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/drawing/attention_columns.h"
#include "core/drawing/passage_axis.h"
#include "core/drawing/picture.h"
#include "core/said.h"

namespace core {

/// What every picture of attention has to say.
inline constexpr const char* kAttentionCaption = "Where the model looked is not proof that an answer is right.";

/// The words around an attention map.
struct AttentionWords {
  std::string title;                ///< of the document: its file's name
  std::vector<std::string> places;  ///< by passage: "p. 12", "00:41:07 Ada"
  PassageAxis axis;
  Said said = asSaid;  ///< for the words of the picture itself
};

/// The ribbon (shares by passage) above the heat map (latents × passages), with axes and a legend; on top of them title
/// and question, below them the caption, unless the page around the picture has those.
Picture attentionPicture(const AttentionMap& map, const AttentionWords& words, bool withCaption = true);

/// "The whole reading" or the question in quotes, and which latents were selected.
std::string attentionSubject(const AttentionMap& map, const Said& said = asSaid);

/// How the weight was divided between the passages and what is none, in a sentence.
std::string attentionDivision(const AttentionMap& map);

/// 0.0342 as "3.4 %".
std::string percentText(double share);

}  // namespace core
