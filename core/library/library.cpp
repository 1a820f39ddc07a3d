// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/library/rows.h"

namespace core {
namespace {

std::uint64_t usedBytes(SQLite::Database& db) {
  const auto pragma = [&](const char* name) { return static_cast<std::uint64_t>(db.execAndGet(name).getInt64()); };
  return (pragma("PRAGMA page_count") - pragma("PRAGMA freelist_count")) * pragma("PRAGMA page_size");
}

std::uint64_t sum(SQLite::Database& db, const std::string& sql, std::optional<DocumentId> document) {
  SQLite::Statement row(db, sql + (document ? " WHERE document_id = ?" : ""));
  if (document) Binder(row).integer(*document);
  row.executeStep();
  return static_cast<std::uint64_t>(row.getColumn(0).getInt64());
}

/// length() of a blob reads its header, not the blob.
LibrarySizes measure(SQLite::Database& db, std::optional<DocumentId> document) {
  const std::string ofReading = " JOIN readings ON readings.id = reading_id";
  LibrarySizes sizes;
  sizes.text =
      sum(db,
          "SELECT coalesce(sum(length(CAST(text AS BLOB)) + length(CAST(turns AS BLOB))), 0) FROM passages" + ofReading,
          document) +
      sum(db, "SELECT coalesce(sum(length(text) + length(words)), 0) FROM pages", document);
  sizes.evidence = sum(db, "SELECT coalesce(sum(length(codes)), 0) FROM evidence" + ofReading, document);
  sizes.masses = sum(db, "SELECT coalesce(sum(length(shares)), 0) FROM masses" + ofReading, document);
  sizes.checkpoints = sum(db, "SELECT coalesce(sum(length(state)), 0) FROM checkpoints" + ofReading, document);
  const std::string answers = "SELECT coalesce(sum(length(CAST(content AS BLOB))), 0) FROM answers";
  sizes.answers = sum(db, document ? answers + " JOIN answer_sources ON answer_id = answers.id" : answers, document);
  return sizes;
}

std::vector<DocumentId> documentsByAge(SQLite::Database& db) {
  std::vector<DocumentId> documents;
  SQLite::Statement row(db, "SELECT id FROM documents ORDER BY added_at, id");
  while (row.executeStep()) documents.push_back(row.getColumn(0).getInt64());
  return documents;
}

/// A reading that goes on needs what it has: only finished ones give something up. Returns whether this one did.
bool evict(SQLite::Database& db, DocumentId document) {
  const std::string finished = "reading_id IN (SELECT id FROM readings WHERE document_id = ? AND finished)";
  SQLite::Statement masses(db, "DELETE FROM masses WHERE " + finished);
  Binder(masses).integer(document);
  SQLite::Statement checkpoints(db, "DELETE FROM checkpoints WHERE " + finished +
                                        " AND (SELECT count(*) FROM checkpoints newer WHERE newer.reading_id = "
                                        "checkpoints.reading_id AND newer.position > checkpoints.position) >= 2");
  Binder(checkpoints).integer(document);
  return masses.exec() + checkpoints.exec() > 0;
}

}  // namespace

Library::Library(std::unique_ptr<Database> database) : database_(std::move(database)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

std::optional<Library> Library::openForWriting(const std::filesystem::path& file) {
  auto database = Database::openForWriting(file);
  return database ? std::optional(Library(std::move(database))) : std::nullopt;
}

std::optional<Library> Library::openForReading(const std::filesystem::path& file) {
  auto database = Database::openForReading(file);
  return database ? std::optional(Library(std::move(database))) : std::nullopt;
}

std::optional<std::filesystem::path> Library::damagedFileSetAside() const { return database_->setAside(); }

LibrarySizes Library::sizes() const {
  return database_->read([](SQLite::Database& db) {
    LibrarySizes sizes = measure(db, std::nullopt);
    sizes.used = usedBytes(db);
    return sizes;
  });
}

LibrarySizes Library::sizesOf(DocumentId document) const {
  return database_->read([&](SQLite::Database& db) { return measure(db, document); });
}

RoomMade Library::enforceQuota(std::uint64_t bytes, std::optional<DocumentId> spared) {
  const std::uint64_t before = fileBytes();
  RoomMade made;
  database_->write([&](SQLite::Database& db) {
    made.documents.clear();
    for (const DocumentId document : documentsByAge(db)) {
      if (usedBytes(db) <= bytes) return;
      if (document != spared && evict(db, document)) made.documents.push_back(document);
    }
  });
  if (!made.documents.empty()) made.bytes = giveBackSpace(before);
  return made;
}

std::string Library::check() {
  const std::string found = database_->plain(
      [](SQLite::Database& db) -> std::string { return db.execAndGet("PRAGMA integrity_check(20)").getString(); });
  if (found != "ok") return found;
  return database_->fullTextIsWhole() ? "ok" : "the full-text index does not match the passages";
}

std::string Library::databaseVersion() { return SQLite::getLibVersion(); }

std::uint64_t Library::fileBytes() const {
  return database_->plain([](SQLite::Database& db) {
    return static_cast<std::uint64_t>(db.execAndGet("PRAGMA page_count").getInt64() *
                                      db.execAndGet("PRAGMA page_size").getInt64());
  });
}

std::uint64_t Library::giveBackSpace(std::uint64_t bytesBefore) {
  database_->plain([](SQLite::Database& db) {
    db.exec("PRAGMA incremental_vacuum");
    // A reader in the middle of a view only delays this to the next checkpoint.
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  });
  const std::uint64_t now = fileBytes();
  return now < bytesBefore ? bytesBefore - now : 0;
}

}  // namespace core
