// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/recipe.h"
#include "core/training/training.h"

namespace models {
struct ModelFile;
}  // namespace models

namespace core {

/// The stage "answers": tunes the answerer on questions with their passages and writes `out`/answerer.safetensors.
/// Numbers of the recipe beside the loop's own: sets (files of questions in the folder of the data), written (a file as
/// readWrittenQuestions takes it, beside the recipe), questions_per_document (of the sets; 0: all), held_out (documents
/// of each set), longest (tokens of an example), data_seed; rank, span_rank, batch_tokens, answer_weight, span_rate,
/// seed; start (an answerer to go on from).
bool trainAnswers(Recipe& recipe, const TrainingRequest& request, const models::ModelFile& base,
                  const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
