// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/migrations.h"

#include <fmt/format.h>

#include <array>

namespace core {
namespace {

// Blobs come last in their tables: what stands before them is read without them. Identities are never used twice, so
// a number kept by a window cannot come to mean another document.
constexpr const char* kFirst = R"sql(
PRAGMA application_id = 1279349828;

CREATE TABLE documents(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  content_hash TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  pages INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  outline TEXT NOT NULL,
  added_at INTEGER NOT NULL);

CREATE TABLE pages(
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  verdict INTEGER NOT NULL,
  hidden_words INTEGER NOT NULL,
  text BLOB NOT NULL,
  words BLOB NOT NULL,
  PRIMARY KEY(document_id, position));

CREATE TABLE readings(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  key TEXT NOT NULL UNIQUE,
  model_fingerprint TEXT NOT NULL,
  finished INTEGER NOT NULL DEFAULT 0,
  stale INTEGER NOT NULL DEFAULT 0,
  tokens INTEGER NOT NULL DEFAULT 0,
  seconds REAL NOT NULL DEFAULT 0,
  state_bytes INTEGER NOT NULL DEFAULT 0,
  coverage TEXT NOT NULL DEFAULT '{}',
  started_at INTEGER NOT NULL,
  null_profile BLOB);
CREATE INDEX readings_by_document ON readings(document_id);

CREATE TABLE passages(
  id INTEGER PRIMARY KEY,
  reading_id INTEGER NOT NULL REFERENCES readings(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  token_begin INTEGER NOT NULL,
  token_count INTEGER NOT NULL,
  first_page INTEGER, last_page INTEGER, begin_byte INTEGER, end_byte INTEGER,
  begin_ms INTEGER, end_ms INTEGER, speaker TEXT,
  first_line INTEGER, last_line INTEGER,
  text TEXT NOT NULL,
  UNIQUE(reading_id, position));

CREATE VIRTUAL TABLE passages_fts USING fts5(text, content = 'passages', content_rowid = 'id', tokenize = 'porter unicode61');

CREATE TABLE evidence(
  reading_id INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  codes BLOB NOT NULL,
  PRIMARY KEY(reading_id, passage),
  FOREIGN KEY(reading_id, passage) REFERENCES passages(reading_id, position) ON DELETE CASCADE);

CREATE TABLE masses(
  reading_id INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  shares BLOB NOT NULL,
  PRIMARY KEY(reading_id, passage),
  FOREIGN KEY(reading_id, passage) REFERENCES passages(reading_id, position) ON DELETE CASCADE);

CREATE TABLE checkpoints(
  reading_id INTEGER NOT NULL REFERENCES readings(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  next_unit INTEGER NOT NULL,
  cursor TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  state BLOB NOT NULL,
  PRIMARY KEY(reading_id, position));

CREATE TABLE answers(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  question TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL);

CREATE TABLE answer_sources(
  answer_id INTEGER NOT NULL REFERENCES answers(id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  PRIMARY KEY(answer_id, document_id)) WITHOUT ROWID;
CREATE INDEX answer_sources_by_document ON answer_sources(document_id);
CREATE TRIGGER answers_forgotten AFTER DELETE ON answer_sources BEGIN
  DELETE FROM answers WHERE id = old.answer_id;
END;
)sql";

// Documents that were put together of several files.
constexpr const char* kParts = "ALTER TABLE documents ADD COLUMN parts TEXT NOT NULL DEFAULT '[]'";

// Where the turns of a transcript begin in its passages.
constexpr const char* kTurns = "ALTER TABLE passages ADD COLUMN turns TEXT NOT NULL DEFAULT '[]'";

// What was noted of every section while it was read.
constexpr const char* kNotes = R"sql(
CREATE TABLE notes(
  reading_id INTEGER NOT NULL REFERENCES readings(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  heading TEXT NOT NULL,
  first_passage INTEGER NOT NULL,
  last_passage INTEGER NOT NULL,
  sentences TEXT NOT NULL,
  PRIMARY KEY(reading_id, position));
)sql";

constexpr std::array<const char*, 4> kSteps = {kFirst, kParts, kTurns, kNotes};

}  // namespace

std::span<const char* const> librarySteps() { return kSteps; }

void migrate(SQLite::Database& database, std::span<const char* const> steps) {
  const int have = database.execAndGet("PRAGMA user_version").getInt();
  for (std::size_t step = static_cast<std::size_t>(have); step < steps.size(); ++step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(steps[step]);
    database.exec(fmt::format("PRAGMA user_version = {}", step + 1));
    transaction.commit();
  }
}

std::string schemaOf(SQLite::Database& database) {
  std::string schema;
  SQLite::Statement rows(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
  while (rows.executeStep()) {
    for (int column = 0; column < 3; ++column) schema += rows.getColumn(column).getString() + '\n';
  }
  return schema;
}

}  // namespace core
