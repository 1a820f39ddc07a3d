// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/records.h"
#include "core/library/search.h"

namespace core {

class Database;

/// Everything costly that reading and answering made, in one SQLite file: documents, pages, passages with full-text
/// index, evidence, masses, notes, checkpoints, answers. One Library at a time writes a file, any number read it. Owned
/// by one thread. Every call throws core::Error naming the file when the disk is full, the file damaged or not
/// writable; what was saved before stays. Writing through a Library opened for reading throws too.
class Library {
 public:
  /// Creates the file and its directory if needed. Nothing while another program, or another Library here, writes it.
  static std::optional<Library> openForWriting(const std::filesystem::path& file);
  /// Nothing when there is no library yet. Sees what the writer has saved.
  static std::optional<Library> openForReading(const std::filesystem::path& file);

  Library(Library&&) noexcept;
  Library& operator=(Library&&) noexcept;
  ~Library();

  /// Where the file went that was found damaged on opening, for the user to be told.
  std::optional<std::filesystem::path> damagedFileSetAside() const;

  /// Adds the document, or renews what is known of the one with this content hash.
  DocumentId addDocument(const DocumentInfo& info);
  std::optional<StoredDocument> findDocument(std::string_view contentHash) const;
  /// Newest first.
  std::vector<StoredDocument> listDocuments() const;
  /// Pages [first, first + count) of a paginated document, as far as they were read.
  std::vector<Page> pages(DocumentId document, int first, int count) const;
  /// What its pages print as their numbers, by index, as far as they were read.
  std::vector<std::string> pageLabels(DocumentId document) const;
  /// Removes the document and all that was made of it, down to the words in the file. Returns the bytes given back.
  std::uint64_t removeDocument(DocumentId document);

  /// The reading of this key, begun now if there is none.
  ReadingId startReading(DocumentId document, std::string_view key, std::string_view modelFingerprint);
  /// The reading of this key; if there is none, one is begun that holds all that `from` held at `checkpoint`, so that
  /// it goes on from there. `passages` is how many had been cut by then.
  ReadingId startReadingFrom(const Reading& from, const Checkpoint& checkpoint, int passages, DocumentId document,
                             std::string_view key);
  std::optional<Reading> findReading(std::string_view key) const;
  /// The reading that answers for a document: a finished one before an unfinished, the newest of those.
  std::optional<Reading> currentReading(DocumentId document) const;
  std::vector<Reading> listReadings() const;

  /// One step of the reading loop, all or nothing. Passages and notes at and after the first one given are replaced,
  /// and checkpoints at and after the one given, so that a step may be repeated. Afterwards the newest two checkpoints
  /// (of a finished reading the final one alone) and up to 16 spaced ones remain.
  void saveProgress(ReadingId reading, const Progress& progress);
  void saveNullProfile(ReadingId reading, std::span<const std::byte> profile);

  /// The newest checkpoint that passes its checks.
  std::optional<Checkpoint> latestCheckpoint(ReadingId reading) const;
  std::optional<Checkpoint> checkpointAtOrBefore(ReadingId reading, std::uint64_t position) const;
  /// Ascending.
  std::vector<std::uint64_t> checkpointPositions(ReadingId reading) const;
  /// Passages [first, first + count), in reading order.
  std::vector<PassageRow> passages(ReadingId reading, int first = 0, int count = kAll) const;
  EvidenceCodes evidence(ReadingId reading) const;
  /// In reading order; passages whose masses were evicted are missing.
  std::vector<PassageBytes> masses(ReadingId reading, int first = 0, int count = kAll) const;
  std::optional<Bytes> nullProfile(ReadingId reading) const;
  /// In reading order; none of a reading that was made before there were notes.
  std::vector<SectionNote> notes(ReadingId reading) const;

  /// Replaces the answer of this key. It goes when any of its documents is removed.
  void saveAnswer(const StoredAnswer& answer, std::span<const DocumentId> documents);
  std::optional<StoredAnswer> findAnswer(std::string_view key) const;
  /// Newest first.
  std::vector<StoredAnswer> answersOf(DocumentId document) const;

  /// Full-text search over the current reading of every document, or of those given; best first. Never throws for what
  /// the user typed.
  std::vector<SearchHit> search(std::string_view query, const SearchOptions& options = {}) const;

  LibrarySizes sizes() const;
  LibrarySizes sizesOf(DocumentId document) const;
  /// Evicts masses and all but the two newest checkpoints of finished readings, the documents added first before
  /// others, until the file uses no more than `bytes` or nothing is left to evict. `spared` keeps what it has.
  RoomMade enforceQuota(std::uint64_t bytes, std::optional<DocumentId> spared = {});
  /// "ok", or what SQLite finds wrong with the file or its full-text index. Reads the whole file.
  std::string check();

  /// Of SQLite, "3.40.1" for instance.
  static std::string databaseVersion();

  static constexpr int kAll = 1 << 30;

 private:
  explicit Library(std::unique_ptr<Database> database);
  std::uint64_t fileBytes() const;
  std::uint64_t giveBackSpace(std::uint64_t bytesBefore);

  std::unique_ptr<Database> database_;
};

}  // namespace core
