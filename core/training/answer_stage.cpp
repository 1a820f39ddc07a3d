// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer_stage.h"

#include <algorithm>
#include <iterator>

#include "core/training/answer_data.h"
#include "core/training/question_data.h"
#include "core/training/stage_run.h"
#include "models/files/weights.h"
#include "models/text/tokenizer.h"
#include "models/training/answer_stage.h"

namespace core {
namespace {

ContextMix takeMix(models::Recipe& recipe) {
  ContextMix mix;
  mix.alone = recipe.take("alone", mix.alone);
  mix.withheld = recipe.take("withheld", mix.withheld);
  mix.passages = recipe.take("passages", mix.passages);
  mix.distractorsFrom = recipe.take("distractors_from", mix.distractorsFrom);
  return mix;
}

models::AnswerData readExamples(const QuestionData& questions, ContextMix mix, std::size_t longest,
                                const TrainingRequest& request, const models::ModelFile& base) {
  const models::Tokenizer tokenizer(base.vocabulary);
  mix.seed = questions.seed;
  const auto made = [&](const QuestionSet& set) {
    return answerExamples(answerContexts(set, mix), tokenizer, base.config.chatTemplate, longest);
  };
  models::AnswerData data;
  for (const auto& set : readQuestionData(questions, request, tokenizer)) {
    std::ranges::move(made(set.training), std::back_inserter(data.training));
    std::ranges::move(made(set.heldOut), std::back_inserter(data.heldOut));
  }
  return data;
}

}  // namespace

bool trainAnswers(models::Recipe& recipe, const TrainingRequest& request, const models::ModelFile& base,
                  const TrainingWatcher& watch, std::stop_token stop) {
  const auto questions = takeQuestionData(recipe);
  const auto mix = takeMix(recipe);
  const auto longest = recipe.take("longest", std::size_t{800});
  const auto rest = recipe.rest();
  const models::AnswerStage stage(recipe);

  auto data = readExamples(questions, mix, longest, request, base);
  if (request.prepareOnly) return prepare(request, {"answers", recipe.text(), rest, base.fingerprint, std::move(data)});
  return stage.train(data, base, runOf(request, watch, stop));
}

}  // namespace core
