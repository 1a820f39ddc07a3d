// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/summaries.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/answering/asked_document.h"
#include "core/answering/found_passages.h"
#include "core/answering/summarizer.h"
#include "core/evaluation/read_once.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_session.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

/// The summaries about every question of one document, which is read once.
class DocumentSubjects {
 public:
  DocumentSubjects(const ReadingModel& model, const SetDocument& document, std::size_t index, PassageScorer scorer)
      : model_(model),
        document_(document),
        index_(index),
        passages_(rowsOf(document.passages, tokenEndsOf(model.tokenizer()))),
        scorer_(std::move(scorer)) {}

  void add(SummaryRows& rows, const SetQuestion& question, const std::vector<SummaryLevel>& levels) const {
    const auto text = subjectIn(question.text);
    const auto scores = scorer_.score(text);
    const FoundPassages found(scorer_.words(), text, bestPassages(document_.passages, scores, kFoundPassages));
    const SummaryCase what{index_, document_, question.text, question.answers};
    for (const auto level : levels) {
      const auto summary = summarize(passages_, infoOf(document_), level, {found.words, scores.fused});
      if (found.holdSubject(model_.place().answers))
        rows.add(what, summary);
      else
        rows.addRefused(what, summary);
    }
  }

 private:
  const ReadingModel& model_;
  const SetDocument& document_;
  std::size_t index_;
  std::vector<PassageRow> passages_;
  PassageScorer scorer_;
};

PassageScorer scorerOf(const ReadingModel& model, const SetDocument& document, const EvaluationWatcher& watch,
                       const std::stop_token& stop) {
  const auto tokens = tokensOf(model.tokenizer(), model.header(), document.passages);
  const auto onTokens = [&](std::size_t done) {
    if (watch) watch(fmt::format("{}  {} of {} tokens", document.title, done, tokens.ids.size()));
  };
  return {model.language(), model.tokenizer(),
          readOnce(model.language(), model.language().initialState(), document.passages, tokens, onTokens, stop)};
}

}  // namespace

SummaryReport evaluateSummaries(QuestionSet set, const TokenEnds& tokenEnds, const SummaryOptions& options,
                                const EvaluationWatcher& watch, std::stop_token stop) {
  std::erase_if(set.documents, [](const auto& document) { return document.summaries.empty(); });
  if (options.documents > 0) set.documents.resize(std::min(set.documents.size(), options.documents));
  SummaryRows rows(false);
  for (std::size_t i = 0; i < set.documents.size(); ++i) {
    const auto& document = set.documents[i];
    if (watch) watch(fmt::format("document {} of {}  {}", i + 1, set.documents.size(), document.title));
    const auto passages = rowsOf(document.passages, tokenEnds);
    for (const auto level : options.levels) {
      stopIfAsked(stop);
      const auto summary = summarize(passages, infoOf(document), level);
      if (!summary.sentences.empty()) rows.add({i, document, {}, document.summaries}, summary);
    }
  }
  return rows.report(set.documents.size(), options.seed);
}

SummaryReport evaluateSubjectSummaries(const ReadingModel& model, QuestionSet set, const SubjectSummaryOptions& options,
                                       const EvaluationWatcher& watch, std::stop_token stop) {
  for (auto& document : set.documents)
    std::erase_if(document.questions, [](const auto& question) { return question.answers.empty(); });
  std::erase_if(set.documents, [](const auto& document) { return document.questions.empty(); });
  set = drawn(std::move(set), options.draw);
  SummaryRows rows(true);
  for (std::size_t i = 0; i < set.documents.size(); ++i) {
    const auto& document = set.documents[i];
    const DocumentSubjects subjects(model, document, i, scorerOf(model, document, watch, stop));
    for (const auto& question : document.questions) {
      stopIfAsked(stop);
      subjects.add(rows, question, options.levels);
    }
  }
  return rows.report(set.documents.size(), options.draw.seed);
}

}  // namespace core
