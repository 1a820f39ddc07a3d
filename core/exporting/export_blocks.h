// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/exporting/export.h"

namespace core {

/// One block of an exported page, in the language of the export. Its text is on one line and clean as cleanText()
/// leaves it, not escaped.
struct ExportBlock {
  enum class Kind {
    Title,      ///< the document's name, which is its one place
    About,      ///< a line about the document
    Part,       ///< heading: "Summary" or "Questions"
    Entry,      ///< heading: a question, or the title of a summary
    Section,    ///< heading: a section of the document
    Paragraph,  ///< with its label and places where it is a sentence of a summary
    Point,      ///< of a list; otherwise as a paragraph
    Label,      ///< how an answer came about, with what that means and when it was
    Quote,      ///< words of the document and their place
    Nearest,    ///< the same, where nothing was found
  };
  Kind kind = Kind::Paragraph;
  std::string text;
  std::string label = {};          ///< "not found"
  std::vector<Place> places = {};  ///< each once
};

/// The export in the order in which it is read: what every format writes, each in its own way.
std::vector<ExportBlock> blocksOf(const Export& exported);

}  // namespace core
