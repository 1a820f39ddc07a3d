// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace core {

/// What a question asks for, which decides how it is answered.
struct QuestionKind {
  enum class Wants {
    Fact,   ///< something a passage says
    Count,  ///< how often `subject` stands in the text
    List,   ///< every place where `subject` stands
    Gist,   ///< what the whole is about: theme, tone, purpose, comparison of its parts
  };
  Wants wants = Wants::Fact;
  std::string subject;  ///< of Count and List, as the user wrote it
  bool exact = false;   ///< the subject stood in quotation marks: these very words, not their other forms
};

/// By fixed patterns of English questions; what none of them knows is a Fact.
QuestionKind kindOf(std::string_view question);

}  // namespace core
