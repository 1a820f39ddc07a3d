// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// The values every part of core passes around. Plain data: no file, no thread, no torch.
/// All text is valid UTF-8; all text offsets are byte offsets into the text they are said to index.
namespace core {

/// Bytes [begin, end) of a text.
struct TextRange {
  std::size_t begin = 0, end = 0;
};

/// A rectangle on a page in points (1/72 inch), origin at the top left of the page as displayed (rotation applied).
struct Box {
  float left = 0, top = 0, right = 0, bottom = 0;
};

/// One word of a page: bytes [begin, end) of the page's text and where it stands.
struct Word {
  std::uint32_t begin = 0, end = 0;
  Box box;
};

/// What became of a page.
enum class PageVerdict : std::uint8_t {
  Text,    ///< has a text layer, which was taken
  Ocr,     ///< text recognised from the picture
  Empty,   ///< nothing to read: blank or pictures only
  Failed,  ///< could not be parsed in the time and memory allowed
};

/// One page of a paginated document. `index` counts from 0; `label` is what the document prints ("iv", "A-3").
struct Page {
  int index = 0;
  std::string label;
  float widthPoints = 0, heightPoints = 0;
  std::string text;         ///< reading order, lines end in '\n', hidden text left out
  std::vector<Word> words;  ///< ascending, not overlapping
  PageVerdict verdict = PageVerdict::Text;
  std::uint32_t hiddenWords = 0;  ///< words left out because they show no ink
};

/// One turn of a transcript, or one paragraph of plain text. Times are -1 where the source has none.
struct Turn {
  std::int64_t beginMs = -1, endMs = -1;
  std::string speaker;  ///< empty when unknown
  std::string text;
  int line = 0;  ///< first line in the source file, from 1
};

/// The next piece of a source, in reading order.
using SourceUnit = std::variant<Page, Turn>;

/// Bytes [begin of firstPage's text, end of lastPage's text) of a paginated document.
struct PageAnchor {
  int firstPage = 0, lastPage = 0;
  std::uint32_t begin = 0, end = 0;
  friend bool operator==(const PageAnchor&, const PageAnchor&) = default;
};

/// A stretch of a transcript. Times are -1 where the source has none.
struct TimeAnchor {
  std::int64_t beginMs = -1, endMs = -1;
  std::string speaker;              ///< of the first turn
  int firstLine = 0, lastLine = 0;  ///< in the source file, from 1; 0 where unknown
  friend bool operator==(const TimeAnchor&, const TimeAnchor&) = default;
};

/// A stretch of plain text: lines counted from 1, both inclusive.
struct LineAnchor {
  int firstLine = 0, lastLine = 0;
  friend bool operator==(const LineAnchor&, const LineAnchor&) = default;
};

using Anchor = std::variant<PageAnchor, TimeAnchor, LineAnchor>;

/// Where a turn of a transcript begins in a passage's text, and whose it is.
struct PassageTurn {
  std::uint32_t begin = 0;  ///< byte of the passage's text
  std::int64_t beginMs = -1, endMs = -1;
  std::string speaker;
  int line = 0;  ///< in the source file, from 1; 0 where unknown
  friend bool operator==(const PassageTurn&, const PassageTurn&) = default;
};

/// About 128 tokens of a document: the unit of evidence, replay and citation. Passages partition the text that was
/// read.
struct Passage {
  int index = 0;
  std::string text;
  Anchor anchor;
  std::vector<PassageTurn> turns = {};  ///< of transcripts: ascending, the first at byte 0
};

enum class DocumentKind : std::uint8_t { Pdf, Transcript, PlainText };

struct OutlineItem {
  int depth = 0;
  std::string title;
  int page = -1;  ///< index, -1 when the target is not in this document
};

/// One file of a document that was put together of several: where its units and passages begin.
struct DocumentPart {
  std::string path;
  int firstUnit = 0;
  int firstPassage = 0;
};

/// What is known of a document before its text: from the file itself.
struct DocumentInfo {
  std::string contentHash;  ///< SHA-256 of the file, lower-case hex: the document's identity
  std::string path;         ///< where it was last seen
  DocumentKind kind = DocumentKind::PlainText;
  std::string title;
  int pages = 0;                 ///< 0 for what has no pages
  std::int64_t durationMs = -1;  ///< -1 for what has no times
  std::string encoding;          ///< of plain text and transcripts, as guessed
  std::vector<OutlineItem> outline;
  std::vector<DocumentPart> parts = {};  ///< empty for a document of one file, as nearly all are
};

/// How much of a document was read. `skipped` names every page that gave no text.
struct Coverage {
  struct Skipped {
    int page = 0;
    PageVerdict verdict = PageVerdict::Empty;
    std::string reason;
  };
  int pages = 0;
  int pagesWithText = 0;
  std::uint64_t hiddenWords = 0;
  std::vector<Skipped> skipped;
};

}  // namespace core
