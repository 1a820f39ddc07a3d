// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/summary_rows.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/document/key_sentences.h"
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

std::vector<std::string> measures(bool aboutSubjects) {
  std::vector<std::string> names{"ROUGE-1", "ROUGE-2", "ROUGE-L", "words", "supported"};
  if (aboutSubjects) names.emplace_back("held");
  return names;
}

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

SummaryRows::SummaryRows(bool aboutSubjects) : aboutSubjects_(aboutSubjects), sums_(measures(aboutSubjects)) {}

void SummaryRows::add(const SummaryCase& what, const Summary& summary) {
  addRow(what, nameOf(summary.level), textOf(summary), {supportOf(summary, what.document.passages), 1});
  addBaselines(what, summary);
}

void SummaryRows::addRefused(const SummaryCase& what, const Summary& summary) {
  addRow(what, nameOf(summary.level), "", {std::nullopt, 0});
  addBaselines(what, summary);
}

void SummaryRows::addBaselines(const SummaryCase& what, const Summary& summary) {
  const auto words = wordCount(textOf(summary));
  const std::string name = nameOf(summary.level);
  addRow(what, "lead, as " + name, leadOf(what.document.passages, words), {std::nullopt, std::nullopt});
  addRow(what, "LexRank, as " + name, lexRankOf(what.document.passages, words), {std::nullopt, std::nullopt});
}

void SummaryRows::addRow(const SummaryCase& what, const std::string& row, const std::string& text,
                         const std::vector<std::optional<double>>& more) {
  const auto rouge = scoreSummary(text, what.references);
  std::vector<std::optional<double>> scores{rouge.rouge1, rouge.rouge2, rouge.rougeL,
                                            static_cast<double>(wordCount(text)), more[0]};
  if (aboutSubjects_) scores.push_back(more[1]);
  sums_.add(row, what.index, scores);
  summaries_.push_back({what.document.title, what.about, row, text});
}

SummaryReport SummaryRows::report(std::size_t documents, std::uint64_t seed) const {
  return {documents, sums_.table(seed), summaries_};
}

}  // namespace core
