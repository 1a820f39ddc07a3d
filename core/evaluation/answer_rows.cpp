// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answer_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "core/answering/found_passages.h"
#include "core/evaluation/read_once.h"
#include "core/evaluation/state_answer.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

/// How the document is read for a row that needs its state.
std::optional<Attention> attentionOf(AnswerRow row) {
  switch (row) {
    case AnswerRow::Window:
      return Attention::Window;
    case AnswerRow::Slots:
      return Attention::Slots;
    case AnswerRow::Latte:
      return Attention::Latte;
    case AnswerRow::Full:
      return Attention::Full;
    case AnswerRow::Gold:
    case AnswerRow::Fused:
    case AnswerRow::Bm25:
      break;
  }
  return std::nullopt;
}

bool anyOf(const std::vector<EvidencePassage>& passages, const std::vector<std::size_t>& gold) {
  return std::ranges::any_of(std::span(passages).first(std::min<std::size_t>(passages.size(), kFoundPassages)),
                             [&](const auto& one) {
                               const auto index = static_cast<std::size_t>(one.passage.index);
                               return std::ranges::find(gold, index) != gold.end();
                             });
}

}  // namespace

const char* nameOf(AnswerRow row) {
  constexpr std::array kNames = {"gold", "fused", "bm25", "window", "slots", "latte", "full"};
  return kNames.at(static_cast<std::size_t>(row));
}

std::optional<AnswerRow> rowNamed(const std::string& name) {
  for (const auto row : kAnswerRows)
    if (name == nameOf(row)) return row;
  return std::nullopt;
}

RowAnswers::RowAnswers(AttentionVariants& models, const PassageReader& reader, const SetDocument& document,
                       const AnswerOptions& options, const EvaluationWatcher& watch, std::stop_token stop)
    : models_(models), reader_(reader), document_(document), options_(options) {
  std::vector<std::string> texts;
  for (const auto& passage : document.passages) texts.push_back(passage.text);
  words_.emplace(texts);
  for (const auto row : options.rows) {
    if (row == AnswerRow::Fused) readAs(Attention::Latte, watch, stop);
    if (const auto attention = attentionOf(row)) readAs(*attention, watch, stop);
  }
}

void RowAnswers::readAs(Attention attention, const EvaluationWatcher& watch, const std::stop_token& stop) {
  if (states_.contains(attention)) return;
  const auto tokens = tokensOf(models_.tokenizer(), models_.header(), document_.passages);
  const auto fused = std::find(options_.rows.begin(), options_.rows.end(), AnswerRow::Fused) != options_.rows.end();
  const bool scores = attention == Attention::Latte && fused;
  if (!scores && tokens.ids.size() > options_.stateTokens) return;
  const auto& language = models_.language(attention);
  const auto onTokens = [&](std::size_t done) {
    if (watch)
      watch(fmt::format("{}  {}  {} of {} tokens", document_.title, nameOf(attention), done, tokens.ids.size()));
  };
  // A question and its answer follow the text.
  constexpr std::int64_t kQuestionTokens = 256;
  auto state = models_.initialState(attention, static_cast<std::int64_t>(tokens.ids.size()) + kQuestionTokens);
  auto read = readOnce(language, std::move(state), document_.passages, tokens, onTokens, stop);
  if (tokens.ids.size() <= options_.stateTokens) states_[attention] = read.state;
  if (scores) scorer_.emplace(language, models_.tokenizer(), std::move(read));
}

std::vector<EvidencePassage> RowAnswers::passagesFor(AnswerRow row, const SetQuestion& question) const {
  const auto count = static_cast<std::size_t>(options_.passages);
  if (row == AnswerRow::Fused) return bestPassages(document_.passages, scorer_->score(question.text), count);
  if (row == AnswerRow::Bm25) {
    const auto words = zScores(words_->scores(question.text));
    return bestPassages(document_.passages, {words, std::vector<float>(words.size()), words, {}}, count);
  }
  std::vector<EvidencePassage> marked;
  for (const auto passage : question.gold)
    if (marked.size() < count) marked.push_back({document_.passages[passage]});
  return marked;
}

std::optional<RowAnswer> RowAnswers::answer(AnswerRow row, const SetQuestion& question, std::stop_token stop) const {
  if (const auto attention = attentionOf(row)) {
    const auto state = states_.find(*attention);
    if (state == states_.end()) return std::nullopt;
    const auto& language = models_.language(*attention);
    return RowAnswer{answerFromState(language, models_.tokenizer(), *state->second, question.text, std::move(stop)),
                     {}};
  }
  auto passages = passagesFor(row, question);
  if (passages.empty()) return std::nullopt;
  auto read = reader_(question.text, std::move(passages), std::move(stop));
  RowAnswer answer{std::move(read.text), std::nullopt};
  if (!question.gold.empty()) answer.goldIsThere = anyOf(read.ranked, question.gold);
  return answer;
}

}  // namespace core
