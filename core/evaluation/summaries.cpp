// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/summaries.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/document/key_sentences.h"
#include "core/answering/summarizer.h"
#include "core/document/words.h"
#include "core/evaluation/rouge.h"
#include "core/evaluation/sentence_graph.h"

namespace core {
namespace {

constexpr std::size_t kFewestWords = 5;
constexpr double kAlike = 0.5;  ///< similarity from which a sentence says what another says

std::vector<std::string> sentencesOf(const std::vector<Passage>& passages) {
  std::vector<std::string> sentences;
  for (const auto& passage : passages)
    for (const auto& sentence : keySentencesIn(passage))
      sentences.push_back(passage.text.substr(sentence.range.begin, sentence.range.end - sentence.range.begin));
  return sentences;
}

std::size_t wordCount(const std::string& text) { return wordsIn(text).size(); }

std::string textOf(const Summary& summary) {
  std::string text;
  for (const auto& sentence : summary.sentences) text += (text.empty() ? "" : " ") + sentence.text;
  return text;
}

std::vector<PassageRow> rowsOf(const std::vector<Passage>& passages, const TokenEnds& tokenEnds) {
  std::vector<PassageRow> rows;
  std::uint64_t token = 0;
  for (const auto& passage : passages) {
    const auto tokens = static_cast<std::uint32_t>(tokenEnds(passage.text).size());
    rows.push_back({passage, token, tokens});
    token += tokens;
  }
  return rows;
}

DocumentInfo infoOf(const SetDocument& document) {
  const bool spoken = std::any_of(document.passages.begin(), document.passages.end(),
                                  [](const auto& passage) { return !passage.turns.empty(); });
  DocumentInfo info;
  info.kind = spoken ? DocumentKind::Transcript : DocumentKind::PlainText;
  return info;
}

bool isSupported(const SummarySentence& sentence, const std::vector<Passage>& passages) {
  const auto words = contentStems(sentence.text);
  return std::any_of(sentence.evidence.begin(), sentence.evidence.end(), [&](const auto& citation) {
    const auto& text = passages.at(static_cast<std::size_t>(citation.passage)).text;
    const auto quoted = contentStems(citation.quote);
    return text.find(citation.quote) != std::string::npos &&
           std::includes(quoted.begin(), quoted.end(), words.begin(), words.end());
  });
}

double supportOf(const Summary& summary, const std::vector<Passage>& passages) {
  const auto supported = std::count_if(summary.sentences.begin(), summary.sentences.end(),
                                       [&](const auto& sentence) { return isSupported(sentence, passages); });
  return static_cast<double>(supported) / static_cast<double>(summary.sentences.size());
}

/// The scores of every row, and what they are scores of.
class Rows {
 public:
  void add(const std::string& row, std::size_t index, const SetDocument& document, const std::string& text,
           std::optional<double> support) {
    const auto rouge = scoreSummary(text, document.summaries);
    sums_.add(row, index, {rouge.rouge1, rouge.rouge2, rouge.rougeL, static_cast<double>(wordCount(text)), support});
    summaries_.push_back({document.title, row, text});
  }

  SummaryReport report(std::size_t documents, std::uint64_t seed) const {
    return {documents, sums_.table(seed), summaries_};
  }

 private:
  ScoreSums sums_{{"ROUGE-1", "ROUGE-2", "ROUGE-L", "words", "supported"}};
  std::vector<WrittenSummary> summaries_;
};

}  // namespace

std::string leadOf(const std::vector<Passage>& passages, std::size_t words) {
  std::string lead;
  for (const auto& sentence : sentencesOf(passages)) {
    const auto found = wordsIn(sentence);
    const auto taken = std::min(words, found.size());
    if (taken == 0) continue;
    lead +=
        (lead.empty() ? "" : " ") + (taken == found.size() ? sentence : sentence.substr(0, found[taken - 1].range.end));
    words -= taken;
    if (words == 0) break;
  }
  return lead;
}

std::string lexRankOf(const std::vector<Passage>& passages, std::size_t words) {
  auto sentences = sentencesOf(passages);
  std::erase_if(sentences, [](const auto& sentence) { return wordCount(sentence) < kFewestWords; });
  const SentenceGraph graph(sentences);
  const auto centrality = graph.centrality();
  std::vector<std::size_t> order(sentences.size()), chosen;
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return centrality[a] > centrality[b]; });
  std::size_t taken = 0;
  for (const auto sentence : order) {
    // The last one is taken when more than half of it fits: so long on average as asked for.
    const auto count = wordCount(sentences[sentence]);
    if (!chosen.empty() && taken + count / 2 >= words) break;
    if (std::any_of(chosen.begin(), chosen.end(),
                    [&](auto other) { return graph.similarity(sentence, other) >= kAlike; }))
      continue;
    chosen.push_back(sentence);
    taken += count;
  }
  std::sort(chosen.begin(), chosen.end());
  std::string text;
  for (const auto sentence : chosen) text += (text.empty() ? "" : " ") + sentences[sentence];
  return text;
}

SummaryReport evaluateSummaries(QuestionSet set, const TokenEnds& tokenEnds, const SummaryOptions& options,
                                const EvaluationWatcher& watch, std::stop_token stop) {
  std::erase_if(set.documents, [](const auto& document) { return document.summaries.empty(); });
  if (options.documents > 0) set.documents.resize(std::min(set.documents.size(), options.documents));
  Rows rows;
  for (std::size_t i = 0; i < set.documents.size(); ++i) {
    const auto& document = set.documents[i];
    if (watch) watch(fmt::format("document {} of {}  {}", i + 1, set.documents.size(), document.title));
    const auto passages = rowsOf(document.passages, tokenEnds);
    for (const auto level : options.levels) {
      stopIfAsked(stop);
      const auto summary = summarize(passages, infoOf(document), level);
      if (summary.sentences.empty()) continue;
      const auto text = textOf(summary);
      const auto words = wordCount(text);
      const std::string name = nameOf(level);
      rows.add(name, i, document, text, supportOf(summary, document.passages));
      rows.add("lead, as " + name, i, document, leadOf(document.passages, words), std::nullopt);
      rows.add("LexRank, as " + name, i, document, lexRankOf(document.passages, words), std::nullopt);
    }
  }
  return rows.report(set.documents.size(), options.seed);
}

}  // namespace core
