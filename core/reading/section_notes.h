// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/library/records.h"
#include "core/reading/section_headings.h"

namespace core {

/// Where an open section began: all passages from there on, added again, make the same notes.
struct SectionStart {
  int section = 0;
  int passage = 0;
  std::size_t outlineItem = 0;
};

/// Makes the notes of a document's sections while its passages go by. A section begins at a heading, unless the one
/// before it has fewer than 300 tokens and its heading is higher, or both were guessed; and where one has grown to
/// 1,024 tokens. Of each, the sentences stay that say most of what it says, the best first. Holds the passages of the
/// open section and no others.
class SectionNotes {
 public:
  explicit SectionNotes(const DocumentInfo& document, SectionStart from = {});

  /// The next passage; those that were added already are ignored.
  void add(const PassageRow& row);

  /// The sections that have ended since the last call.
  std::vector<SectionNote> take() { return std::exchange(ended_, {}); }
  /// The open section, if the document ended here; it stays open. Nothing while it has no passage.
  std::optional<SectionNote> open() const;
  const SectionStart& start() const { return start_; }

 private:
  SectionHeadings headings_;
  SectionStart start_;
  std::optional<SectionHeading> heading_;  ///< of the open section; none where a long one goes on
  std::vector<Passage> passages_;          ///< of the open section
  int next_ = 0;                           ///< passage
  std::uint32_t tokens_ = 0;
  std::vector<SectionNote> ended_;
};

/// What SectionNotes makes of all passages of a document.
std::vector<SectionNote> notesOf(const DocumentInfo& document, const std::vector<PassageRow>& passages);

}  // namespace core
