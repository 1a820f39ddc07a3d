// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/document/document.h"

namespace core {

/// How a statement came about, which is what it may be trusted for.
enum class AnswerLabel : std::uint8_t {
  Read,      ///< from the latent state and the notes made while reading: gist and themes, no facts
  Found,     ///< from passages that were read again, each citation checked against the text
  Computed,  ///< counted or listed by code over the whole text
  NotFound,  ///< neither the model's keys nor the words of the question lead anywhere in the document
};

/// "read", "found", "computed", "not_found".
const char* nameOf(AnswerLabel label);
std::optional<AnswerLabel> labelNamed(const std::string& name);

/// Words of the document and where they stand.
struct Citation {
  int passage = 0;
  Anchor anchor;          ///< of the quote, as exact as the source allows
  std::string quote;      ///< the passage's text there, byte for byte
  double score = 0;       ///< of the evidence, 0 where there was no choice among passages
  bool byReader = false;  ///< its reader chose the place, not the program
};

/// What one document says to a question.
struct Answer {
  AnswerLabel label = AnswerLabel::NotFound;
  std::string text;                 ///< for people; empty where the citations say it all
  std::string remark;               ///< why there is no written answer, or what to keep in mind; may be empty
  std::vector<Citation> citations;  ///< best first; in reading order when computed; when not found, the nearest
  double seconds = 0;               ///< answering alone, when it was made
  bool cached = false;              ///< made earlier and kept
};

}  // namespace core
