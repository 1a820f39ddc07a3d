// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/training/recipe.h"
#include "core/training/training.h"

/// The stages that train what the model reads with. Both learn from texts what full attention does, write the adapter
/// into `out`/adapter and return whether they are done. Numbers of both recipes beside the loop's own and those of
/// takeTextData: sequence_tokens, sequences, seed.
namespace core {

/// The stage "layers": the slots, each layer by itself. Its own number: bias_rate.
bool trainLayers(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place, const TrainingWatcher& watch,
                 std::stop_token stop);

/// The stage "distillation": what the model says next, through all layers at once. Its own numbers: slots, false for
/// window and sinks alone; rank of the additions to every matrix, 0 for none; slot_rate, rows, window_dropout,
/// dropout_share of the steps.
bool trainByDistillation(Recipe& recipe, const TrainingRequest& request, const ModelPlace& place,
                         const TrainingWatcher& watch, std::stop_token stop);

}  // namespace core
