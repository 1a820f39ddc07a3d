// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/answerer.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/answering/citations.h"
#include "core/answering/computed.h"
#include "core/answering/found_passages.h"
#include "core/answering/language.h"
#include "core/answering/question_words.h"
#include "core/answering/replay.h"
#include "core/answering/second_look.h"
#include "core/answering/summarizer.h"
#include "core/answering/written_answer.h"
#include "core/document/words.h"
#include "core/reading/reading_model.h"

namespace core {
namespace {

using Wants = QuestionKind::Wants;

constexpr int kGistSentences = 5;
constexpr std::size_t kLongestSpeaker = 40;  ///< "Ada Lovelace: " before an answer, as turns have it
constexpr double kAskedShare = 0.4;  ///< of the question's weight that a sentence must hold to bear an answer out

Answer computed(const AskedDocument& document, const QuestionKind& kind) {
  Answer answer;
  answer.label = AnswerLabel::Computed;
  const auto hits = findAll(document.passages(), kind);
  for (const auto& hit : hits) answer.citations.push_back(citationOf(document.passages()[hit.position], hit.sentence));
  answer.text = fmt::format("{} {}", hits.size(), hits.size() == 1 ? "mention" : "mentions");
  return answer;
}

FoundPassages find(const ReadingModel& model, const AskedDocument& document, const std::string& question,
                   std::stop_token stop) {
  auto passages = lookAgain(model, question, document.best(question, kLookedAtAgain), std::move(stop));
  if (passages.size() > kFoundPassages) passages.resize(kFoundPassages);
  return {document.words(), question, std::move(passages)};
}

/// The sentence of each passage that says most of what is asked.
std::vector<Citation> quotesOf(const FoundPassages& found, int count, const std::set<std::string>& answer = {}) {
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

/// Quotes that bear a written answer out: each speaks of what was asked and holds all that the answer adds to the
/// question. None when nothing does.
std::vector<Citation> supportOf(const FoundPassages& found, int count, const std::set<std::string>& added) {
  std::vector<Citation> citations;
  if (added.empty()) return citations;
  for (const auto& citation : quotesOf(found, static_cast<int>(found.passages.size()), added))
    if (holdsAll(citation.quote, added) && found.words.coveredBy(citation.quote) >= kAskedShare &&
        static_cast<int>(citations.size()) < count)
      citations.push_back(citation);
  return citations;
}

struct BorneOut {
  std::string text;
  std::vector<Citation> citations;
};

/// What the model wrote up to the last clause that the passages bear out: a small model's sentences often begin with
/// what it read and go on with what it made up. Nothing when not even the first clause holds.
std::optional<BorneOut> borneOut(std::string text, const FoundPassages& found, const std::string& question,
                                 int citations) {
  if (const auto speaker = text.find(": "); speaker < kLongestSpeaker) text.erase(0, speaker + 2);
  while (!text.empty() && !text.starts_with("The answer")) {
    auto support = supportOf(found, citations, newStems(text, question));
    if (!support.empty()) return BorneOut{std::move(text), std::move(support)};
    const auto comma = text.rfind(", ");
    text = comma == std::string::npos ? std::string() : text.substr(0, comma) + ".";
  }
  return std::nullopt;
}

/// The sentences that bytes [begin, end) of a text touch.
TextRange sentencesAround(const std::string& text, std::size_t begin, std::size_t end) {
  TextRange range{begin, end};
  for (const auto& sentence : sentencesIn(text)) {
    if (sentence.end <= begin || sentence.begin >= end) continue;
    range = {std::min(range.begin, sentence.begin), std::max(range.end, sentence.end)};
  }
  return range;
}

/// What the answerer points at in one of the passages, with the sentence it stands in and others that say the same.
BorneOut answerIn(const EvidencePassage& from, const FoundPassages& found, int count) {
  const auto [begin, end, logOdds] = *from.pointed;
  const auto text = from.passage.text.substr(begin, end - begin);
  BorneOut result{text, {citationOf(from.passage, sentencesAround(from.passage.text, begin, end), from.score)}};
  for (const auto& one : found.passages) {
    if (static_cast<int>(result.citations.size()) >= count) break;
    const auto at = one.passage.index == from.passage.index ? std::string::npos : one.passage.text.find(text);
    if (at == std::string::npos) continue;
    const auto range = sentencesAround(one.passage.text, at, at + text.size());
    if (found.words.coveredBy(one.passage.text.substr(range.begin, range.end - range.begin)) >= kAskedShare)
      result.citations.push_back(citationOf(one.passage, range, one.score));
  }
  return result;
}

/// The language of the passages where it is none that the model writes.
std::optional<Language> foreignLanguage(const FoundPassages& found, const AnswerPolicy& policy) {
  if (policy.languages.empty()) return std::nullopt;
  std::string text;
  for (const auto& one : found.passages) text += one.passage.text + "\n";
  auto language = languageOf(text);
  const auto& known = policy.languages;
  const bool isKnown = !language || std::find(known.begin(), known.end(), language->code) != known.end();
  return isKnown ? std::nullopt : std::move(language);
}

/// Of the sentences that say most of what the document says, those whose passages weigh most for the question.
std::vector<Citation> gistOf(const AskedDocument& document, const Library& library, const std::string& question,
                             int count) {
  const auto scores = document.score(question);
  std::vector<Citation> citations;
  for (auto& sentence : summarize(library, document.reading(), document.info(), SummaryLevel::Bullets).sentences)
    for (auto& citation : sentence.evidence) {
      if (citation.passage >= static_cast<int>(document.passages().size())) continue;
      citation.score = scores.fused[static_cast<std::size_t>(citation.passage)];
      citations.push_back(std::move(citation));
    }
  std::stable_sort(citations.begin(), citations.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  if (static_cast<int>(citations.size()) > count) citations.resize(static_cast<std::size_t>(count));
  return citations;
}

/// What the model says to the question: what it points at, or what it writes as far as the passages bear it out. Where
/// they do not even hold the question's words (not `near`), it must be the surer, and writes nothing.
std::optional<BorneOut> draftOf(const ReadingModel& model, const FoundPassages& found, const std::string& question,
                                bool near, int citations, const AnswerWatcher& watcher, std::stop_token stop) {
  const auto& policy = model.place().answers;
  if (const auto* const from = pointedAt(found.passages, near ? policy.spanScore : policy.farSpanScore)) {
    auto answer = answerIn(*from, found, citations);
    if (watcher.onText) watcher.onText(answer.text);
    return answer;
  }
  if (!near) return std::nullopt;
  std::vector<std::string> texts;
  for (const auto& one : found.passages) texts.push_back(one.passage.text);
  if (model.answerer() == nullptr)
    return borneOut(replay(model, question, texts, {}, watcher.onText, stop), found, question, citations);
  const auto written = writtenFrom(model, question, texts, {}, std::move(stop));
  if (watcher.onText && !written.empty()) watcher.onText(written);
  return borneOut(written, found, question, citations);
}

bool bearOut(const std::vector<Citation>& citations, const std::string& text, const std::string& question) {
  std::string together;
  for (const auto& citation : citations) together += citation.quote + "\n";
  const auto added = newStems(text, question);
  return !added.empty() && holdsAll(together, added);
}

}  // namespace

Answer Answerer::gist(const AskedDocument& document, const std::string& question, int citations,
                      const AnswerWatcher& watcher, std::stop_token stop) const {
  Answer answer;
  answer.label = AnswerLabel::Read;
  answer.citations =
      verified(gistOf(document, library_, question, std::max(citations, kGistSentences)), document, library_);
  std::vector<std::string> texts;
  for (const auto& citation : answer.citations) texts.push_back(citation.quote);
  auto draft = replay(model_, question, texts, {}, watcher.onText, stop);
  if (bearOut(answer.citations, draft, question)) {
    answer.text = std::move(draft);
  } else {
    answer.remark = "These sentences say most of what the whole document says.";
  }
  return answer;
}

Answer Answerer::answer(const AskedDocument& document, const std::string& question, int citations,
                        const AnswerWatcher& watcher, std::stop_token stop) const {
  const auto kind = kindOf(question);
  if (kind.wants == Wants::Count || kind.wants == Wants::List) return computed(document, kind);
  if (kind.wants == Wants::Gist) return gist(document, question, citations, watcher, stop);
  const auto& policy = model_.place().answers;
  const auto found = find(model_, document, question, stop);
  const bool near = found.areNear(policy);
  Answer answer;
  answer.citations = verified(quotesOf(found, citations), document, library_);
  if (near) {
    answer.label = AnswerLabel::Found;
    if (watcher.onEvidence) watcher.onEvidence(found.passages);
    if (const auto language = foreignLanguage(found, policy)) {
      answer.remark = "The text is in " + language->name + ", which the model does not write: its own words alone.";
      return answer;
    }
  }
  auto written = draftOf(model_, found, question, near, citations, watcher, stop);
  if (written) written->citations = verified(std::move(written->citations), document, library_);
  if (written && !written->citations.empty()) {
    answer.label = AnswerLabel::Found;
    answer.text = std::move(written->text);
    answer.citations = std::move(written->citations);
  } else if (!near) {
    answer.text = notFoundText(found.words);
  } else {
    answer.remark = model_.answerer() != nullptr
                        ? "The model sees no answer in these places, which come nearest."
                        : "What the model wrote is not borne out by these places, so they are shown alone.";
  }
  return answer;
}

}  // namespace core
