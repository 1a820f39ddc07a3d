// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

constexpr const char* kDocumentColumns =
    "SELECT id, content_hash, path, kind, title, pages, duration_ms, encoding, outline, parts, added_at FROM "
    "documents ";

StoredDocument documentAt(const SQLite::Statement& row) {
  const auto at = [&](int column) { return row.getColumn(column); };
  DocumentInfo info{at(1).getString(),
                    at(2).getString(),
                    static_cast<DocumentKind>(at(3).getInt()),
                    at(4).getString(),
                    at(5).getInt(),
                    at(6).getInt64(),
                    at(7).getString(),
                    outlineFrom(at(8).getString()),
                    partsFrom(at(9).getString())};
  return {at(0).getInt64(), std::move(info), at(10).getInt64()};
}

void removeAll(SQLite::Database& db, DocumentId document) {
  SQLite::Statement readings(db, "SELECT id FROM readings WHERE document_id = ?");
  Binder(readings).integer(document);
  while (readings.executeStep()) forgetInIndex(db, readings.getColumn(0).getInt64(), 0);
  SQLite::Statement remove(db, "DELETE FROM documents WHERE id = ?");
  Binder(remove).integer(document);
  if (remove.exec() > 0) db.exec("INSERT INTO passages_fts(passages_fts) VALUES('optimize')");
}

}  // namespace

DocumentId Library::addDocument(const DocumentInfo& info) {
  const std::string outline = toJson(info.outline), parts = toJson(info.parts);
  return database_->write([&](SQLite::Database& db) {
    SQLite::Statement insert(
        db,
        "INSERT INTO documents(content_hash, path, kind, title, pages, duration_ms, encoding, outline, parts, "
        "added_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(content_hash) DO UPDATE SET path = excluded.path, "
        "kind = excluded.kind, title = excluded.title, pages = excluded.pages, duration_ms = excluded.duration_ms, "
        "encoding = excluded.encoding, outline = excluded.outline, parts = excluded.parts RETURNING id");
    Binder(insert)
        .text(info.contentHash)
        .text(info.path)
        .integer(static_cast<int>(info.kind))
        .text(info.title)
        .integer(info.pages)
        .integer(info.durationMs)
        .text(info.encoding)
        .text(outline)
        .text(parts)
        .integer(nowMs());
    insert.executeStep();
    const DocumentId id = insert.getColumn(0).getInt64();
    insert.executeStep();
    return id;
  });
}

std::optional<StoredDocument> Library::findDocument(std::string_view contentHash) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<StoredDocument> {
    SQLite::Statement row(db, std::string(kDocumentColumns) + "WHERE content_hash = ?");
    const std::string hash(contentHash);
    Binder(row).text(hash);
    return row.executeStep() ? std::optional(documentAt(row)) : std::nullopt;
  });
}

std::vector<StoredDocument> Library::listDocuments() const {
  return database_->read([](SQLite::Database& db) {
    std::vector<StoredDocument> documents;
    SQLite::Statement row(db, std::string(kDocumentColumns) + "ORDER BY added_at DESC, id DESC");
    while (row.executeStep()) documents.push_back(documentAt(row));
    return documents;
  });
}

std::vector<Page> Library::pages(DocumentId document, int first, int count) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<Page> pages;
    SQLite::Statement row(db,
                          "SELECT position, label, width, height, verdict, hidden_words, text, words FROM pages "
                          "WHERE document_id = ? AND position >= ? ORDER BY position LIMIT ?");
    Binder(row).integer(document).integer(first).integer(count);
    while (row.executeStep() && row.getColumn(0).getInt64() < std::int64_t{first} + count) {
      const Bytes text = unpackedAt(*database_, row, 6, BlobKind::PageText);
      Page page;
      page.index = row.getColumn(0).getInt();
      page.label = row.getColumn(1).getString();
      page.widthPoints = static_cast<float>(row.getColumn(2).getDouble());
      page.heightPoints = static_cast<float>(row.getColumn(3).getDouble());
      page.text.assign(reinterpret_cast<const char*>(text.data()), text.size());
      page.words = unpackWords(unpackedAt(*database_, row, 7, BlobKind::PageWords));
      page.verdict = static_cast<PageVerdict>(row.getColumn(4).getInt());
      page.hiddenWords = row.getColumn(5).getUInt();
      pages.push_back(std::move(page));
    }
    return pages;
  });
}

std::vector<std::string> Library::pageLabels(DocumentId document) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<std::string> labels;
    SQLite::Statement row(db, "SELECT position, label FROM pages WHERE document_id = ? ORDER BY position");
    Binder(row).integer(document);
    while (row.executeStep()) {
      const auto position = static_cast<std::size_t>(row.getColumn(0).getInt());
      if (labels.size() <= position) labels.resize(position + 1);
      labels[position] = row.getColumn(1).getString();
    }
    return labels;
  });
}

std::uint64_t Library::removeDocument(DocumentId document) {
  const auto before = fileBytes();
  // Deleted words are overwritten where other rows stay on their page, the full-text index is written anew, and whole
  // pages are cut off: nothing of the document stays readable.
  database_->plain([](SQLite::Database& db) { db.exec("PRAGMA secure_delete = FAST"); });
  database_->write([&](SQLite::Database& db) { removeAll(db, document); });
  database_->plain([](SQLite::Database& db) { db.exec("PRAGMA secure_delete = OFF"); });
  return giveBackSpace(before);
}

}  // namespace core
