// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/subject_pool.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

#include "core/document/words.h"

namespace core {
namespace {

// Chosen on meetings of QMSum's and stories of SQuALITY's training split.
constexpr std::size_t kPassages = 48;  ///< that sentences are taken from
constexpr double kNeighbours = 0.15;   ///< of a passage's evidence, from either side
constexpr double kEvidence = 0.15;     ///< of the best passage, beside all of the subject's words in the sentence
constexpr double kCentrality = 0.5;    ///< how much more the most central sentence counts
constexpr double kLeast = 0.3;         ///< of what serves the subject best, from which anything does
constexpr double kRepetition = 0.8;    ///< share of words with another sentence from which it says nothing new

/// What asks for a summary and says nothing of its subject, by stem.
constexpr std::array<std::string_view, 16> kAsking{"describ", "descript", "discuss", "explain", "mention", "overview",
                                                   "said",    "say",      "sum",     "summar",  "summari", "summaris",
                                                   "talk",    "tell",     "think",   "thought"};

bool onlyAsks(const WordInText& word) { return std::find(kAsking.begin(), kAsking.end(), word.stem) != kAsking.end(); }

/// How many words from `at` on name the document: "in this report", or "the report" before "says".
std::size_t namingDocument(const std::vector<WordInText>& words, std::size_t at) {
  static const std::set<std::string> before{"in", "of", "throughout"}, article{"the", "this"},
      noun{"article", "book", "document", "file", "meeting", "paper", "report", "story", "text", "transcript"};
  const auto isIn = [&](const std::set<std::string>& some, std::size_t i) {
    return i < words.size() && some.contains(words[i].folded);
  };
  if (isIn(before, at) && isIn(article, at + 1) && isIn(noun, at + 2)) return 3;
  return isIn(article, at) && isIn(noun, at + 1) && at + 2 < words.size() && onlyAsks(words[at + 2]) ? 2 : 0;
}

/// The numbers of the best passages, in reading order.
std::vector<std::size_t> bestOf(const std::vector<double>& scores) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
  order.resize(std::min(order.size(), kPassages));
  std::sort(order.begin(), order.end());
  return order;
}

/// Scores between 0 and 1, of which the passages around a passage have a share: what is said of a subject goes on.
std::vector<double> spread(const std::vector<float>& scores) {
  std::vector<double> result(scores.size(), 0);
  double most = 1e-9;
  for (std::size_t p = 0; p < scores.size(); ++p) {
    const double before = p > 0 ? scores[p - 1] : 0, after = p + 1 < scores.size() ? scores[p + 1] : 0;
    result[p] = std::max(0.0, (1 - 2 * kNeighbours) * scores[p] + kNeighbours * (before + after));
    most = std::max(most, result[p]);
  }
  for (auto& score : result) score /= most;
  return result;
}

/// A sentence with the name of who says it: who asks what somebody said, names them.
std::string withSpeaker(const Passage& passage, const TextRange& range) {
  std::string speaker;
  for (const auto& turn : passage.turns)
    if (turn.begin <= range.begin) speaker = turn.speaker;
  return speaker + ": " + passage.text.substr(range.begin, range.end - range.begin);
}

}  // namespace

std::string subjectIn(std::string_view request) {
  const auto words = wordsIn(request);
  std::string subject;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto named = namingDocument(words, i); named > 0) {
      i += named - 1;
    } else if (!onlyAsks(words[i])) {
      const auto& range = words[i].range;
      subject += (subject.empty() ? "" : " ") + std::string(request.substr(range.begin, range.end - range.begin));
    }
  }
  return contentStems(subject).empty() ? std::string(request) : subject;
}

SubjectPool::SubjectPool(const std::vector<PassageRow>& passages, const Subject& subject) {
  const auto evidence = spread(subject.passages);
  std::vector<double> serving;
  double best = 0, most = 1e-9;
  for (const auto p : bestOf(evidence))
    for (auto& sentence : keySentencesIn(passages.at(p).passage)) {
      serving.push_back(kEvidence * evidence[p] +
                        subject.words.coveredBy(withSpeaker(passages[p].passage, sentence.range)));
      best = std::max(best, serving.back());
      sentences_.push_back(std::move(sentence));
    }
  weigh(sentences_);
  for (const auto& sentence : sentences_) most = std::max(most, sentence.weight);
  for (std::size_t i = 0; i < sentences_.size(); ++i) {
    auto& sentence = sentences_[i];
    sentence.weight =
        serving[i] < kLeast * best ? 0 : sentence.standing * serving[i] * (1 + kCentrality * sentence.weight / most);
  }
}

std::vector<KeySentence> SubjectPool::choose(int count, int first, int last) const {
  std::vector<std::size_t> chosen;
  const auto gainOf = [&](const KeySentence& sentence) {
    double said = 0;
    for (const auto other : chosen) said = std::max(said, sharedWords(sentence, sentences_[other]));
    return said >= kRepetition ? 0 : sentence.weight * (1 - said);
  };
  while (static_cast<int>(chosen.size()) < count) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      const auto& sentence = sentences_[i];
      if (sentence.passage < first || sentence.passage > last) continue;
      const double gain = gainOf(sentence);
      if (gain <= most) continue;
      most = gain;
      best = i;
    }
    if (most == 0) break;
    chosen.push_back(best);
  }
  std::sort(chosen.begin(), chosen.end());
  std::vector<KeySentence> sentences;
  for (const auto i : chosen) sentences.push_back(sentences_[i]);
  return sentences;
}

}  // namespace core
