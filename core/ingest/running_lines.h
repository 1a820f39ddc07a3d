// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/ingest/page_layout.h"

namespace core {

/// A line at the upper or lower edge of a page that may be a header or a footer.
struct EdgeLine {
  std::string text;
  std::string pattern;             ///< with every number as "#"
  int number = -1;                 ///< the number it begins or ends with, if one does
  bool isPageNumber = false;       ///< and nothing else: "12", "Page 3 of 20", "iv"
  float distance = 0;              ///< of its middle from that edge, in points
  bool inMargin = false;           ///< within a tenth of the page
  float gap = 1000;                ///< to the next line inwards, by its own height
  std::vector<std::size_t> words;  ///< indices of the page's words
};

/// The lines in a page's margins, from the edge inwards, at most three; a page number below a short page too.
struct PageEdges {
  std::vector<EdgeLine> top, bottom;
};
PageEdges edgesOf(const std::vector<PlacedWord>& words, float pageHeight);

/// Another page near the one in question.
struct NearPage {
  const PageEdges* edges = nullptr;
  int distance = 0;  ///< in pages: −1 for the one before
};

/// Takes out the running headers and footers: what pages nearby have at the same place, numbers apart, what counts on
/// with the pages, and what is a page number alone. Nothing goes that stands close to the text, and never everything.
void removeRunningLines(std::vector<PlacedWord>& words, const PageEdges& edges, const std::vector<NearPage>& nearby);

}  // namespace core
