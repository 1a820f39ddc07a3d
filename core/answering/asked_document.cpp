// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/asked_document.h"

#include <cstring>

#include "core/reading/reading_model.h"
#include "core/reading/saved_state.h"
#include "models/reading/language_model.h"

namespace core {
namespace {

std::vector<float> floatsOf(const Bytes& bytes) {
  std::vector<float> values(bytes.size() / sizeof(float));
  std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
  return values;
}

EvidenceCodes firstOf(EvidenceCodes evidence, std::size_t passages) {
  if (evidence.offsets.size() <= passages + 1) return evidence;
  evidence.offsets.resize(passages + 1);
  evidence.codes.resize(evidence.offsets.back());
  return evidence;
}

/// After the last token of the first `rows`, or at the last checkpoint before: far keys are turned alike wherever the
/// question stands, so what a question finds depends little on it.
models::ReadingState stateAfter(const ReadingModel& model, const Library& library, const Reading& reading,
                                const std::vector<PassageRow>& rows) {
  const auto end = rows.empty() ? 0 : rows.back().tokenBegin + rows.back().tokenCount;
  if (end >= reading.tokens) return newestState(model, library, reading);
  const auto checkpoint = library.checkpointAtOrBefore(reading.id, end);
  return checkpoint ? unpackState(checkpoint->state, model) : model.language().initialState();
}

DocumentInfo infoOf(const Library& library, DocumentId id) {
  for (auto& document : library.listDocuments())
    if (document.id == id) return std::move(document.info);
  return {};
}

std::vector<Passage> passagesOf(std::vector<PassageRow> rows) {
  std::vector<Passage> passages;
  for (auto& row : rows) passages.push_back(std::move(row.passage));
  return passages;
}

ReadDocument loaded(const ReadingModel& model, const Library& library, const Reading& reading, int passages) {
  const auto rows = library.passages(reading.id, 0, passages);
  ReadDocument document{{}, firstOf(library.evidence(reading.id), rows.size()), {}};
  for (const auto& row : rows) document.texts.push_back(row.passage.text);
  if (model.language().evidence().empty()) return document;
  document.state = std::make_shared<models::ReadingState>(stateAfter(model, library, reading, rows));
  if (const auto stored = library.nullProfile(reading.id); stored) document.nullProfile = floatsOf(*stored);
  return document;
}

}  // namespace

AskedDocument::AskedDocument(const ReadingModel& model, const Library& library, const Reading& reading, int passages)
    : reading_(reading),
      info_(infoOf(library, reading.document)),
      passages_(passagesOf(library.passages(reading.id, 0, passages))),
      scorer_(model.language(), model.tokenizer(), loaded(model, library, reading, passages)) {}

}  // namespace core
