// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/answering/passage_scorer.h"
#include "core/evaluation/attention_variants.h"
#include "core/evaluation/passage_reader.h"
#include "core/evaluation/question_set.h"
#include "core/evaluation/read_once.h"

namespace core {

/// Ways to answer a question about a document, compared row by row.
enum class AnswerRow {
  Gold,    ///< the reader gets the passages that people marked
  Fused,   ///< … that answers are made from: found by all routes and looked at again
  Bm25,    ///< … that words alone find
  Window,  ///< no reader: written from what reading left, with window and sinks alone
  Slots,   ///< … with the slots
  Latte,   ///< … and with the exact cache
  Full,    ///< … with full attention over the whole document
};

inline constexpr std::array kAnswerRows = {AnswerRow::Gold,  AnswerRow::Fused, AnswerRow::Bm25, AnswerRow::Window,
                                           AnswerRow::Slots, AnswerRow::Latte, AnswerRow::Full};

/// "gold", "fused", "bm25", "window", "slots", "latte", "full".
const char* nameOf(AnswerRow row);
std::optional<AnswerRow> rowNamed(const std::string& name);

struct AnswerOptions {
  std::vector<AnswerRow> rows{AnswerRow::Gold, AnswerRow::Fused, AnswerRow::Bm25};
  int passages = 6;                ///< that the reader gets, at most
  std::size_t stateTokens = 8192;  ///< longer documents are not answered from their state
};

struct RowAnswer {
  std::string text;                 ///< empty: none
  std::optional<bool> goldIsThere;  ///< whether a marked passage is among the reader's first three
};

/// One document, read once in every way that the rows need, that any number of questions are asked about. Refers to
/// everything it is made of.
class RowAnswers {
 public:
  RowAnswers(AttentionVariants& models, const PassageReader& reader, const SetDocument& document,
             const AnswerOptions& options, const EvaluationWatcher& watch, std::stop_token stop);

  /// Nothing where the row does not go with this document or question. Throws Error(Interrupted) when stopped.
  std::optional<RowAnswer> answer(AnswerRow row, const SetQuestion& question, std::stop_token stop) const;

 private:
  std::vector<EvidencePassage> passagesFor(AnswerRow row, const SetQuestion& question) const;
  void readAs(Attention attention, const EvaluationWatcher& watch, const std::stop_token& stop);

  AttentionVariants& models_;
  const PassageReader& reader_;
  const SetDocument& document_;
  const AnswerOptions& options_;
  std::optional<Bm25Index> words_;
  std::optional<PassageScorer> scorer_;
  std::map<Attention, std::shared_ptr<const models::ReadingState>> states_;
};

}  // namespace core
