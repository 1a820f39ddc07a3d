// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/answering/answer.h"

namespace core {

enum class SummaryLevel : std::uint8_t {
  Line,     ///< one sentence
  Short,    ///< a paragraph
  Section,  ///< what every section says, under its heading
  Bullets,  ///< the main points
};

/// "line", "short", "section", "bullets".
const char* nameOf(SummaryLevel level);
std::optional<SummaryLevel> levelNamed(const std::string& name);

/// One sentence and where it comes from.
struct SummarySentence {
  std::string text;
  AnswerLabel label = AnswerLabel::Read;  ///< Found for the document's own words
  std::vector<Citation> evidence;         ///< never empty
  std::string heading;                    ///< of the section that begins here; empty elsewhere
};

struct Summary {
  SummaryLevel level = SummaryLevel::Short;
  std::string about = {};   ///< the subject it keeps to; empty: the whole document
  std::string remark = {};  ///< why it has no sentences, where the document does not seem to hold the subject
  std::vector<SummarySentence> sentences = {};
  Coverage coverage = {};  ///< what of the document was read
  double seconds = 0;
  bool cached = false;
};

}  // namespace core
