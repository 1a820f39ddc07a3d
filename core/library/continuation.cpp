// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

/// Copies `columns` of the rows of one owner to another, as far as `limited` stays under `end`.
void copyRows(SQLite::Database& db, const char* table, const char* owner, const std::string& columns,
              const char* limited, std::int64_t from, std::int64_t to, std::int64_t end) {
  SQLite::Statement copy(
      db, fmt::format("INSERT OR REPLACE INTO {0}({1}, {2}) SELECT ?, {2} FROM {0} WHERE {1} = ? AND {3} < ?", table,
                      owner, columns, limited));
  Binder(copy).integer(to).integer(from).integer(end);
  copy.exec();
}

void copyPassages(SQLite::Database& db, ReadingId from, ReadingId to, int passages) {
  copyRows(db, "passages", "reading_id", std::string("position, token_begin, token_count, text, turns, ") + kAnchorColumns,
           "position", from, to, passages);
  copyRows(db, "evidence", "reading_id", "passage, codes", "passage", from, to, passages);
  copyRows(db, "masses", "reading_id", "passage, shares", "passage", from, to, passages);
  copyRows(db, "notes", "reading_id", "position, heading, first_passage, last_passage, sentences", "last_passage", from,
           to, passages);
  SQLite::Statement index(db,
                          "INSERT INTO passages_fts(rowid, text) SELECT id, text FROM passages WHERE reading_id = ?");
  Binder(index).integer(to);
  index.exec();
}

void copySummary(SQLite::Database& db, ReadingId from, ReadingId to, std::uint64_t tokens) {
  SQLite::Statement update(db,
                           "UPDATE readings SET tokens = ?, (seconds, state_bytes, coverage) = "
                           "(SELECT seconds, state_bytes, coverage FROM readings WHERE id = ?) WHERE id = ?");
  Binder(update).integer(static_cast<std::int64_t>(tokens)).integer(from).integer(to);
  update.exec();
}

}  // namespace

ReadingId Library::startReadingFrom(const Reading& from, const Checkpoint& checkpoint, int passages,
                                    DocumentId document, std::string_view key) {
  if (const auto begun = findReading(key)) return begun->id;
  const std::string keyText(key);
  const auto end = static_cast<std::int64_t>(checkpoint.position) + 1;
  return database_->write([&](SQLite::Database& db) {
    SQLite::Statement insert(
        db, "INSERT INTO readings(document_id, key, model_fingerprint, started_at) VALUES(?, ?, ?, ?)");
    Binder(insert).integer(document).text(keyText).text(from.modelFingerprint).integer(nowMs());
    insert.exec();
    const ReadingId reading = db.getLastInsertRowid();
    copyPassages(db, from.id, reading, passages);
    copyRows(db, "pages", "document_id", "position, label, width, height, verdict, hidden_words, text, words",
             "position", from.document, document, static_cast<std::int64_t>(checkpoint.nextUnit));
    copyRows(db, "checkpoints", "reading_id", "position, next_unit, cursor, created_at, state", "position", from.id,
             reading, end);
    copySummary(db, from.id, reading, checkpoint.position);
    return reading;
  });
}

}  // namespace core
