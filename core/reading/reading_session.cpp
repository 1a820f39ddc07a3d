// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading_session.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/library/rows.h"
#include "core/reading/reading_model.h"
#include "core/reading/reading_record.h"
#include "core/reading/saved_state.h"
#include "core/reading/section_notes.h"
#include "core/reading/token_stream.h"
#include "models/reading/language_model.h"
#include "models/text/tokenizer.h"

namespace core {
namespace {

// Counted up when documents give other text or passages than before: what was read by older rules is read again.
constexpr const char* kTextRules = " | text 2 | ";

/// Where a checkpoint left the stream.
struct Restored {
  models::ReadingState state;
  std::uint64_t position = 0;
  int nextUnit = 0, nextPassage = 0;
  std::vector<PassageRow> begun;         ///< pulled, not wholly absorbed
  std::vector<PassageBytes> evidence;    ///< of their absorbed tokens
  Coverage coverage;
  double seconds = 0;
  SectionStart section;
  std::vector<PassageRow> noted;         ///< of the section that was open
};

/// Of the units before `end`: turns that were gathered for a passage to come are pulled and counted again.
Coverage coverageBefore(int end, Coverage coverage) {
  std::erase_if(coverage.skipped, [end](const Coverage::Skipped& unit) { return unit.page >= end; });
  coverage.pages = end;
  coverage.pagesWithText = end - static_cast<int>(coverage.skipped.size());
  return coverage;
}

Restored restore(const ReadingModel& model, const Library& library, ReadingId id) {
  Restored result{model.language().initialState(), 0, 0, 0, {}, {}, {}, 0, {}, {}};
  const auto checkpoint = library.latestCheckpoint(id);
  if (!checkpoint) return result;
  const auto cursor = nlohmann::json::parse(checkpoint->cursor);
  result.state = unpackState(checkpoint->state, model);
  result.position = checkpoint->position;
  result.nextUnit = static_cast<int>(checkpoint->nextUnit);
  result.nextPassage = cursor.at("passages").get<int>();
  result.seconds = cursor.at("seconds").get<double>();
  result.coverage = coverageBefore(result.nextUnit, coverageFrom(cursor.at("coverage").get<std::string>()));
  // A checkpoint without one is older than the notes: they are made from the beginning.
  const auto section = cursor.value("section", std::vector<std::int64_t>{0, 0, 0});
  result.section = {static_cast<int>(section.at(0)), static_cast<int>(section.at(1)),
                    static_cast<std::size_t>(section.at(2))};
  result.noted = library.passages(id, result.section.passage, result.nextPassage - result.section.passage);
  const auto evidence = library.evidence(id);
  const auto stride = model.language().evidence().bytesPerToken();
  for (auto& row : library.passages(id)) {
    if (row.passage.index >= result.nextPassage || row.tokenBegin + row.tokenCount <= result.position) continue;
    const auto absorbed = result.position > row.tokenBegin ? (result.position - row.tokenBegin) * stride : 0;
    const auto begin = evidence.codes.begin() + static_cast<std::ptrdiff_t>(absorbed ? evidence.offsets.at(row.passage.index) : 0);
    if (absorbed > 0) result.evidence.push_back({row.passage.index, Bytes(begin, begin + static_cast<std::ptrdiff_t>(absorbed))});
    result.begun.push_back(std::move(row));
  }
  return result;
}

/// Of earlier runs and of this one, which went on where they ended.
Coverage joined(Coverage before, const Coverage& now) {
  before.pages += now.pages;
  before.pagesWithText += now.pagesWithText;
  before.hiddenWords += now.hiddenWords;
  before.skipped.insert(before.skipped.end(), now.skipped.begin(), now.skipped.end());
  return before;
}

}  // namespace

std::string settingsOf(const ReadingModel& model, const ReaderOptions& options) {
  return " | " + model.fingerprint() + kTextRules + "chunk " + std::to_string(options.chunkTokens);
}

std::string readingKey(const DocumentInfo& info, const ReadingModel& model, const ReaderOptions& options) {
  return info.contentHash + settingsOf(model, options);
}

bool answersFrom(const Reading& reading, const ReadingModel& model) {
  return reading.finished && reading.key.find(kTextRules) != std::string::npos &&
         model.understands(reading.modelFingerprint);
}

TokenEnds tokenEndsOf(const models::Tokenizer& tokenizer) {
  return [&tokenizer](std::string_view text) {
    std::vector<std::size_t> ends;
    for (const auto& token : tokenizer.encode(text)) ends.push_back(token.end);
    return ends;
  };
}

struct ReadingSession::Parts {
  const ReadingModel& model;
  Library& library;
  ReadingId reading;
  Source& source;
  Restored restored;
  TokenStream stream;
  ReadingRecord record;
  SectionNotes notes;
  std::uint64_t tokensBefore, checkpointSpacing;

  Parts(const ReadingModel& m, Library& l, ReadingId id, Source& s, std::uint64_t spacing, Restored from)
      : model(m),
        library(l),
        reading(id),
        source(s),
        restored(std::move(from)),
        stream(PassageStream(s, tokenEndsOf(m.tokenizer()), restored.nextUnit, restored.nextPassage), m.tokenizer(),
               m.header(), restored.position, restored.begun),
        record(std::move(restored.evidence)),
        notes(s.info(), restored.section),
        tokensBefore(restored.position),
        checkpointSpacing(spacing) {
    for (const auto& row : restored.noted) notes.add(row);
    restored.noted.clear();
  }

  /// What the stream has pulled since the last call.
  void takePulled() {
    auto rows = stream.takeRows();
    for (const auto& row : rows) notes.add(row);
    record.addPassages(std::move(rows));
    record.addPages(stream.passages().takePages());
  }
};

ReadingSession::ReadingSession(const ReadingModel& model, Library& library, ReadingId reading, Source& source,
                               std::uint64_t checkpointSpacing)
    : parts_(std::make_unique<Parts>(model, library, reading, source, checkpointSpacing,
                                     restore(model, library, reading))) {}
ReadingSession::~ReadingSession() = default;

std::optional<TokenChunk> ReadingSession::next(int tokens, std::stop_token stop) {
  try {
    return parts_->stream.next(tokens, stop);
  } catch (const Error& error) {
    if (error.failure() == Failure::Interrupted) return std::nullopt;
    throw;
  }
}

void ReadingSession::absorb(const TokenChunk& chunk) {
  const auto& language = parts_->model.language();
  models::AbsorbOptions options;
  options.evidenceKeys = !language.evidence().empty();
  const auto seen = language.absorb(chunk.ids, chunk.passages, parts_->restored.state, options);
  parts_->takePulled();
  parts_->record.addObservation(seen, chunk.passages, language.evidence().bytesPerToken());
}

void ReadingSession::save(double seconds, bool finished) {
  auto& p = *parts_;
  p.takePulled();
  const auto total = p.restored.seconds + seconds;
  const auto evidence = p.record.evidence();
  const auto& section = p.notes.start();
  auto notes = p.notes.take();
  if (const auto last = finished ? p.notes.open() : std::nullopt) notes.push_back(*last);
  const nlohmann::json cursor = {{"passages", p.stream.passages().nextPassage()},
                                 {"section", {section.section, section.passage, section.outlineItem}},
                                 {"seconds", total},
                                 {"coverage", toJson(coverage())}};
  // The position is the state's, not the stream's: a chunk that was pulled and not absorbed is read again.
  const Checkpoint checkpoint{static_cast<std::uint64_t>(p.restored.state.position),
                              static_cast<std::uint64_t>(p.stream.passages().nextUnit()), cursor.dump(),
                              packState(p.restored.state, p.model)};
  p.library.saveProgress(p.reading, {p.record.passages(), evidence, p.record.masses(), p.record.pages(), checkpoint,
                                     coverage(), total, finished, p.checkpointSpacing, notes});
  p.record.saved(checkpoint.position);
}

ReadProgress ReadingSession::progress(double seconds) const {
  const auto& p = *parts_;
  ReadProgress progress;
  progress.reading = parts_->reading;
  progress.title = p.source.info().title;
  progress.units = p.source.units();
  progress.unitsDone = p.stream.passages().unitsPulled();
  progress.pages = p.source.info().kind == DocumentKind::Pdf;
  progress.tokens = p.restored.state.position;
  progress.seconds = seconds;
  const double read = static_cast<double>(progress.tokens - p.tokensBefore);
  const int unitsRead = progress.unitsDone - p.restored.nextUnit;
  if (seconds > 0) progress.tokensPerSecond = read / seconds;
  if (unitsRead > 0) progress.secondsLeft = seconds / unitsRead * (progress.units - progress.unitsDone);
  return progress;
}

Coverage ReadingSession::coverage() const {
  return joined(parts_->restored.coverage, parts_->source.coverage());
}

}  // namespace core
