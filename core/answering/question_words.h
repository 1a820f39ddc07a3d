// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/search.h"

namespace core {

/// The words of a question that say what it asks for, and how much each says in one document: log(1 + passages over
/// those that hold it). A word that stands nowhere weighs the most.
class QuestionWords {
 public:
  QuestionWords(const Bm25Index& document, std::string_view question);

  bool empty() const { return weights_.empty(); }
  /// The share of the question's weight, 0 … 1, that stands in `text`. 1 for a question without content words.
  double coveredBy(std::string_view text) const;
  /// Those that stand nowhere in the document, as the question has them.
  const std::vector<std::string>& absent() const { return absent_; }
  const std::map<std::string, double>& weights() const { return weights_; }  ///< by stem

 private:
  std::map<std::string, double> weights_;
  double total_ = 0;
  std::vector<std::string> absent_;
};

/// The stems of an answer's content words that the question does not have: what it adds.
std::set<std::string> newStems(std::string_view answer, std::string_view question);

/// The sentence of a passage that says most of what is asked, and of `answer`, which weighs more.
TextRange bestQuote(std::string_view passage, const QuestionWords& question, const std::set<std::string>& answer);

}  // namespace core
