// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answer_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "core/answering/second_look.h"
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

std::vector<std::size_t> bestOf(const std::vector<float>& scores, std::size_t count) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
  order.resize(std::min(order.size(), count));
  return order;
}

bool anyOf(const std::vector<std::size_t>& passages, const std::vector<std::size_t>& gold) {
  return std::find_first_of(passages.begin(), passages.end(), gold.begin(), gold.end()) != passages.end();
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

std::vector<std::size_t> RowAnswers::found(const std::string& question, std::size_t count,
                                           const std::stop_token& stop) const {
  auto best = bestPassages(document_.passages, scorer_->score(question), std::max(count, kLookedAtAgain));
  if (reader_.lookAgain) best = reader_.lookAgain(question, std::move(best), stop);
  best.resize(std::min(best.size(), count));
  std::vector<std::size_t> passages;
  for (const auto& one : best) passages.push_back(static_cast<std::size_t>(one.passage.index));
  return passages;
}

std::vector<std::size_t> RowAnswers::passagesFor(AnswerRow row, const SetQuestion& question,
                                                 const std::stop_token& stop) const {
  const auto count = static_cast<std::size_t>(options_.passages);
  if (row == AnswerRow::Fused) return found(question.text, count, stop);
  if (row == AnswerRow::Bm25) return bestOf(words_->scores(question.text), count);
  return {question.gold.begin(),
          question.gold.begin() + static_cast<std::ptrdiff_t>(std::min(count, question.gold.size()))};
}

std::optional<RowAnswer> RowAnswers::answer(AnswerRow row, const SetQuestion& question, std::stop_token stop) const {
  if (const auto attention = attentionOf(row)) {
    const auto state = states_.find(*attention);
    if (state == states_.end()) return std::nullopt;
    const auto& language = models_.language(*attention);
    return RowAnswer{answerFromState(language, models_.tokenizer(), *state->second, question.text, std::move(stop)),
                     {}};
  }
  const auto passages = passagesFor(row, question, stop);
  if (passages.empty()) return std::nullopt;
  std::vector<std::string> texts;
  for (const auto passage : passages) texts.push_back(document_.passages[passage].text);
  RowAnswer answer{reader_.answer(question.text, texts, std::move(stop)).text, std::nullopt};
  if (!question.gold.empty()) answer.goldIsThere = anyOf(passages, question.gold);
  return answer;
}

}  // namespace core
