// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "models/training/distillation.h"
#include "models/training/layer_transfer.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

/// The stages that train what the model reads with. Both learn from texts what full attention does, begin with the
/// adapter in `adapterFolder`, write the new one into the run's folder, "adapter", and return whether all steps are
/// done. Numbers of both recipes beside the loop's own: sequence_tokens, sequences, seed.
namespace models {

/// The stage "layers": the slots, each layer by itself. Its own number: bias_rate.
class LayerStage {
 public:
  static constexpr const char* kName = "layers";

  /// Takes the recipe's last numbers.
  explicit LayerStage(Recipe& recipe);

  bool train(const CorpusData& data, const ModelFile& base, const std::string& adapterFolder,
             const TrainingRun& run) const;

 private:
  std::string recipe_;
  LayerTransfer transfer_;
  TrainingSettings loop_;
};

/// The stage "distillation": what the model says next, through all layers at once. Its own numbers: slots, false for
/// window and sinks alone; rank of the additions to every matrix, 0 for none; slot_rate, rows, window_dropout,
/// dropout_share of the steps.
class DistillationStage {
 public:
  static constexpr const char* kName = "distillation";

  /// Takes the recipe's last numbers.
  explicit DistillationStage(Recipe& recipe);

  bool train(const CorpusData& data, const ModelFile& base, const std::string& adapterFolder,
             const TrainingRun& run) const;

 private:
  std::string recipe_;
  Distillation distillation_;
  bool slots_ = true;
  std::int64_t rank_ = 8;
  TrainingSettings loop_;
};

}  // namespace models
