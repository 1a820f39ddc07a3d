// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

constexpr const char* kReadingColumns =
    "SELECT id, document_id, key, model_fingerprint, finished, tokens, "
    "(SELECT coalesce(max(position) + 1, 0) FROM passages WHERE reading_id = readings.id), "
    "seconds, state_bytes, coverage, started_at FROM readings ";

Reading readingAt(const SQLite::Statement& row) {
  const auto at = [&](int column) { return row.getColumn(column); };
  Reading reading;
  reading.id = at(0).getInt64();
  reading.document = at(1).getInt64();
  reading.key = at(2).getString();
  reading.modelFingerprint = at(3).getString();
  reading.finished = at(4).getInt() != 0;
  reading.tokens = static_cast<std::uint64_t>(at(5).getInt64());
  reading.passages = at(6).getInt();
  reading.seconds = at(7).getDouble();
  reading.stateBytes = static_cast<std::uint64_t>(at(8).getInt64());
  reading.coverage = coverageFrom(at(9).getString());
  reading.startedAtMs = at(10).getInt64();
  return reading;
}

Checkpoint checkpointAt(const SQLite::Statement& row, Bytes state) {
  return {static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
          static_cast<std::uint64_t>(row.getColumn(1).getInt64()), row.getColumn(2).getString(), std::move(state)};
}

PassageRow passageAt(const SQLite::Statement& row) {
  return {{row.getColumn(0).getInt(), row.getColumn(3).getString(), anchorAt(row, 5),
           turnsFrom(row.getColumn(4).getString())},
          static_cast<std::uint64_t>(row.getColumn(1).getInt64()),
          row.getColumn(2).getUInt()};
}

}  // namespace

ReadingId Library::startReading(DocumentId document, std::string_view key, std::string_view modelFingerprint) {
  const std::string keyText(key), fingerprint(modelFingerprint);
  return database_->write([&](SQLite::Database& db) {
    SQLite::Statement insert(db,
                             "INSERT INTO readings(document_id, key, model_fingerprint, started_at) "
                             "VALUES(?, ?, ?, ?) ON CONFLICT(key) DO NOTHING");
    Binder(insert).integer(document).text(keyText).text(fingerprint).integer(nowMs());
    insert.exec();
    SQLite::Statement row(db, "SELECT id FROM readings WHERE key = ?");
    Binder(row).text(keyText);
    row.executeStep();
    return static_cast<ReadingId>(row.getColumn(0).getInt64());
  });
}

std::optional<Reading> Library::findReading(std::string_view key) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<Reading> {
    SQLite::Statement row(db, std::string(kReadingColumns) + "WHERE key = ?");
    const std::string keyText(key);
    Binder(row).text(keyText);
    return row.executeStep() ? std::optional(readingAt(row)) : std::nullopt;
  });
}

std::optional<Reading> Library::currentReading(DocumentId document) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<Reading> {
    SQLite::Statement row(
        db, std::string(kReadingColumns) + "WHERE document_id = ? ORDER BY finished DESC, id DESC LIMIT 1");
    Binder(row).integer(document);
    return row.executeStep() ? std::optional(readingAt(row)) : std::nullopt;
  });
}

std::vector<Reading> Library::listReadings() const {
  return database_->read([](SQLite::Database& db) {
    std::vector<Reading> readings;
    SQLite::Statement row(db, std::string(kReadingColumns) + "ORDER BY id");
    while (row.executeStep()) readings.push_back(readingAt(row));
    return readings;
  });
}

std::optional<Checkpoint> Library::latestCheckpoint(ReadingId reading) const {
  return checkpointAtOrBefore(reading, INT64_MAX);
}

std::optional<Checkpoint> Library::checkpointAtOrBefore(ReadingId reading, std::uint64_t position) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<Checkpoint> {
    SQLite::Statement row(db,
                          "SELECT position, next_unit, cursor, state FROM checkpoints "
                          "WHERE reading_id = ? AND position <= ? ORDER BY position DESC");
    Binder(row).integer(reading).integer(static_cast<std::int64_t>(position));
    // A damaged checkpoint costs the reading since the one before it, not the whole reading.
    while (row.executeStep()) {
      if (auto state = decodeBlob(BlobKind::State, bytesAt(row, 3))) return checkpointAt(row, std::move(*state));
    }
    return std::nullopt;
  });
}

std::vector<std::uint64_t> Library::checkpointPositions(ReadingId reading) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<std::uint64_t> positions;
    SQLite::Statement row(db, "SELECT position FROM checkpoints WHERE reading_id = ? ORDER BY position");
    Binder(row).integer(reading);
    while (row.executeStep()) positions.push_back(static_cast<std::uint64_t>(row.getColumn(0).getInt64()));
    return positions;
  });
}

std::vector<PassageRow> Library::passages(ReadingId reading, int first, int count) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<PassageRow> passages;
    SQLite::Statement row(
        db, std::string("SELECT position, token_begin, token_count, text, turns, ") + kAnchorColumns +
                " FROM passages WHERE reading_id = ? AND position >= ? AND position < ? ORDER BY position");
    Binder(row).integer(reading).integer(first).integer(std::int64_t{first} + count);
    while (row.executeStep()) passages.push_back(passageAt(row));
    return passages;
  });
}

EvidenceCodes Library::evidence(ReadingId reading) const {
  return database_->read([&](SQLite::Database& db) {
    EvidenceCodes all;
    SQLite::Statement row(db,
                          "SELECT codes FROM passages LEFT JOIN evidence ON evidence.reading_id = passages.reading_id "
                          "AND passage = position WHERE passages.reading_id = ? ORDER BY position");
    Binder(row).integer(reading);
    while (row.executeStep()) {
      if (!row.getColumn(0).isNull()) {
        const Bytes codes = unpackedAt(*database_, row, 0, BlobKind::Evidence);
        all.codes.insert(all.codes.end(), codes.begin(), codes.end());
      }
      all.offsets.push_back(all.codes.size());
    }
    return all;
  });
}

std::vector<PassageBytes> Library::masses(ReadingId reading, int first, int count) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<PassageBytes> masses;
    SQLite::Statement row(db,
                          "SELECT passage, shares FROM masses WHERE reading_id = ? AND passage >= ? AND passage < ? "
                          "ORDER BY passage");
    Binder(row).integer(reading).integer(first).integer(std::int64_t{first} + count);
    while (row.executeStep()) {
      masses.push_back({row.getColumn(0).getInt(), unpackedAt(*database_, row, 1, BlobKind::Masses)});
    }
    return masses;
  });
}

std::optional<Bytes> Library::nullProfile(ReadingId reading) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<Bytes> {
    SQLite::Statement row(db, "SELECT null_profile FROM readings WHERE id = ? AND null_profile IS NOT NULL");
    Binder(row).integer(reading);
    if (!row.executeStep()) return std::nullopt;
    return unpackedAt(*database_, row, 0, BlobKind::NullProfile);
  });
}

}  // namespace core
