// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/answer_stage.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "core/evaluation/statistics.h"
#include "core/training/answer_data.h"
#include "core/training/run_watch.h"
#include "core/training/written_questions.h"
#include "models/files/sha256.h"
#include "models/training/answer_tuning.h"

namespace core {
namespace {

using models::AnswerExample;

struct Examples {
  std::vector<AnswerExample> training, heldOut;
};

struct Data {
  std::vector<std::string> sets;
  std::string written;
  std::size_t perDocument = 0, heldOut = 0, longest = 0;
  std::uint64_t seed = 1;
};

Data takeData(Recipe& recipe) {
  return {recipe.take("sets", std::vector<std::string>{}),
          recipe.take("written", std::string()),
          recipe.take("questions_per_document", std::size_t{0}),
          recipe.take("held_out", std::size_t{4}),
          recipe.take("longest", std::size_t{800}),
          recipe.take("data_seed", std::uint64_t{1})};
}

void add(const QuestionSet& set, const Data& data, const models::ModelFile& base, const models::Tokenizer& tokenizer,
         Examples& examples) {
  const auto made = [&](std::span<const SetDocument> documents) {
    QuestionSet part{set.name, {documents.begin(), documents.end()}};
    ContextMix mix;
    mix.seed = data.seed;
    return answerExamples(answerContexts(part, mix), tokenizer, base.config.chatTemplate, data.longest);
  };
  const auto kept = std::min(data.heldOut, set.documents.size());
  const std::span<const SetDocument> documents(set.documents);
  std::ranges::move(made(documents.first(kept)), std::back_inserter(examples.heldOut));
  std::ranges::move(made(documents.subspan(kept)), std::back_inserter(examples.training));
}

Examples readExamples(const Data& data, const TrainingRequest& request, const models::ModelFile& base) {
  const models::Tokenizer tokenizer(base.vocabulary);
  const auto tokenEnds = [&](std::string_view text) {
    std::vector<std::size_t> ends;
    for (const auto& token : tokenizer.encode(text)) ends.push_back(token.end);
    return ends;
  };
  Examples examples;
  QuestionDraw draw;
  draw.perDocument = data.perDocument;
  draw.seed = data.seed;
  for (const auto& name : data.sets)
    add(drawn(readQuestionSet((request.data / name).string(), tokenEnds), draw), data, base, tokenizer, examples);
  if (!data.written.empty()) {
    auto set = readWrittenQuestions((request.recipe.parent_path() / data.written).string(), request.data.string(), tokenEnds);
    std::vector<SetDocument> shuffled;
    for (const auto i : shuffledOrder(set.documents.size(), data.seed)) shuffled.push_back(std::move(set.documents[i]));
    set.documents = std::move(shuffled);
    add(set, data, base, tokenizer, examples);
  }
  return examples;
}

models::AnswerWeights startOf(const std::string& start, const models::AnswerTuning& tuning, const models::ModelFile& base) {
  if (!start.empty()) return models::readAnswerWeights(start, base.config);
  return {tuning.rank, tuning.spanRank, models::initialLowRank(base.config, tuning.rank, tuning.seed),
          models::initialSpanHead(base.config, tuning.spanRank, tuning.seed + 1), base.fingerprint, {}};
}

}  // namespace

bool trainAnswers(Recipe& recipe, const TrainingRequest& request, const models::ModelFile& base,
                  const TrainingWatcher& watch, std::stop_token stop) {
  const auto data = takeData(recipe);
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

  const auto examples = readExamples(data, request, base);
  writeAnswerExamples((request.out / "examples.safetensors").string(), examples.training);
  auto weights = startOf(start, tuning, base);
  auto task = answerTuningTask(base, examples.training, examples.heldOut, weights, tuning);
  task.identity = models::sha256(recipe.text() + base.fingerprint + std::to_string(examples.training.size()));
  const bool done = runTraining(task, settings, statusWatcher(watch), stop);
  writeAnswerWeights(weights, base.config, (request.out / "answerer.safetensors").string());
  return done;
}

}  // namespace core
