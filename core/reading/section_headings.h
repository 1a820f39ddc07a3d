// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/document/document.h"

namespace core {

/// The title of a section. A lower level has a greater depth.
struct SectionHeading {
  std::string title;
  int depth = 0;
  bool guessed = false;  ///< a line that looks like a heading
};

/// Where the sections of a document begin, passage by passage: in a PDF by its outline, each title sought on its page;
/// in plain text at short lines that stand alone. Transcripts have none.
class SectionHeadings {
 public:
  /// `outlineItem` is where an earlier run was.
  explicit SectionHeadings(const DocumentInfo& document, std::size_t outlineItem = 0);

  /// The section that begins in this passage, the uppermost of several. One whose title does not stand on its page
  /// begins on the next one that has text.
  std::optional<SectionHeading> in(const Passage& passage);

  std::size_t outlineItem() const { return next_; }

 private:
  std::optional<SectionHeading> outlined(const Passage& passage, int page);

  DocumentKind kind_;
  std::vector<OutlineItem> outline_;  ///< as far as its pages ascend
  std::size_t next_ = 0;
};

}  // namespace core
