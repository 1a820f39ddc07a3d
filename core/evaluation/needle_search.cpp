// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/needle_search.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/error.h"
#include "core/evaluation/question_scores.h"
#include "core/reading/reading_session.h"

namespace core {
namespace {

std::vector<std::string> measuresOf(const std::vector<double>& depths) {
  std::vector<std::string> measures;
  for (const double depth : depths) measures.push_back(fmt::format("{:g} %", depth * 100));
  measures.insert(measures.end(), {"all", "evidence"});
  return measures;
}

/// One text and the needles in it, at some of the depths.
struct Haystack {
  NeedleKind kind;
  std::size_t tokens;
  std::vector<std::size_t> depths;  ///< indexes
};

std::vector<Haystack> haystacksOf(const NeedleOptions& options) {
  std::vector<std::size_t> all(options.depths.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  std::vector<Haystack> haystacks;
  for (const auto kind : options.kinds)
    for (const auto tokens : options.lengths)
      for (std::size_t repeat = 0; repeat < options.repeats; ++repeat) {
        if (options.together) haystacks.push_back({kind, tokens, all});
        for (std::size_t i = 0; i < all.size() && !options.together; ++i) haystacks.push_back({kind, tokens, {i}});
      }
  return haystacks;
}

/// Makes the texts.
class Maker {
 public:
  Maker(AttentionVariants& models, const std::string& text, const NeedleOptions& options)
      : text_(text),
        options_(options),
        tokenEnds_(tokenEndsOf(models.tokenizer())),
        ends_(tokenEnds_(text)),
        random_(options.seed) {}

  SetDocument made(const Haystack& haystack) {
    std::vector<Needle> needles;
    std::vector<double> depths;
    while (needles.size() < haystack.depths.size()) {
      auto needle = makeNeedle(haystack.kind, random_);
      const bool known = std::any_of(needles.begin(), needles.end(),
                                     [&](const auto& other) { return other.question == needle.question; });
      if (!known) needles.push_back(std::move(needle));
    }
    for (const auto depth : haystack.depths) depths.push_back(options_.depths[depth]);
    auto document = hidden(needles, depths, around(haystack), tokenEnds_);
    document.title = fmt::format("{} {}", nameOf(haystack.kind), haystack.tokens);
    return document;
  }

 private:
  std::string around(const Haystack& haystack) {
    if (haystack.kind == NeedleKind::Noise) return noiseText(haystack.tokens, tokenEnds_);
    auto stretch = stretchOf(text_, ends_, haystack.tokens, random_);
    if (!stretch)
      throw Error(Failure::Unreadable, fmt::format("The texts have {} tokens together, fewer than {}: name more.",
                                                   ends_.size(), haystack.tokens));
    return *stretch;
  }

  const std::string& text_;
  const NeedleOptions& options_;
  TokenEnds tokenEnds_;
  std::vector<std::size_t> ends_;
  std::mt19937_64 random_;
};

/// What was answered so far.
class Findings {
 public:
  explicit Findings(const NeedleOptions& options) : options_(options), sums_(measuresOf(options.depths)) {}

  /// The answers to the needles of text number `index`.
  void add(std::size_t index, const Haystack& haystack, const SetDocument& document, const RowAnswers& answers,
           const std::stop_token& stop) {
    for (std::size_t i = 0; i < haystack.depths.size(); ++i)
      for (const auto row : options_.answers.rows) {
        stopIfAsked(stop);
        const auto& question = document.questions[i];
        const auto answer = answers.answer(row, question, stop);
        if (!answer) continue;
        const auto depth = haystack.depths[i];
        sums_.add(fmt::format("{} {}", document.title, nameOf(row)), index, scoresOf(depth, *answer, question));
        answers_.push_back({haystack.kind, haystack.tokens, options_.depths[depth], row, question.text,
                            question.answers.front(), answer->text});
      }
  }

  NeedleReport report() const { return {sums_.table(options_.seed), answers_}; }

 private:
  std::vector<std::optional<double>> scoresOf(std::size_t depth, const RowAnswer& answer,
                                              const SetQuestion& question) const {
    std::vector<std::optional<double>> scores(options_.depths.size() + 2);
    scores[depth] = scores[options_.depths.size()] = scoreAnswer(answer.text, question.answers).contains;
    if (answer.goldIsThere) scores.back() = *answer.goldIsThere;
    return scores;
  }

  const NeedleOptions& options_;
  ScoreSums sums_;
  std::vector<NeedleAnswer> answers_;
};

}  // namespace

NeedleReport evaluateNeedles(AttentionVariants& models, const PassageReader& reader, const std::string& text,
                             const NeedleOptions& options, const EvaluationWatcher& watch, std::stop_token stop) {
  Findings findings(options);
  Maker maker(models, text, options);
  const auto haystacks = haystacksOf(options);
  for (std::size_t i = 0; i < haystacks.size(); ++i) {
    const auto document = maker.made(haystacks[i]);
    const auto onLine = [&](const std::string& line) {
      if (watch) watch(fmt::format("text {} of {}  {}", i + 1, haystacks.size(), line));
    };
    findings.add(i, haystacks[i], document, RowAnswers(models, reader, document, options.answers, onLine, stop), stop);
  }
  return findings.report();
}

}  // namespace core
