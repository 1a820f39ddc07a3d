// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include <chrono>

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_session.h"
#include "core/reading/token_stream.h"

namespace core {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

ReadReport reportOf(const DocumentInfo& info, const Reading& reading, bool cached) {
  return {info, reading.document, reading.id, reading.tokens, reading.passages, reading.coverage, reading.seconds,
          reading.seconds > 0 ? reading.tokens / reading.seconds : 0, reading.stateBytes, cached};
}

}  // namespace

Reader::Reader(const ReadingModel& model, Library& library, ReaderOptions options)
    : model_(model), library_(library), options_(options) {}

ReadReport Reader::read(Source& source, const ReadWatcher& watch, std::stop_token stop) {
  const auto document = library_.addDocument(source.info());
  const auto key = readingKey(source.info(), model_, options_);
  if (const auto done = library_.findReading(key); done && done->finished) return reportOf(source.info(), *done, true);
  ReadingSession session(model_, library_, library_.startReading(document, key, model_.fingerprint()), source);

  const auto start = Clock::now();
  auto saved = start;
  while (!stop.stop_requested()) {
    const auto chunk = session.next(options_.chunkTokens, stop);
    if (!chunk) break;
    session.absorb(*chunk);
    if (watch) watch(session.progress(secondsSince(start)));
    if (secondsSince(saved) < options_.checkpointSeconds) continue;
    session.save(secondsSince(start), /*finished=*/false);
    saved = Clock::now();
  }
  if (stop.stop_requested()) {
    session.save(secondsSince(start), false);
    throw Error(Failure::Interrupted, "Stopped. What was read is kept: start again to go on from there.");
  }
  if (const auto nothing = noTextSentence(source.info(), session.coverage())) throw Error(Failure::Unreadable, *nothing);
  session.save(secondsSince(start), true);
  return reportOf(source.info(), *library_.findReading(key), false);
}

}  // namespace core
