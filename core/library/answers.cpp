// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

StoredAnswer answerAt(const SQLite::Statement& row) {
  return {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
          row.getColumn(3).getInt64()};
}

std::int64_t insertAnswer(SQLite::Database& db, const StoredAnswer& answer) {
  SQLite::Statement remove(db, "DELETE FROM answers WHERE key = ?");
  Binder(remove).text(answer.key);
  remove.exec();
  SQLite::Statement insert(db, "INSERT INTO answers(key, question, content, created_at) VALUES(?, ?, ?, ?)");
  Binder(insert)
      .text(answer.key)
      .text(answer.question)
      .text(answer.content)
      .integer(answer.createdAtMs ? answer.createdAtMs : nowMs());
  insert.exec();
  return db.getLastInsertRowid();
}

}  // namespace

void Library::saveAnswer(const StoredAnswer& answer, std::span<const DocumentId> documents) {
  database_->write([&](SQLite::Database& db) {
    const std::int64_t id = insertAnswer(db, answer);
    SQLite::Statement insert(db, "INSERT OR IGNORE INTO answer_sources(answer_id, document_id) VALUES(?, ?)");
    for (const DocumentId document : documents) {
      Binder(insert).integer(id).integer(document);
      insert.exec();
      insert.reset();
    }
  });
}

std::optional<StoredAnswer> Library::findAnswer(std::string_view key) const {
  return database_->read([&](SQLite::Database& db) -> std::optional<StoredAnswer> {
    SQLite::Statement row(db, "SELECT key, question, content, created_at FROM answers WHERE key = ?");
    const std::string keyText(key);
    Binder(row).text(keyText);
    return row.executeStep() ? std::optional(answerAt(row)) : std::nullopt;
  });
}

std::vector<StoredAnswer> Library::answersOf(DocumentId document) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<StoredAnswer> answers;
    SQLite::Statement row(
        db,
        "SELECT key, question, content, created_at FROM answers JOIN answer_sources ON answer_id = id "
        "WHERE document_id = ? ORDER BY created_at DESC, id DESC");
    Binder(row).integer(document);
    while (row.executeStep()) answers.push_back(answerAt(row));
    return answers;
  });
}

}  // namespace core
