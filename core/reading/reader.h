// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
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
  double secondsLeft = -1;  ///< −1 while unknown
  ReadingId reading = 0;
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
  double seconds = 0;  ///< of the whole reading, all runs together
  double tokensPerSecond = 0;
  std::uint64_t stateBytes = 0;
  bool cached = false;  ///< nothing had to be read
};

/// What a reading, finished or not, has come to so far. `cached`: it was there before.
ReadReport reportOf(const DocumentInfo& info, const Reading& reading, bool cached);

struct ReaderOptions {
  int chunkTokens = 512;
  double checkpointSeconds = 10;  ///< at most this much reading is repeated after a crash
  /// Tokens between the checkpoints that stay, beside the final one and, while reading, the newest two. A state takes
  /// as much room as the text, keys and masses of about 16,000 tokens, and they are read in some ten seconds: shorter
  /// documents keep their final state alone, longer ones can be taken up anywhere at that cost.
  std::uint64_t checkpointSpacing = 16'384;
};

/// What reading a document to its end came to, without the file: of this very model and options, else the newest that
/// the model can answer from. Nothing when there is none.
std::optional<ReadReport> finishedReading(const ReadingModel& model, const Library& library, const DocumentInfo& info,
                                          const ReaderOptions& options);

/// Reads documents: source → passages → tokens → model → state → library. Owned by one thread.
class Reader {
 public:
  Reader(const ReadingModel& model, Library& library, ReaderOptions options = {});

  /// Reads `source` to its end, going on from the newest checkpoint, of this reading or, when a text or transcript has
  /// grown since it was read, of the reading of its beginning. Everything from one checkpoint to the next is saved
  /// in one transaction, so that a kill at any moment loses no more than the chunks since, and the result is byte-equal
  /// to an unbroken reading. Throws Error: Interrupted after saving a checkpoint when stopped; Unreadable when the
  /// document gave no text, and nothing of it is kept then.
  ReadReport read(Source& source, const ReadWatcher& watch, std::stop_token stop);

  /// Reads `added` after the end of a document that was read: makes a new document of both, whose reading begins with a
  /// copy of the first one's and goes on from its final state. The first document stays as it is. When its last token
  /// ended a chunk and its last passage was not cut short, the state is the one that reading both in one go leaves.
  /// Fails as read() does, and when the first document was not read to its end by this model.
  ReadReport append(const StoredDocument& document, std::unique_ptr<Source> added, const ReadWatcher& watch,
                    std::stop_token stop);

 private:
  ReadReport readToEnd(Source& source, ReadingId reading, const Coverage& before, const ReadWatcher& watch,
                       std::stop_token stop);
  ReadingId begin(Source& source, DocumentId document, const std::string& key, std::stop_token stop);

  const ReadingModel& model_;
  Library& library_;
  ReaderOptions options_;
};

}  // namespace core
