// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

#include "core/document/document.h"
#include "core/ingest/source.h"
#include "core/library/library.h"

namespace core {

class ReadingModel;

/// How far a reading is, for a progress line. Rates are of this run, without what was read before it.
struct ReadProgress {
  std::string title;
  int unitsDone = 0, units = 0;  ///< pages or turns
  bool pages = false;            ///< units are pages
  std::uint64_t tokens = 0;      ///< absorbed in all
  double seconds = 0;            ///< of this run
  double tokensPerSecond = 0;
  double secondsLeft = -1;       ///< −1 while unknown
};
using ReadWatcher = std::function<void(const ReadProgress&)>;  ///< called after every chunk; may be empty

/// What a reading came to.
struct ReadReport {
  DocumentInfo document;
  DocumentId id = 0;
  ReadingId reading = 0;
  std::uint64_t tokens = 0;
  int passages = 0;
  Coverage coverage;
  double seconds = 0;           ///< of the whole reading, all runs together
  double tokensPerSecond = 0;
  std::uint64_t stateBytes = 0;
  bool cached = false;          ///< nothing had to be read
};

struct ReaderOptions {
  int chunkTokens = 512;
  double checkpointSeconds = 10;  ///< at most this much reading is repeated after a crash
};

/// Reads documents: source → passages → tokens → model → state → library. Owned by one thread.
class Reader {
 public:
  Reader(const ReadingModel& model, Library& library, ReaderOptions options = {});

  /// Reads `source` to its end, going on from the newest checkpoint. Everything from one checkpoint to the next is saved
  /// in one transaction, so that a kill at any moment loses no more than the chunks since, and the result is byte-equal
  /// to an unbroken reading. Throws Error: Interrupted after saving a checkpoint when stopped; Unreadable when the
  /// document gave no text.
  ReadReport read(Source& source, const ReadWatcher& watch, std::stop_token stop);

 private:
  const ReadingModel& model_;
  Library& library_;
  ReaderOptions options_;
};

}  // namespace core
