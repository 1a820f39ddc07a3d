// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch_work.h"

#include <algorithm>

#include "core/ingest/source.h"

namespace core {
namespace {

constexpr std::size_t kFilesLookedInto = 24;

/// Whether it would be the same with every file.
bool endsBatch(const Error& error) {
  return error.failure() == Failure::Interrupted || error.failure() == Failure::ModelUnusable;
}

/// What `look` finds, `otherwise` where the file is broken.
template <typename Value, typename Look>
Value orElse(Value otherwise, const Look& look) try {
  return look();
} catch (const Error& error) {
  if (endsBatch(error)) throw;
  return otherwise;
}

std::vector<BatchFile> unsurveyed(const Batch& batch) {
  std::vector<BatchFile> files;
  for (const BatchEntry& entry : batch.entries())
    if (entry.state == BatchState::Waiting && !entry.surveyed) files.push_back(entry.file);
  return files;
}

}  // namespace

void survey(Engine& engine, Batch& batch, const EngineOptions& options, const std::string& password,
            std::stop_token stop) {
  std::vector<BatchFile> unread;
  for (const BatchFile& file : unsurveyed(batch)) {
    if (stop.stop_requested()) throw Error(Failure::Interrupted, "Stopped.");
    if (orElse(false, [&] { return engine.isRead(file.path); }))
      batch.survey(file.name, true, 0);
    else
      unread.push_back(file);
  }
  std::uint64_t tokens = 0;
  const std::size_t looks = std::min(unread.size(), kFilesLookedInto);
  for (std::size_t i = 0; i < looks; ++i) {
    const BatchFile& file = unread[i * unread.size() / looks];
    const auto expected = orElse(std::uint64_t{0}, [&] {
      const auto source = openSource(file.path, {password, options.workerPath}, stop);
      return engine.estimate(*source, stop).tokens;
    });
    tokens += expected;
    batch.survey(file.name, false, expected);
  }
  for (const BatchFile& file : unsurveyed(batch)) batch.survey(file.name, false, tokens / looks);
}

BatchResult workOn(Engine& engine, const BatchFile& file, const BatchRequest& request, const BatchWatcher& watcher,
                   std::stop_token stop) {
  BatchResult result;
  try {
    result.reading = engine.read(file.path, request.password, watcher.onReading, stop);
    if (request.summary) result.summary = engine.summarize(result.reading, {*request.summary}, stop);
    for (std::size_t i = 0; i < request.questions.size(); ++i) {
      if (watcher.onQuestion) watcher.onQuestion(i);
      AskRequest ask;
      ask.question = request.questions[i];
      result.answers.push_back(engine.ask(result.reading, ask, {}, stop));
    }
  } catch (const Error& error) {
    if (endsBatch(error)) throw;
    result.failure = error;
  }
  return result;
}

}  // namespace core
