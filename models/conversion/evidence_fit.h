// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "models/reading/language_model.h"
#include "models/text/prompt.h"

namespace models {

/// A question and the passage that answers it.
struct CalibrationQuestion {
  QuestionTokens tokens;
  std::int64_t passage = 0;
};

/// One calibration text cut into passages, with questions that are answered by one of them.
struct CalibrationText {
  std::vector<std::vector<std::int32_t>> passages;
  std::vector<CalibrationQuestion> questions;
};

struct EvidenceFitOptions {
  std::int64_t heads = 7;
  std::int64_t groups = 4;   ///< key-value groups they may come from: each costs `parts` bytes per token
  std::int64_t parts = 8;  ///< bytes per token and group
  int kMeansIterations = 25;
  std::int64_t chunkTokens = 512;  ///< read at once: less takes less memory, and changes the result by rounding alone
  std::function<void(std::int64_t tokens, std::int64_t of)> progress = {};  ///< of texts and questions; may be empty
  std::stop_token stop = {};
};

/// How well one head alone finds the passage that answers.
struct HeadScore {
  HeadRef head;
  double reciprocalRank = 0;  ///< mean over all questions
};

struct EvidenceFit {
  EvidenceWeights weights;
  std::vector<HeadScore> scores;  ///< of every head, best first
};

/// Chooses the heads whose un-rotated keys best point from a question to its passage, and trains the product quantiser
/// of their groups on the keys of all texts. A head's score for a passage is the mean over the question's tokens of
/// max_s q·k/√d, less its log-sum-exp over passages and less what questions without content score there. Heads of the
/// first third of the layers are left out: they match words, which a text search beside them sees as well. Throws
/// Stopped soon after it was stopped.
EvidenceFit fitEvidence(const LanguageModel& model, const std::vector<CalibrationText>& texts,
                        const std::vector<QuestionTokens>& nullQuestions, const EvidenceFitOptions& options);

}  // namespace models
