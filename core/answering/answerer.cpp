// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answerer.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/answering/citations.h"
#include "core/answering/computed.h"
#include "core/answering/question_words.h"
#include "core/answering/replay.h"
#include "core/answering/words.h"

namespace core {
namespace {

using Wants = QuestionKind::Wants;

Answer computed(const AskedDocument& document, const QuestionKind& kind) {
  Answer answer;
  answer.label = AnswerLabel::Computed;
  const auto hits = findAll(document.passages(), kind);
  for (const auto& hit : hits) answer.citations.push_back(citationOf(document.passages()[hit.position], hit.sentence));
  answer.text = fmt::format("{} {}", hits.size(), hits.size() == 1 ? "mention" : "mentions");
  return answer;
}

/// What both routes found for a question.
struct Found {
  QuestionWords words;
  std::vector<EvidencePassage> passages;  ///< best first
  double coveredWords = 0;                ///< by the best three together
  double headScore = 0;                   ///< the highest
};

Found find(const AskedDocument& document, const std::string& question) {
  const auto scores = document.score(question);
  Found found{QuestionWords(document.passages(), question), document.best(scores, 8), 0, 0};
  std::string together;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, found.passages.size()); ++i)
    together += found.passages[i].passage.text + "\n";
  found.coveredWords = found.words.coveredBy(together);
  for (const float score : scores.heads) found.headScore = std::max<double>(found.headScore, score);
  return found;
}

/// The sentence of each passage that says most of what is asked.
std::vector<Citation> quotesOf(const Found& found, int count, const std::set<std::string>& answer = {}) {
  std::vector<Citation> citations;
  for (const auto& one : found.passages) {
    if (static_cast<int>(citations.size()) == count) break;
    citations.push_back(citationOf(one.passage, bestQuote(one.passage.text, found.words, answer), one.score));
  }
  return citations;
}

bool holdsAll(const std::string& text, const std::set<std::string>& stems) {
  const auto have = contentStems(text);
  return std::includes(have.begin(), have.end(), stems.begin(), stems.end());
}

/// Quotes that bear a written answer out: each holds all that the answer adds to the question. None when nothing does.
std::vector<Citation> supportOf(const Found& found, int count, const std::set<std::string>& added) {
  std::vector<Citation> citations;
  if (added.empty()) return citations;
  for (const auto& citation : quotesOf(found, static_cast<int>(found.passages.size()), added))
    if (holdsAll(citation.quote, added) && static_cast<int>(citations.size()) < count) citations.push_back(citation);
  return citations;
}

std::string notFoundText(const QuestionWords& words) {
  if (words.absent().empty()) return "This does not seem to be in the document.";
  return fmt::format("This does not seem to be in the document: \"{}\" stands nowhere in it.",
                     fmt::join(words.absent(), "\", \""));
}

}  // namespace

Answer Answerer::answer(const AskedDocument& document, const std::string& question, int citations,
                        const AnswerWatcher& watcher, std::stop_token stop) const {
  const auto kind = kindOf(question);
  if (kind.wants == Wants::Count || kind.wants == Wants::List) return computed(document, kind);
  const auto found = find(document, question);
  Answer answer;
  answer.citations = verified(quotesOf(found, citations), document, library_);
  if (found.coveredWords < thresholds_.coveredWords && found.headScore < thresholds_.headScore) {
    answer.text = notFoundText(found.words);
    return answer;
  }
  answer.label = AnswerLabel::Found;
  if (watcher.onEvidence) watcher.onEvidence(found.passages);
  std::vector<std::string> texts;
  for (const auto& one : found.passages) texts.push_back(one.passage.text);
  const auto text = replay(model_, question, texts, {}, watcher.onText, stop);
  auto support = verified(supportOf(found, citations, newStems(text, question)), document, library_);
  if (support.empty()) {
    answer.remark = "What the model wrote is not borne out by these passages, so they are shown alone.";
    return answer;
  }
  answer.text = text;
  answer.citations = std::move(support);
  return answer;
}

}  // namespace core
