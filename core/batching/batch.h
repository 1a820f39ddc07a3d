// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/batching/batch_folder.h"

namespace core {

enum class BatchState : std::uint8_t {
  Waiting,
  Done,
  Failed,
  Skipped,  ///< no document
};

/// "waiting", "done", "failed", "skipped".
const char* nameOf(BatchState state);

struct BatchEntry {
  BatchFile file;
  BatchState state = BatchState::Waiting;
  bool wasRead = false;      ///< by an earlier run, so that it takes no time
  bool surveyed = false;     ///< wasRead and tokens are known
  std::uint64_t tokens = 0;  ///< expected, of what was not read before
};

struct BatchCounts {
  std::size_t waiting = 0, done = 0, failed = 0, skipped = 0;
  std::size_t documents() const { return waiting + done + failed; }
};

/// What is done of a folder's files and what comes next. A value without files or threads of its own.
class Batch {
 public:
  /// All documents of the files, which are ordered by name, wait.
  explicit Batch(const std::vector<BatchFile>& files);

  /// Takes over how the folder looks now. A new or changed file waits once it looks the same twice in a row, so that
  /// none is read while it is being written; until then what was made of it stays. What has gone is forgotten.
  /// Returns whether any entry came, went or changed.
  bool update(const std::vector<BatchFile>& files);

  /// By name.
  const std::vector<BatchEntry>& entries() const { return entries_; }

  /// What to do next: what was read before, then the others, by name. Null when nothing waits.
  const BatchEntry* next() const;

  /// What will be done of a file that waits. Nothing happens where there is no such file any more, here and below.
  void survey(const std::string& name, bool wasRead, std::uint64_t tokens);
  void finish(const std::string& name, BatchState state);

  BatchCounts counts() const;
  /// Expected of all that wait.
  std::uint64_t tokensWaiting() const;

 private:
  BatchEntry* find(const std::string& name);

  std::vector<BatchEntry> entries_;
  std::map<std::string, BatchFile> unsettled_;  ///< new and changed files as they looked the last time
};

}  // namespace core
