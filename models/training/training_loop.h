// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/training/optimizer.h"

namespace models {

class ProcessGroup;

/// Numbers by name, always the same names in the same order within one run; all but "tokens" are means.
struct Measured {
  std::string name;
  double value = 0;
};

/// One of the parts that a step is divided into, so that several processes share it.
struct StepPart {
  std::int64_t index = 0, count = 1;
  bool has(std::int64_t i) const { return i % count == index; }  ///< whether the step's i-th piece is in it
};

/// Throws ModelError when a step of so many sequences leaves a process without one.
void requirePieces(std::int64_t sequences, const StepPart& part);

/// What a part adds to the step's tokens and mean losses.
struct TrainingStep {
  std::int64_t tokens = 0;
  std::vector<Measured> losses;
};

/// What is trained, and how one step's gradients come about.
struct TrainingTask {
  std::string identity;  ///< names base, data and settings: a checkpoint of another is refused
  std::vector<Parameter> parameters;
  /// Adds to the parameters' gradients; depends on its arguments alone. What the parts add makes up the step.
  std::function<TrainingStep(std::int64_t step, const StepPart& part)> gradients;
  std::function<std::vector<Measured>()> validate;  ///< on held-out data; may be empty
};

struct TrainingSettings {
  Schedule schedule;
  double clip = 1;                   ///< largest norm of a gradient
  std::int64_t validateEvery = 200;  ///< steps
  double checkpointSeconds = 180;
  double clockMinutes = 0;  ///< stop after so long, resumable; 0: when the steps are done
  std::string folder;  ///< checkpoint.safetensors, loss.csv and validation.csv, rewritten at each checkpoint; −1 there
                       ///< is not finite
  std::function<void(std::int64_t steps)> saved;  ///< after each checkpoint, `steps` in all; may be empty
};

/// After each step.
struct TrainingProgress {
  std::int64_t step = 0, steps = 0;  ///< done, of
  double tokensPerSecond = 0, secondsLeft = 0, rate = 0, norm = 0;
  std::vector<Measured> losses;      ///< means of the last 20 steps
  std::vector<Measured> validation;  ///< the newest
};

/// Trains from the folder's checkpoint, if there is one, until the steps are done, the clock or `stop`; a run that was
/// interrupted continues as if it had not been. Each process of `group` (null: this one alone) does its part of every
/// step; process 0 alone reads and writes the folder and validates. Returns whether all steps are done. Throws
/// ModelError for a checkpoint of another run, when the folder cannot be written, and when the processes have different
/// tasks.
bool runTraining(TrainingTask& task, const TrainingSettings& settings,
                 const std::function<void(const TrainingProgress&)>& watch, std::stop_token stop,
                 ProcessGroup* group = nullptr);

}  // namespace models
