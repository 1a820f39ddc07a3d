// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "models/training/answer_examples.h"
#include "models/training/token_corpus.h"

namespace models {

class Recipe;

/// What each stage is trained on, in tokens.
struct CorpusData {
  TokenCorpus training, heldOut;
};
struct AnswerData {
  std::vector<AnswerExample> training, heldOut;
};
struct RoutingData {
  std::vector<std::string> training, heldOut;  ///< files as writeRoutingDocument writes them, below the data's folder
};
using TrainingData = std::variant<CorpusData, AnswerData, RoutingData>;

/// A recipe with its data, ready for a machine that has no texts and no tokenizer.
struct PreparedTraining {
  std::string stage;             ///< layers, distillation, answers or routing
  std::string recipe;            ///< the text of its file
  std::string rest;              ///< what of it concerns training alone, as JSON
  std::string modelFingerprint;  ///< of the base model that read the texts
  TrainingData data;
};

/// The file of a prepared recipe is safetensors: metadata schema "latte-training-data/1", recipe, rest, model, stage
/// and for routing the files' names as JSON; tensors training and held_out of ids with .starts of the texts, or
/// .lengths of the examples and .marks, a row of six numbers for each.
void writePrepared(const std::string& path, const PreparedTraining& prepared);

/// Throws ModelError when the file is damaged or of another version.
PreparedTraining readPrepared(const std::string& path);

}  // namespace models
