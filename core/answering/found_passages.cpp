// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/found_passages.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/reading/reading_model.h"

namespace core {

FoundPassages::FoundPassages(const Bm25Index& document, std::string_view question, std::vector<EvidencePassage> best)
    : words(document, question), passages(std::move(best)) {
  for (const auto& one : passages) coveredWords = std::max(coveredWords, words.coveredBy(one.passage.text));
  if (!passages.empty()) headScore = passages.front().heads;
}

bool FoundPassages::areNear(const AnswerPolicy& policy) const {
  return coveredWords >= policy.coveredWords || headScore >= policy.headScore;
}

bool FoundPassages::holdSubject(const AnswerPolicy& policy) const {
  return areNear(policy) || 2 * words.absent().size() <= words.weights().size();
}

std::string notFoundText(const QuestionWords& words) {
  if (words.absent().empty()) return "This does not seem to be in the document.";
  const auto absent = fmt::format("{}", fmt::join(words.absent(), "\", \""));
  return words.absent().size() == 1
             ? fmt::format("This does not seem to be in the document: \"{}\" stands nowhere in it.", absent)
             : fmt::format("This does not seem to be in the document: \"{}\" stand nowhere in it.", absent);
}

}  // namespace core
