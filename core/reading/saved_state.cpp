// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/saved_state.h"

#include "core/error.h"
#include "core/reading/reading_model.h"
#include "models/error.h"
#include "models/reading/language_model.h"

namespace core {

Bytes packState(const models::ReadingState& state, const ReadingModel& model) {
  const auto text = models::saveState(state, model.fingerprint());
  const auto bytes = std::as_bytes(std::span(text));
  return {bytes.begin(), bytes.end()};
}

models::ReadingState unpackState(const Bytes& bytes, const ReadingModel& model) {
  try {
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return model.language().adopt(models::loadState(text, model.language().identity()));
  } catch (const models::ModelError& problem) {
    throw Error(Failure::ModelUnusable, problem.what());
  }
}

models::ReadingState newestState(const ReadingModel& model, const Library& library, const Reading& reading) {
  const auto checkpoint = library.latestCheckpoint(reading.id);
  if (!checkpoint)
    throw Error(Failure::Failed,
                reading.finished
                    ? "The saved state of this document is gone: remove it from the library and read it again."
                    : "Nothing of this document was kept yet: its reading has just begun.");
  return unpackState(checkpoint->state, model);
}

std::vector<Passage> begunPassages(const Library& library, const Reading& reading) {
  std::vector<Passage> passages;
  for (auto& row : library.passages(reading.id)) {
    if (!reading.finished && row.tokenBegin >= reading.tokens) break;
    passages.push_back(std::move(row.passage));
  }
  return passages;
}

}  // namespace core
