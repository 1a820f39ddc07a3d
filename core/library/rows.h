// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <string_view>

#include "core/library/database.h"
#include "core/library/records.h"

/// Internal to core/library: how values become columns and come back.
namespace core {

std::int64_t nowMs();

/// Binds values to the parameters ?1, ?2, … in order. Text and bytes are not copied: they must outlive the step.
class Binder {
 public:
  explicit Binder(SQLite::Statement& statement) : statement_(statement) {}

  Binder& integer(std::int64_t value);
  Binder& real(double value);
  Binder& text(const std::string& value);
  Binder& text(std::string&&) = delete;
  Binder& bytes(const Bytes& value);
  Binder& bytes(Bytes&&) = delete;
  Binder& null();

 private:
  SQLite::Statement& statement_;
  int next_ = 1;
};

/// The nine anchor columns, in the order of `kAnchorColumns`.
inline constexpr const char* kAnchorColumns =
    "first_page, last_page, begin_byte, end_byte, begin_ms, end_ms, speaker, first_line, last_line";
void bindAnchor(Binder& binder, const Anchor& anchor);
Anchor anchorAt(const SQLite::Statement& row, int firstColumn);

/// Takes the passages at and after `first` out of the full-text index; they are still in their table. Triggers would do
/// this by themselves, but SQLite 3.40 lets no trigger touch the index of a file whose schema is not trusted.
void forgetInIndex(SQLite::Database& db, ReadingId reading, int first);

/// Notes at and after the first one given are replaced.
void saveNotes(SQLite::Database& db, ReadingId reading, std::span<const SectionNote> notes);

std::span<const std::byte> bytesAt(const SQLite::Statement& row, int column);
/// Unpacks the blob in this column, or raises that the library is damaged.
Bytes unpackedAt(Database& database, const SQLite::Statement& row, int column, BlobKind kind);

std::string toJson(const Coverage& coverage);
Coverage coverageFrom(const std::string& json);
std::string toJson(const std::vector<OutlineItem>& outline);
std::vector<OutlineItem> outlineFrom(const std::string& json);
std::string toJson(const std::vector<DocumentPart>& parts);
std::vector<DocumentPart> partsFrom(const std::string& json);
std::string toJson(const std::vector<PassageTurn>& turns);
std::vector<PassageTurn> turnsFrom(const std::string& json);

/// Words as arrays, one after the other: begin[n], end[n] as u32, left[n], top[n], right[n], bottom[n] as float.
Bytes packWords(const std::vector<Word>& words);
std::vector<Word> unpackWords(const Bytes& packed);

}  // namespace core
