// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer_stage.h"

#include <algorithm>
#include <iterator>

#include "core/training/answer_data.h"
#include "core/training/question_data.h"
#include "core/training/run_watch.h"
#include "models/files/sha256.h"
#include "models/files/weights.h"
#include "models/text/tokenizer.h"
#include "models/training/answer_tuning.h"
#include "models/training/checkpoint.h"

namespace core {
namespace {

using models::AnswerExample;

struct Examples {
  std::vector<AnswerExample> training, heldOut;
};

ContextMix takeMix(Recipe& recipe) {
  ContextMix mix;
  mix.alone = recipe.take("alone", mix.alone);
  mix.withheld = recipe.take("withheld", mix.withheld);
  mix.passages = recipe.take("passages", mix.passages);
  mix.distractorsFrom = recipe.take("distractors_from", mix.distractorsFrom);
  return mix;
}

Examples readExamples(const QuestionData& data, ContextMix mix, std::size_t longest, const TrainingRequest& request,
                      const models::ModelFile& base) {
  const models::Tokenizer tokenizer(base.vocabulary);
  mix.seed = data.seed;
  const auto made = [&](const QuestionSet& set) {
    return answerExamples(answerContexts(set, mix), tokenizer, base.config.chatTemplate, longest);
  };
  Examples examples;
  for (const auto& set : readQuestionData(data, request, tokenizer)) {
    std::ranges::move(made(set.training), std::back_inserter(examples.training));
    std::ranges::move(made(set.heldOut), std::back_inserter(examples.heldOut));
  }
  return examples;
}

/// For every surety that might be asked for: the shares of held-out answers that are shown and right, of questions
/// without an answer that are refused, and of all questions that are dealt with rightly.
void writeCalibration(const std::vector<models::SpanOutcome>& outcomes, const std::string& path) {
  models::Curve table{{"surety", "answerable", "shown", "shown_right", "without", "refused", "right"}, {}};
  for (double surety = -6; surety <= 14; surety += 1) {
    double answerable = 0, shown = 0, right = 0, refused = 0;
    for (const auto& one : outcomes) {
      const bool shows = one.score >= surety;
      answerable += one.answerable;
      shown += one.answerable && shows;
      right += one.right && shows;
      refused += !one.answerable && !shows;
    }
    const double all = static_cast<double>(outcomes.size()), without = all - answerable;
    table.rows.push_back({surety, answerable, shown / std::max(answerable, 1.0), right / std::max(answerable, 1.0),
                          without, refused / std::max(without, 1.0), (right + refused) / std::max(all, 1.0)});
  }
  models::writeCurve(path, table);
}

models::AnswerWeights startOf(const std::string& start, const models::AnswerTuning& tuning,
                              const models::ModelFile& base) {
  if (!start.empty()) return models::readAnswerWeights(start, base.config);
  return {tuning.rank,
          tuning.spanRank,
          models::initialLowRank(base.config, tuning.rank, tuning.seed),
          models::initialSpanHead(base.config, tuning.spanRank, tuning.seed + 1),
          base.fingerprint,
          {}};
}

}  // namespace

bool trainAnswers(Recipe& recipe, const TrainingRequest& request, const models::ModelFile& base,
                  const TrainingWatcher& watch, std::stop_token stop) {
  const auto data = takeQuestionData(recipe);
  const auto mix = takeMix(recipe);
  const auto longest = recipe.take("longest", std::size_t{800});
  models::AnswerTuning tuning;
  tuning.rank = recipe.take("rank", tuning.rank);
  tuning.spanRank = recipe.take("span_rank", tuning.spanRank);
  tuning.batchTokens = recipe.take("batch_tokens", tuning.batchTokens);
  tuning.answerWeight = recipe.take("answer_weight", tuning.answerWeight);
  tuning.spanRate = recipe.take("span_rate", tuning.spanRate);
  tuning.seed = recipe.take("seed", tuning.seed);
  const auto start = recipe.take("start", std::string());
  auto settings = takeSettings(recipe, request);
  recipe.finish();

  const auto examples = readExamples(data, mix, longest, request, base);
  auto weights = startOf(start.empty() ? start : (request.out / start).string(), tuning, base);
  auto task = answerTuningTask(base, examples.training, examples.heldOut, weights, tuning);
  task.identity = models::sha256(recipe.text() + base.fingerprint + std::to_string(examples.training.size()));
  const bool done = runTraining(task, settings, statusWatcher(watch), stop);
  writeAnswerWeights(weights, base.config, (request.out / "answerer.safetensors").string());
  writeCalibration(spanOutcomes(base, examples.heldOut, weights, tuning), (request.out / "calibration.csv").string());
  return done;
}

}  // namespace core
