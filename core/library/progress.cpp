// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/error.h"
#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

constexpr std::size_t kRecentCheckpoints = 2;
constexpr std::size_t kSpacedCheckpoints = 16;

void removePassages(SQLite::Database& db, ReadingId reading, int first) {
  forgetInIndex(db, reading, first);
  // Evidence and masses go with their passage.
  SQLite::Statement remove(db, "DELETE FROM passages WHERE reading_id = ? AND position >= ?");
  Binder(remove).integer(reading).integer(first);
  remove.exec();
}

void savePassages(SQLite::Database& db, ReadingId reading, std::span<const PassageRow> passages) {
  if (passages.empty()) return;
  removePassages(db, reading, passages.front().passage.index);
  SQLite::Statement insert(
      db, std::string("INSERT INTO passages(reading_id, position, token_begin, token_count, text, turns, ") +
              kAnchorColumns + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  SQLite::Statement index(db, "INSERT INTO passages_fts(rowid, text) VALUES(?, ?)");
  for (const PassageRow& row : passages) {
    const std::string turns = toJson(row.passage.turns);
    Binder binder(insert);
    binder.integer(reading)
        .integer(row.passage.index)
        .integer(static_cast<std::int64_t>(row.tokenBegin))
        .integer(row.tokenCount)
        .text(row.passage.text)
        .text(turns);
    bindAnchor(binder, row.passage.anchor);
    insert.exec();
    insert.reset();
    Binder(index).integer(db.getLastInsertRowid()).text(row.passage.text);
    index.exec();
    index.reset();
  }
}

void saveRows(SQLite::Database& db, const char* sql, BlobKind kind, ReadingId reading,
              std::span<const PassageBytes> rows) {
  SQLite::Statement insert(db, sql);
  for (const PassageBytes& row : rows) {
    const Bytes blob = encodeBlob(kind, row.bytes);
    Binder(insert).integer(reading).integer(row.passage).bytes(blob);
    insert.exec();
    insert.reset();
  }
}

void savePages(SQLite::Database& db, DocumentId document, std::span<const Page> pages) {
  SQLite::Statement insert(
      db,
      "INSERT OR REPLACE INTO pages(document_id, position, label, width, height, verdict, hidden_words, text, words) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const Page& page : pages) {
    const Bytes text = encodeBlob(BlobKind::PageText, std::as_bytes(std::span(page.text)));
    const Bytes words = encodeBlob(BlobKind::PageWords, packWords(page.words));
    Binder(insert)
        .integer(document)
        .integer(page.index)
        .text(page.label)
        .real(page.widthPoints)
        .real(page.heightPoints)
        .integer(static_cast<int>(page.verdict))
        .integer(page.hiddenWords)
        .bytes(text)
        .bytes(words);
    insert.exec();
    insert.reset();
  }
}

void removeCheckpoints(SQLite::Database& db, ReadingId reading, std::uint64_t from, std::uint64_t to) {
  SQLite::Statement remove(db, "DELETE FROM checkpoints WHERE reading_id = ? AND position BETWEEN ? AND ?");
  Binder(remove).integer(reading).integer(static_cast<std::int64_t>(from)).integer(static_cast<std::int64_t>(to));
  remove.exec();
}

void saveCheckpoint(SQLite::Database& db, ReadingId reading, const Checkpoint& checkpoint, const Bytes& state) {
  removeCheckpoints(db, reading, checkpoint.position, INT64_MAX);
  SQLite::Statement insert(
      db,
      "INSERT INTO checkpoints(reading_id, position, next_unit, cursor, created_at, state) VALUES(?, ?, ?, ?, ?, ?)");
  Binder(insert)
      .integer(reading)
      .integer(static_cast<std::int64_t>(checkpoint.position))
      .integer(static_cast<std::int64_t>(checkpoint.nextUnit))
      .text(checkpoint.cursor)
      .integer(nowMs())
      .bytes(state);
  insert.exec();
}

std::vector<std::uint64_t> positionsOf(SQLite::Database& db, ReadingId reading) {
  std::vector<std::uint64_t> positions;
  SQLite::Statement row(db, "SELECT position FROM checkpoints WHERE reading_id = ? ORDER BY position");
  Binder(row).integer(reading);
  while (row.executeStep()) positions.push_back(static_cast<std::uint64_t>(row.getColumn(0).getInt64()));
  return positions;
}

/// Of those before the `recent` newest ones, a checkpoint stays that stands `spacing` tokens or more after the one
/// before it that stays, or after the beginning.
void spaceCheckpoints(SQLite::Database& db, ReadingId reading, std::size_t recent, std::uint64_t spacing) {
  const auto positions = positionsOf(db, reading);
  std::uint64_t before = 0;
  for (std::size_t i = 0; i + recent < positions.size(); ++i) {
    if (positions[i] - before < spacing)
      removeCheckpoints(db, reading, positions[i], positions[i]);
    else
      before = positions[i];
  }
}

/// Beyond the recent ones, the checkpoint goes whose neighbours stand closest together, the oldest of equals. So the
/// gaps stay within a small factor of each other however long the document grows.
void thinCheckpoints(SQLite::Database& db, ReadingId reading, std::size_t recent) {
  auto positions = positionsOf(db, reading);
  while (positions.size() > kSpacedCheckpoints + recent) {
    std::size_t closest = 0;
    std::uint64_t smallest = UINT64_MAX;
    for (std::size_t i = 0; i + recent < positions.size(); ++i) {
      const std::uint64_t gap = positions[i + 1] - (i == 0 ? 0 : positions[i - 1]);
      if (gap < smallest) smallest = gap, closest = i;
    }
    removeCheckpoints(db, reading, positions[closest], positions[closest]);
    positions.erase(positions.begin() + static_cast<std::ptrdiff_t>(closest));
  }
}

DocumentId documentOf(SQLite::Database& db, ReadingId reading) {
  SQLite::Statement row(db, "SELECT document_id FROM readings WHERE id = ?");
  Binder(row).integer(reading);
  if (row.executeStep()) return row.getColumn(0).getInt64();
  throw Error(Failure::Failed, "The document was removed from the library while it was being read: open it again.");
}

void saveSummary(SQLite::Database& db, ReadingId reading, const Progress& progress) {
  const std::string coverage = toJson(progress.coverage);
  SQLite::Statement update(db,
                           "UPDATE readings SET finished = ?, tokens = ?, seconds = ?, state_bytes = ?, coverage = ? "
                           "WHERE id = ?");
  Binder(update)
      .integer(progress.finished)
      .integer(static_cast<std::int64_t>(progress.checkpoint.position))
      .real(progress.seconds)
      .integer(static_cast<std::int64_t>(progress.checkpoint.state.size()))
      .text(coverage)
      .integer(reading);
  update.exec();
}

}  // namespace

void Library::saveProgress(ReadingId reading, const Progress& progress) {
  const Bytes state = encodeBlob(BlobKind::State, progress.checkpoint.state);
  database_->write([&](SQLite::Database& db) {
    const DocumentId document = documentOf(db, reading);
    savePages(db, document, progress.pages);
    savePassages(db, reading, progress.passages);
    saveRows(db, "INSERT OR REPLACE INTO evidence(reading_id, passage, codes) VALUES(?, ?, ?)", BlobKind::Evidence,
             reading, progress.evidence);
    saveRows(db, "INSERT OR REPLACE INTO masses(reading_id, passage, shares) VALUES(?, ?, ?)", BlobKind::Masses,
             reading, progress.masses);
    saveNotes(db, reading, progress.notes);
    saveCheckpoint(db, reading, progress.checkpoint, state);
    const std::size_t recent = progress.finished ? 1 : kRecentCheckpoints;
    spaceCheckpoints(db, reading, recent, progress.checkpointSpacing);
    thinCheckpoints(db, reading, recent);
    saveSummary(db, reading, progress);
  });
}

void Library::saveNullProfile(ReadingId reading, std::span<const std::byte> profile) {
  const Bytes blob = encodeBlob(BlobKind::NullProfile, profile);
  database_->write([&](SQLite::Database& db) {
    SQLite::Statement update(db, "UPDATE readings SET null_profile = ? WHERE id = ?");
    Binder(update).bytes(blob).integer(reading);
    update.exec();
  });
}

}  // namespace core
