// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/page_place.h"

namespace core {

std::optional<TextRange> partOn(const Page& page, const PageAnchor& place) {
  if (page.index < place.firstPage || page.index > place.lastPage) return std::nullopt;
  const std::size_t begin = page.index == place.firstPage ? place.begin : 0;
  const std::size_t end = page.index == place.lastPage ? place.end : page.text.size();
  if (begin >= end || end > page.text.size()) return std::nullopt;
  return TextRange{begin, end};
}

std::optional<std::string> textAt(std::span<const Page> pages, const PageAnchor& place) {
  if (pages.empty() || static_cast<int>(pages.size()) != place.lastPage - place.firstPage + 1) return std::nullopt;
  if (pages.front().text.size() < place.begin || pages.back().text.size() < place.end) return std::nullopt;
  if (place.firstPage == place.lastPage && place.end < place.begin) return std::nullopt;
  std::string text;
  for (const Page& page : pages) {
    const auto part = partOn(page, place);
    if (!part) continue;
    if (!text.empty() && text.back() != '\n' && text.back() != ' ') text += '\n';
    text += page.text.substr(part->begin, part->end - part->begin);
  }
  return text;
}

}  // namespace core
