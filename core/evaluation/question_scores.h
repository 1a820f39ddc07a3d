// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The words of an answer as SQuAD's official scripts compare them: lower case, without ASCII punctuation and without
/// "a", "an" and "the".
std::vector<std::string> answerWords(std::string_view answer);

struct AnswerScores {
  double exact = 0;     ///< 1 when the words are the same
  double f1 = 0;        ///< of the words, each as often as it stands there
  double contains = 0;  ///< 1 when all words of the right answer stand in this one, together and in order
};

/// The best of each measure over the right answers. A question without right answers has none in its text: an answer
/// without words is then right by every measure, as in SQuAD 2.0's script, and any other is wrong.
AnswerScores scoreAnswer(std::string_view answer, std::span<const std::string> rightAnswers);

}  // namespace core
