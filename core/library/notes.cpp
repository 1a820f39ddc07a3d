// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/library/library.h"
#include "core/library/rows.h"

namespace core {
namespace {

using nlohmann::json;

std::string sentencesToJson(const std::vector<NoteSentence>& sentences) {
  json items = json::array();
  for (const auto& sentence : sentences) items.push_back({sentence.passage, sentence.begin, sentence.end});
  return items.dump();
}

/// None when the text was damaged.
std::vector<NoteSentence> sentencesFrom(const std::string& text) try {
  std::vector<NoteSentence> sentences;
  for (const json& item : json::parse(text)) sentences.push_back({item.at(0), item.at(1), item.at(2)});
  return sentences;
} catch (const json::exception&) {
  return {};
}

}  // namespace

void saveNotes(SQLite::Database& db, ReadingId reading, std::span<const SectionNote> notes) {
  if (notes.empty()) return;
  SQLite::Statement remove(db, "DELETE FROM notes WHERE reading_id = ? AND position >= ?");
  Binder(remove).integer(reading).integer(notes.front().section);
  remove.exec();
  SQLite::Statement insert(db,
                           "INSERT INTO notes(reading_id, position, heading, first_passage, last_passage, sentences) "
                           "VALUES(?, ?, ?, ?, ?, ?)");
  for (const SectionNote& note : notes) {
    const std::string sentences = sentencesToJson(note.sentences);
    Binder(insert)
        .integer(reading)
        .integer(note.section)
        .text(note.heading)
        .integer(note.firstPassage)
        .integer(note.lastPassage)
        .text(sentences);
    insert.exec();
    insert.reset();
  }
}

std::vector<SectionNote> Library::notes(ReadingId reading) const {
  return database_->read([&](SQLite::Database& db) {
    std::vector<SectionNote> notes;
    SQLite::Statement row(db,
                          "SELECT position, heading, first_passage, last_passage, sentences FROM notes "
                          "WHERE reading_id = ? ORDER BY position");
    Binder(row).integer(reading);
    while (row.executeStep())
      notes.push_back({row.getColumn(0).getInt(), row.getColumn(1).getString(), row.getColumn(2).getInt(),
                       row.getColumn(3).getInt(), sentencesFrom(row.getColumn(4).getString())});
    return notes;
  });
}

}  // namespace core
