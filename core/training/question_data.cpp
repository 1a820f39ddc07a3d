// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/question_data.h"

#include <algorithm>
#include <iterator>

#include "core/evaluation/statistics.h"
#include "core/training/written_questions.h"
#include "models/text/tokenizer.h"
#include "models/training/recipe.h"

namespace core {
namespace {

SplitSet split(QuestionSet set, std::size_t documents, std::size_t heldOut) {
  if (documents > 0) set.documents.resize(std::min(set.documents.size(), documents));
  SplitSet result{{set.name, {}}, {set.name, {}}};
  const auto kept = static_cast<std::ptrdiff_t>(std::min(heldOut, set.documents.size()));
  const auto first = set.documents.begin();
  std::move(first, first + kept, std::back_inserter(result.heldOut.documents));
  std::move(first + kept, set.documents.end(), std::back_inserter(result.training.documents));
  return result;
}

QuestionSet shuffled(QuestionSet set, std::uint64_t seed) {
  QuestionSet result{set.name, {}};
  for (const auto i : shuffledOrder(set.documents.size(), seed))
    result.documents.push_back(std::move(set.documents[i]));
  return result;
}

}  // namespace

QuestionData takeQuestionData(models::Recipe& recipe) {
  return {recipe.take("sets", std::vector<std::string>{}),
          recipe.take("written", std::vector<std::string>{}),
          recipe.take("questions_per_document", std::size_t{0}),
          recipe.take("documents", std::size_t{0}),
          recipe.take("written_documents", std::size_t{0}),
          recipe.take("held_out", std::size_t{4}),
          recipe.take("data_seed", std::uint64_t{1})};
}

std::vector<SplitSet> readQuestionData(const QuestionData& data, const TrainingRequest& request,
                                       const models::Tokenizer& tokenizer) {
  const auto tokenEnds = [&](std::string_view text) {
    std::vector<std::size_t> ends;
    for (const auto& token : tokenizer.encode(text)) ends.push_back(token.end);
    return ends;
  };
  QuestionDraw draw;
  draw.perDocument = data.perDocument;
  draw.seed = data.seed;
  std::vector<SplitSet> sets;
  for (const auto& name : data.sets) {
    auto set = drawn(readQuestionSet((request.data / name).string(), tokenEnds), draw);
    set.name = name;  // with its folder: many sets are called "train"
    sets.push_back(split(std::move(set), data.documents, data.heldOut));
  }
  for (const auto& name : data.written) {
    const auto path = (request.recipe.parent_path() / name).string();
    auto set = shuffled(readWrittenQuestions(path, request.data.string(), tokenEnds), data.seed);
    sets.push_back(split(std::move(set), data.writtenDocuments, data.heldOut));
  }
  return sets;
}

}  // namespace core
