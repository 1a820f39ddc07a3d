// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace models {

/// The processes that train one model together, each on its part of every step; this class itself is one process alone.
/// All of them make the same calls in the same order from their main threads, and each call waits for the others.
class ProcessGroup {
 public:
  virtual ~ProcessGroup() = default;

  virtual int rank() const { return 0; }  ///< 0 … size() − 1; process 0 is the one that writes
  virtual int size() const { return 1; }

  /// Puts the sum over all processes in the place of each value, the same bits everywhere.
  virtual void addUp(std::span<float>) {}
  virtual void addUp(std::span<double>) {}
  /// Puts the values of process 0 in the place of those of the others.
  virtual void share(std::span<float>) {}
  virtual void share(std::span<double>) {}
};

/// How many processes mpirun or srun started together with this one, itself included; 1 without them.
int launchedProcesses();

}  // namespace models
