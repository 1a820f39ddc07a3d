// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "models/training/optimizer.h"

namespace models {

/// A row of numbers per step (or validation), with the columns' names.
struct Curve {
  std::vector<std::string> columns;
  std::vector<std::vector<double>> rows;
};

/// Everything a run needs to go on, apart from the parameters themselves.
struct TrainingState {
  Moments moments;
  Curve losses, validation;  ///< first column: steps done
};

/// Writes parameters and state to `path`, whole or not at all. Throws ModelError.
void saveCheckpoint(const std::string& path, const std::string& identity, const std::vector<Parameter>& parameters,
                    const TrainingState& state);

/// Puts back what was saved; false when there is no such file. Throws ModelError when it is damaged or of another
/// identity.
bool loadCheckpoint(const std::string& path, const std::string& identity, std::vector<Parameter>& parameters,
                    TrainingState& state);

/// The curve as comma-separated values, the columns' names first. Throws ModelError.
void writeCurve(const std::string& path, const Curve& curve);

}  // namespace models
