// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer_contexts.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <random>
#include <utility>

#include "core/library/search.h"

namespace core {
namespace {

std::string lower(std::string text) {
  for (auto& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

/// "the old king ." → "the old king"
std::string cleaned(std::string answer) {
  while (!answer.empty() && (answer.back() == '.' || answer.back() == ' ')) answer.pop_back();
  return answer;
}

std::vector<std::string> passageTexts(const SetDocument& document) {
  std::vector<std::string> texts;
  for (const auto& passage : document.passages) texts.push_back(passage.text);
  return texts;
}

/// Makes the contexts of one document.
class Maker {
 public:
  Maker(const SetDocument& document, const ContextMix& mix, std::mt19937_64& random)
      : texts_(passageTexts(document)), index_(texts_), mix_(mix), random_(random) {}

  std::optional<AnswerContext> make(const SetQuestion& question) {
    if (question.gold.empty()) return std::nullopt;
    const auto answer = question.answers.empty() ? std::string() : cleaned(question.answers.front());
    const double draw = uniform();
    if (!answer.empty() && draw < mix_.withheld) return withheld(question, answer);
    auto chosen = goldOf(question, answer);
    if (draw > mix_.withheld + mix_.alone)
      addDistractors(chosen, question, answer, 1 + random_() % (mix_.passages - 1));
    return context(question.text, answer, chosen);
  }

 private:
  double uniform() { return static_cast<double>(random_() >> 11) * 0x1p-53; }

  /// The passages that answer, as many as may be, beginning with the one that holds the answer.
  std::vector<std::size_t> goldOf(const SetQuestion& question, const std::string& answer) const {
    auto first = question.gold.begin();
    if (!answer.empty())
      first = std::find_if(first, question.gold.end(), [&](std::size_t p) { return holds(p, answer); });
    if (first == question.gold.end()) first = question.gold.begin();
    const auto room = static_cast<std::ptrdiff_t>(mix_.passages);
    return {first, first + std::min(room, question.gold.end() - first)};
  }

  bool holds(std::size_t passage, const std::string& answer) const {
    return lower(texts_[passage]).find(lower(answer)) != std::string::npos;
  }

  void addDistractors(std::vector<std::size_t>& chosen, const SetQuestion& question, const std::string& answer,
                      std::size_t count) {
    auto candidates = likeTheQuestion(question, answer);
    while (count-- > 0 && !candidates.empty() && chosen.size() < mix_.passages) {
      const auto at = candidates.begin() + static_cast<std::ptrdiff_t>(random_() % candidates.size());
      chosen.insert(chosen.begin() + static_cast<std::ptrdiff_t>(random_() % (chosen.size() + 1)), *at);
      candidates.erase(at);
    }
  }

  /// Passages that share words with the question but hold neither its place nor its answer.
  std::vector<std::size_t> likeTheQuestion(const SetQuestion& question, const std::string& answer) const {
    const auto scores = index_.scores(question.text);
    std::vector<std::size_t> order(texts_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t p) {
      return std::binary_search(question.gold.begin(), question.gold.end(), p) || (!answer.empty() && holds(p, answer));
    });
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
    order.resize(std::min(order.size(), mix_.distractorsFrom));
    return order;
  }

  std::optional<AnswerContext> withheld(const SetQuestion& question, const std::string& answer) {
    std::vector<std::size_t> chosen;
    addDistractors(chosen, question, answer, 1 + random_() % mix_.passages);
    if (chosen.empty()) return std::nullopt;
    return context(question.text, {}, chosen);
  }

  AnswerContext context(const std::string& question, const std::string& answer,
                        const std::vector<std::size_t>& chosen) const {
    AnswerContext made{question, {}, answer, {}};
    for (const auto passage : chosen) made.passages.push_back(texts_[passage]);
    for (std::size_t i = 0; i < chosen.size() && !answer.empty() && !made.place; ++i)
      if (const auto at = lower(texts_[chosen[i]]).find(lower(answer)); at != std::string::npos)
        made.place = AnswerContext::Place{i, at, at + answer.size()};
    return made;
  }

  std::vector<std::string> texts_;
  Bm25Index index_;
  const ContextMix& mix_;
  std::mt19937_64& random_;
};

}  // namespace

std::vector<AnswerContext> answerContexts(const QuestionSet& set, const ContextMix& mix) {
  std::vector<AnswerContext> contexts;
  std::mt19937_64 random(mix.seed);
  for (const auto& document : set.documents) {
    if (document.questions.empty() || document.passages.empty()) continue;
    Maker maker(document, mix, random);
    for (const auto& question : document.questions)
      if (auto made = maker.make(question)) contexts.push_back(std::move(*made));
  }
  return contexts;
}

}  // namespace core
