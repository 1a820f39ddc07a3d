// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include <chrono>

#include "core/error.h"
#include "core/ingest/appended_source.h"
#include "core/reading/common_beginning.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_session.h"
#include "core/reading/token_stream.h"

namespace core {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Of the units that came after those that `before` counts.
Coverage after(const Coverage& before, Coverage whole) {
  whole.pages -= before.pages;
  whole.pagesWithText -= before.pagesWithText;
  whole.hiddenWords -= before.hiddenWords;
  whole.skipped.erase(whole.skipped.begin(),
                      whole.skipped.begin() + static_cast<std::ptrdiff_t>(before.skipped.size()));
  return whole;
}

/// A document without text leaves the library: else it would stand there as read in part for ever.
void refuseWithoutText(Library& library, DocumentInfo info, const Coverage& coverage) {
  const auto document = library.findDocument(info.contentHash);
  if (!info.parts.empty()) info.path = info.parts.back().path;
  const auto sentence = noTextSentence(info, coverage);
  if (!sentence) return;
  if (const auto reading = library.currentReading(document->id); !reading || !reading->finished)
    library.removeDocument(document->id);
  throw Error(Failure::Unreadable, *sentence);
}

std::optional<Reading> finishedOf(const ReadingModel& model, const Library& library, const DocumentInfo& info,
                                  const ReaderOptions& options) {
  const auto own = library.findReading(readingKey(info, model, options));
  if (own && own->finished) return own;
  const auto document = library.findDocument(info.contentHash);
  if (!document) return std::nullopt;
  std::optional<Reading> newest;
  for (auto& reading : library.listReadings())
    if (reading.document == document->id && answersFrom(reading, model)) newest = std::move(reading);
  return newest;
}

Reading requireFinished(const ReadingModel& model, const Library& library, const StoredDocument& document,
                        const ReaderOptions& options) {
  if (auto reading = finishedOf(model, library, document.info, options)) return *std::move(reading);
  throw Error(Failure::Failed, "\"" + document.info.path + "\" was not read to its end by this model: read it first.");
}

}  // namespace

ReadReport reportOf(const DocumentInfo& info, const Reading& reading, bool cached) {
  return {info,
          reading.document,
          reading.id,
          reading.tokens,
          reading.passages,
          reading.coverage,
          reading.seconds,
          reading.seconds > 0 ? reading.tokens / reading.seconds : 0,
          reading.stateBytes,
          cached};
}

std::optional<ReadReport> finishedReading(const ReadingModel& model, const Library& library, const DocumentInfo& info,
                                          const ReaderOptions& options) {
  const auto reading = finishedOf(model, library, info, options);
  return reading ? std::optional(reportOf(info, *reading, true)) : std::nullopt;
}

Reader::Reader(const ReadingModel& model, Library& library, ReaderOptions options)
    : model_(model), library_(library), options_(options) {}

ReadReport Reader::read(Source& source, const ReadWatcher& watch, std::stop_token stop) {
  const auto document = library_.addDocument(source.info());
  if (auto done = finishedReading(model_, library_, source.info(), options_)) return *std::move(done);
  const auto key = readingKey(source.info(), model_, options_);
  return readToEnd(source, begin(source, document, key, stop), {}, watch, stop);
}

ReadReport Reader::append(const StoredDocument& document, std::unique_ptr<Source> added, const ReadWatcher& watch,
                          std::stop_token stop) {
  const auto first = requireFinished(model_, library_, document, options_);
  const auto end = library_.latestCheckpoint(first.id);
  if (!end || end->position != first.tokens)
    throw Error(Failure::Failed,
                "The final state of \"" + document.info.path + "\" is damaged: delete it and read it again.");
  AppendedSource source(document.info, static_cast<int>(end->nextUnit), first.passages, std::move(added));
  const auto key = readingKey(source.info(), model_, options_);
  const auto whole = library_.addDocument(source.info());
  if (auto done = finishedReading(model_, library_, source.info(), options_)) return *std::move(done);
  return readToEnd(source, library_.startReadingFrom(first, *end, first.passages, whole, key), first.coverage, watch,
                   stop);
}

ReadingId Reader::begin(Source& source, DocumentId document, const std::string& key, std::stop_token stop) {
  if (!library_.findReading(key)) {
    const auto same =
        commonBeginning(library_, source, tokenEndsOf(model_.tokenizer()), settingsOf(model_, options_), stop);
    if (same) return library_.startReadingFrom(same->reading, same->checkpoint, same->passages, document, key);
  }
  return library_.startReading(document, key, model_.fingerprint());
}

ReadReport Reader::readToEnd(Source& source, ReadingId reading, const Coverage& before, const ReadWatcher& watch,
                             std::stop_token stop) {
  ReadingSession session(model_, library_, reading, source, options_.checkpointSpacing);
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
  refuseWithoutText(library_, source.info(), after(before, session.coverage()));
  session.save(secondsSince(start), true);
  return reportOf(source.info(), *library_.findReading(readingKey(source.info(), model_, options_)), false);
}

}  // namespace core
