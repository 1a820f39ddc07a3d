// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluation/answer_rows.h"
#include "core/evaluation/needles.h"
#include "core/evaluation/score_table.h"

namespace core {

struct NeedleOptions {
  std::vector<NeedleKind> kinds{kNeedleKinds.begin(), kNeedleKinds.end()};
  std::vector<std::size_t> lengths{4096};               ///< of the texts, tokens
  std::vector<double> depths{0.1, 0.3, 0.5, 0.7, 0.9};  ///< shares of the text, ascending
  std::size_t repeats = 1;                              ///< of every kind, length and depth
  bool together = false;  ///< one text holds a needle at every depth: less to read, and harder
  std::uint64_t seed = 7;
  AnswerOptions answers{.rows = {AnswerRow::Fused, AnswerRow::Bm25, AnswerRow::Window, AnswerRow::Latte}};
};

struct NeedleAnswer {
  NeedleKind kind = NeedleKind::Noise;
  std::size_t tokens = 0;
  double depth = 0;
  AnswerRow row = AnswerRow::Fused;
  std::string question, rightAnswer, text;
};

struct NeedleReport {
  ScoreTable table;  ///< a row for each kind, length and row: how often the answer holds the right one, by depth and in
                     ///< all, and how often the reader got its passage
  std::vector<NeedleAnswer> answers;
};

/// Hides needles in stretches of `text` and asks for them. Throws Error: Unreadable when the text is shorter than a
/// length, Interrupted when stopped.
NeedleReport evaluateNeedles(AttentionVariants& models, const PassageReader& reader, const std::string& text,
                             const NeedleOptions& options, const EvaluationWatcher& watch, std::stop_token stop);

}  // namespace core
