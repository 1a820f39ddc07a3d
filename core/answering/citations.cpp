// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/citations.h"

#include <utility>

#include "core/answering/quote_place.h"
#include "core/document/page_place.h"

namespace core {
namespace {

bool standsOnPages(const std::string& quote, const PageAnchor& at, DocumentId document, const Library& library) {
  return textAt(library.pages(document, at.firstPage, at.lastPage - at.firstPage + 1), at) == quote;
}

/// The same words may stand twice in a passage: one of those places must be the one that is named.
bool standsInPassage(const Citation& citation, const Passage& passage) {
  if (citation.quote.empty()) return false;
  for (auto at = passage.text.find(citation.quote); at != std::string::npos;
       at = passage.text.find(citation.quote, at + 1))
    if (narrowed(passage, {at, at + citation.quote.size()}) == citation.anchor) return true;
  return false;
}

}  // namespace

Citation citationOf(const Passage& passage, const TextRange& range, double score) {
  return {passage.index, narrowed(passage, range), passage.text.substr(range.begin, range.end - range.begin), score};
}

bool stands(const Citation& citation, const AskedDocument& document, const Library& library) {
  if (const auto* page = std::get_if<PageAnchor>(&citation.anchor))
    return standsOnPages(citation.quote, *page, document.reading().document, library);
  if (citation.passage < 0 || static_cast<std::size_t>(citation.passage) >= document.passages().size()) return false;
  return standsInPassage(citation, document.passages()[static_cast<std::size_t>(citation.passage)]);
}

std::vector<Citation> verified(std::vector<Citation> citations, const AskedDocument& document, const Library& library) {
  std::erase_if(citations, [&](const Citation& citation) { return !stands(citation, document, library); });
  return citations;
}

}  // namespace core
