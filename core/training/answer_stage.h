// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/training.h"

namespace models {
struct ModelFile;
class Recipe;
}  // namespace models

namespace core {

/// The stage "answers" (models::AnswerStage) on questions with their passages. Numbers of the recipe beside those of
/// the stage: sets (files of questions in the folder of the data), written (a file as readWrittenQuestions takes it,
/// beside the recipe), questions_per_document (of the sets; 0: all), held_out (documents of each set), longest (tokens
/// of an example), alone, withheld, passages, distractors_from (ContextMix), data_seed.
bool trainAnswers(models::Recipe& recipe, const TrainingRequest& request, const models::ModelFile& base,
                  const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
