// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/training_loop.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

#include "models/error.h"
#include "models/training/checkpoint.h"
#include "models/training/shared_step.h"

namespace models {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kSmoothed = 20;   ///< steps
constexpr std::size_t kOwnColumns = 4;  ///< step, tokens, rate, norm

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Files here hold no infinities; a loss or norm is never negative.
double finite(double value) { return std::isfinite(value) ? value : -1; }

void addRow(Curve& curve, std::vector<std::string> ownColumns, std::vector<double> own,
            const std::vector<Measured>& measured) {
  curve.columns = std::move(ownColumns);
  for (const auto& one : measured) {
    curve.columns.push_back(one.name);
    own.push_back(finite(one.value));
  }
  curve.rows.push_back(std::move(own));
}

std::vector<Measured> smoothed(const Curve& curve) {
  const auto count = std::min(kSmoothed, curve.rows.size());
  std::vector<Measured> means;
  for (auto column = kOwnColumns; column < curve.columns.size(); ++column) {
    double sum = 0;
    for (auto row = curve.rows.end() - static_cast<std::ptrdiff_t>(count); row != curve.rows.end(); ++row)
      sum += (*row)[column];
    means.push_back({curve.columns[column], sum / static_cast<double>(count)});
  }
  return means;
}

void save(const TrainingTask& task, const TrainingSettings& settings, const TrainingState& state) {
  const std::filesystem::path folder(settings.folder);
  saveCheckpoint((folder / "checkpoint.safetensors").string(), task.identity, task.parameters, state);
  writeCurve((folder / "loss.csv").string(), state.losses);
  writeCurve((folder / "validation.csv").string(), state.validation);
  if (settings.saved) settings.saved(settings.schedule.steps);
}

/// The state of the folder's checkpoint or of a new run, in every process of the group.
TrainingState begin(TrainingTask& task, const TrainingSettings& settings, ProcessGroup& group) {
  TrainingState state{initialMoments(task.parameters), {}, {}};
  if (group.rank() == 0) {
    std::filesystem::create_directories(settings.folder);
    loadCheckpoint((std::filesystem::path(settings.folder) / "checkpoint.safetensors").string(), task.identity,
                   task.parameters, state);
  }
  shareState(group, task.identity, task.parameters, state.moments);
  return state;
}

}  // namespace

void requirePieces(std::int64_t sequences, const StepPart& part) {
  if (sequences < part.count)
    throw ModelError("A step has " + std::to_string(sequences) + " sequences for " + std::to_string(part.count) +
                     " processes: raise \"sequences\" in the recipe and prepare it again, or start fewer processes.");
}

bool runTraining(TrainingTask& task, const TrainingSettings& settings,
                 const std::function<void(const TrainingProgress&)>& watch, std::stop_token stop,
                 ProcessGroup* together) {
  ProcessGroup alone;
  ProcessGroup& group = together ? *together : alone;
  const bool writes = group.rank() == 0;
  TrainingState state = begin(task, settings, group);
  const auto start = Clock::now();
  auto saved = start;
  std::int64_t tokens = 0;
  const auto first = state.moments.steps, steps = settings.schedule.steps;
  const auto isOver = [&] {
    return stop.stop_requested() || (settings.clockMinutes > 0 && secondsSince(start) >= 60 * settings.clockMinutes);
  };
  std::vector<Measured> validation;
  while (state.moments.steps < steps && !anyOf(group, isOver())) {
    const auto step = state.moments.steps;
    const double rate = settings.schedule.at(step);
    auto seen = task.gradients(step, {group.rank(), group.size()});
    addUp(group, task.parameters, seen);
    const double norm = adamStep(task.parameters, state.moments, rate, settings.clip);
    state.moments.steps = step + 1;  // a step without finite gradients counts, or it would come again for ever
    tokens += seen.tokens;
    addRow(state.losses, {"step", "tokens", "rate", "norm"},
           {static_cast<double>(step + 1), static_cast<double>(seen.tokens), rate, finite(norm)}, seen.losses);
    if (writes && task.validate && ((step + 1) % settings.validateEvery == 0 || step + 1 == steps)) {
      validation = task.validate();
      addRow(state.validation, {"step"}, {static_cast<double>(step + 1)}, validation);
    }
    if (writes && secondsSince(saved) > settings.checkpointSeconds) {
      save(task, settings, state);
      saved = Clock::now();
    }
    const double each = secondsSince(start) / static_cast<double>(step + 1 - first);
    if (watch)
      watch({step + 1, steps, static_cast<double>(tokens) / secondsSince(start),
             each * static_cast<double>(steps - step - 1), rate, norm, smoothed(state.losses), validation});
  }
  if (writes) save(task, settings, state);
  return state.moments.steps >= steps;
}

}  // namespace models
