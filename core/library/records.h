// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "core/library/blob.h"

/// The values that go into the library and come out of it. Plain data.
namespace core {

using DocumentId = std::int64_t;
using ReadingId = std::int64_t;

struct StoredDocument {
  DocumentId id = 0;
  DocumentInfo info;
  std::int64_t addedAtMs = 0;  ///< Unix time
};

/// One pass of one model over one document.
struct Reading {
  ReadingId id = 0;
  DocumentId document = 0;
  std::string key;               ///< content hash, model fingerprint and settings as one text
  std::string modelFingerprint;  ///< of the model and its adapter
  bool finished = false;
  std::uint64_t tokens = 0;  ///< read and saved
  int passages = 0;
  double seconds = 0;
  std::uint64_t stateBytes = 0;  ///< of the newest checkpoint, unpacked
  Coverage coverage;
  std::int64_t startedAtMs = 0;
};

/// A passage and its tokens [tokenBegin, tokenBegin + tokenCount) in the stream.
struct PassageRow {
  Passage passage;
  std::uint64_t tokenBegin = 0;
  std::uint32_t tokenCount = 0;
};

/// What a model keeps for one passage: its evidence codes, or its masses in fp16.
struct PassageBytes {
  int passage = 0;
  Bytes bytes;
};

/// Words of a passage that stand for its section: bytes [begin, end) of its text.
struct NoteSentence {
  int passage = 0;
  std::uint32_t begin = 0, end = 0;
  friend bool operator==(const NoteSentence&, const NoteSentence&) = default;
};

/// What was noted of a section while it was read.
struct SectionNote {
  int section = 0;      ///< counted from 0
  std::string heading;  ///< empty where there is none, or a long section goes on
  int firstPassage = 0, lastPassage = 0;
  std::vector<NoteSentence> sentences;  ///< best first
  friend bool operator==(const SectionNote&, const SectionNote&) = default;
};

/// Where a reading can go on.
struct Checkpoint {
  std::uint64_t position = 0;  ///< tokens the state has absorbed
  std::uint64_t nextUnit = 0;  ///< the source unit that comes next
  std::string cursor;          ///< JSON of the reading loop, opaque here
  Bytes state;                 ///< the serialised reading state
};

/// Everything from the last checkpoint to this one.
struct Progress {
  std::span<const PassageRow> passages;
  std::span<const PassageBytes> evidence;
  std::span<const PassageBytes> masses;
  std::span<const Page> pages;
  const Checkpoint& checkpoint;
  Coverage coverage;   ///< of the whole reading so far
  double seconds = 0;  ///< of the whole reading so far
  bool finished = false;
  std::uint64_t checkpointSpacing = 0;  ///< tokens between the checkpoints that stay beside the newest ones
  std::span<const SectionNote> notes = {};
};

/// The evidence codes of every passage in one piece: those of passage i are bytes [offsets[i], offsets[i + 1]).
struct EvidenceCodes {
  Bytes codes;
  std::vector<std::size_t> offsets = {0};
};

struct StoredAnswer {
  std::string key;  ///< readings, question and settings as one text
  std::string question;
  std::string content;  ///< JSON of the answering side, opaque here
  std::int64_t createdAtMs = 0;
};

/// What was given up so that the library grows no further.
struct RoomMade {
  std::uint64_t bytes = 0;            ///< the file is smaller by
  std::vector<DocumentId> documents;  ///< that lost something, those added first before others
};

/// Bytes as stored.
struct LibrarySizes {
  std::uint64_t text = 0;  ///< passages and pages
  std::uint64_t evidence = 0;
  std::uint64_t masses = 0;
  std::uint64_t checkpoints = 0;
  std::uint64_t answers = 0;
  std::uint64_t used = 0;  ///< of the file, indexes included; 0 when asked for one document
};

}  // namespace core
