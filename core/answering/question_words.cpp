// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/question_words.h"

#include <algorithm>
#include <cmath>

#include "core/document/words.h"

namespace core {
namespace {

constexpr double kAnswerWeight = 3;      ///< of a word of the answer, beside the question's own
constexpr double kLengthPenalty = 0.02;  ///< per content word

double scoreOf(const std::set<std::string>& stems, const QuestionWords& question, const std::set<std::string>& answer) {
  double score = 0;
  for (const auto& [stem, weight] : question.weights()) score += stems.contains(stem) ? weight : 0;
  for (const auto& stem : answer) score += stems.contains(stem) ? kAnswerWeight : 0;
  return score - kLengthPenalty * static_cast<double>(stems.size());
}

}  // namespace

QuestionWords::QuestionWords(const Bm25Index& document, std::string_view question) {
  for (const auto& word : wordsIn(question)) {
    if (isFunctionWord(word.folded) || weights_.contains(word.stem)) continue;
    const auto written = question.substr(word.range.begin, word.range.end - word.range.begin);
    const int holding = document.holding(written);
    weights_[word.stem] = std::log1p(static_cast<double>(document.passages()) / (holding + 0.5));
    total_ += weights_[word.stem];
    if (holding == 0) absent_.emplace_back(written);
  }
}

double QuestionWords::coveredBy(std::string_view text) const {
  if (total_ <= 0) return 1;
  double sum = 0;
  for (const auto& stem : contentStems(text))
    if (const auto found = weights_.find(stem); found != weights_.end()) sum += found->second;
  return sum / total_;
}

std::set<std::string> newStems(std::string_view answer, std::string_view question) {
  auto stems = contentStems(answer);
  for (const auto& stem : contentStems(question)) stems.erase(stem);
  return stems;
}

TextRange bestQuote(std::string_view passage, const QuestionWords& question, const std::set<std::string>& answer) {
  TextRange best{0, passage.size()};
  double most = -1e9;
  for (const auto& sentence : sentencesIn(passage)) {
    const auto stems = contentStems(passage.substr(sentence.begin, sentence.end - sentence.begin));
    const double score = scoreOf(stems, question, answer);
    if (score <= most) continue;
    most = score;
    best = sentence;
  }
  return best;
}

}  // namespace core
