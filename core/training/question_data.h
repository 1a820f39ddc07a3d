// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/evaluation/question_set.h"
#include "core/training/training.h"

namespace models {
class Recipe;
class Tokenizer;
}  // namespace models

namespace core {

/// Which questions a recipe names.
struct QuestionData {
  std::vector<std::string> sets;     ///< files in the folder of the data
  std::vector<std::string> written;  ///< as readWrittenQuestions takes them, beside the recipe
  std::size_t perDocument = 0;       ///< of the sets; 0: all
  std::size_t documents = 0;         ///< of each of `sets`, at most; 0: all
  std::size_t writtenDocuments = 0;  ///< of each of `written`
  std::size_t heldOut = 0;           ///< of these documents of each set
  std::uint64_t seed = 1;
};

/// The numbers sets, written, questions_per_document, documents, written_documents, held_out and data_seed.
QuestionData takeQuestionData(models::Recipe& recipe);

struct SplitSet {
  QuestionSet training, heldOut;
};

/// One for each file, its documents in an order that the seed decides, but for those of `sets`, which keep their own.
std::vector<SplitSet> readQuestionData(const QuestionData& data, const TrainingRequest& request,
                                       const models::Tokenizer& tokenizer);

}  // namespace core
